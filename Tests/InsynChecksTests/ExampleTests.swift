import InsynChecks
import InsynDiagnostics
import Testing

/// One rule with one of its examples.
struct Case: CustomTestStringConvertible {
  let id: String
  let example: Example

  var testDescription: String { "\(id): \(example.path) \(example.change)" }

  static let accepted = Checks.all.flatMap { check in
    type(of: check).accepts.map { Case(id: type(of: check).id, example: $0) }
  }
  static let reported = Checks.all.flatMap { check in
    type(of: check).reports.map { Case(id: type(of: check).id, example: $0) }
  }
}

struct ExampleTests {
  @Test func fixtureHasNothingToReport() throws {
    let result = try Fixture().check()
    #expect(result.problems.map(\.message.en) == [])
    #expect(result.findings.map(\.summary) == [])
  }

  @Test(arguments: Case.accepted)
  func accepts(accepted: Case) throws {
    var fixture = Fixture()
    let mark = try fixture.apply(accepted.example)
    #expect(mark == nil, "what is accepted has no mark")
    let result = try fixture.check()
    #expect(result.problems.map(\.message.en) == [])
    #expect(result.findings.map(\.summary) == [])
  }

  @Test(arguments: Case.reported)
  func reportsOnlyTheMarkedPlace(reported: Case) throws {
    var fixture = Fixture()
    let mark = try fixture.apply(reported.example)
    let result = try fixture.check()
    #expect(result.problems.map(\.message.en) == [])
    #expect(result.findings.map(\.id) == [reported.id], "\(result.findings.map(\.summary))")
    let range = try #require(result.findings.first).range
    if reported.example.change == .removed {
      let stem = reported.example.path.prefix { $0 != "." }
      #expect(mark == nil)
      #expect(range.file.path.hasPrefix("\(Fixture.folder)/\(stem)."))
    } else {
      #expect(Place(path: range.file.path, offset: range.start) == mark)
    }
  }

  @Test func everyRuleHasExamplesAndAnIDOfItsOwn() {
    let ids = Checks.all.map { type(of: $0).id }
    #expect(Set(ids).count == ids.count)
    for check in Checks.all {
      #expect(!type(of: check).reports.isEmpty, "\(type(of: check).id) reports nothing")
      #expect(!type(of: check).accepts.isEmpty, "\(type(of: check).id) accepts nothing")
    }
  }
}

extension Diagnostic {
  /// One line for the report of a test that fails.
  var summary: String {
    let place = range.file.position(at: range.start)
    return "\(range.file.path):\(place.line):\(place.column) [\(id)] \(message.en)"
  }
}
