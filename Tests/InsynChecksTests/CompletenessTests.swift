import InsynChecks
import InsynDiagnostics
import Testing

/// No place where something can be named is forgotten, and one mistake is reported once.
struct CompletenessTests {
  /// One spelling that stands in one place of the fixture.
  struct Spelling: CustomTestStringConvertible {
    let path: String
    let range: Range<String.Index>
    let text: String

    var testDescription: String {
      let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
      return "\(path):\(line) \(text[range])"
    }

    static func all(_ words: String...) -> [Spelling] {
      Fixture.texts.sorted { $0.key < $1.key }.flatMap { path, text in
        words.flatMap { word in
          text.ranges(of: word).map { Spelling(path: path, range: $0, text: text) }
        }
      }
    }

    func replaced(by word: String) -> Fixture {
      var fixture = Fixture()
      fixture.files[path] = text[..<range.lowerBound] + word + text[range.upperBound...]
      return fixture
    }

    var place: Place {
      Place(
        path: "\(Fixture.folder)/\(path)",
        offset: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
    }
  }

  @Test(arguments: Spelling.all("goteborgs-stad", "radda-barnen", "social-resursforvaltning"))
  func findsEveryUnknownOrganisation(name: Spelling) throws {
    let result = try name.replaced(by: "nobody").check()
    #expect(result.findings.map(\.place).contains(name.place))
    #expect(
      result.findings.allSatisfy { ["unknown-organisation", "unknown-account"].contains($0.id) })
  }

  @Test(arguments: Spelling.all("avtal-2015", "rapport-2016"))
  func findsEveryUnknownSource(name: Spelling) throws {
    let result = try name.replaced(by: "nothing").check()
    #expect(result.findings.map(\.id) == ["unknown-source"])
    #expect(result.findings.map(\.place) == [name.place])
  }

  @Test(arguments: Spelling.all("{ sv:"))
  func findsEveryMissingTranslation(text: Spelling) throws {
    let rest = text.text[text.range.upperBound...]
    try #require(rest.prefix { $0 != "\n" }.contains(", en: "))
    guard !rest.hasPrefix(" { one") else { return }
    let end = try #require(rest.firstRange(of: ", en: ")).lowerBound
    let close = try #require(rest[end...].firstIndex(of: "}"))
    var fixture = Fixture()
    fixture.files[text.path] = text.text[..<end] + " " + text.text[close...]
    let result = try fixture.check()
    #expect(result.findings.map(\.id) == ["missing-translation"])
    #expect(result.findings.map(\.severity) == [.warning])
  }

  /// A file that cannot be read is reported by the loader and by no rule.
  @Test(arguments: Fixture.texts.keys.sorted())
  func unreadableFileBringsNoOtherFindings(path: String) throws {
    try expectNothing(beside: path.hasSuffix(".md") ? "" : "{ ", in: path)
  }

  @Test(arguments: Fixture.texts.keys.sorted())
  func mistakeInFileBringsNoOtherFindings(path: String) throws {
    let text = try #require(Fixture.texts[path])
    try expectNothing(
      beside: path.hasSuffix(".md") ? text + "\n\n<b>" : "no-such-key: 1\n" + text, in: path)
  }

  private func expectNothing(beside spoilt: String, in path: String) throws {
    var fixture = Fixture()
    fixture.files[path] = spoilt
    let result = try fixture.check()
    #expect(result.problems.hasErrors)
    #expect(result.findings.map(\.summary) == [])
  }
}

extension Diagnostic {
  var place: Place { Place(path: range.file.path, offset: range.start) }
}
