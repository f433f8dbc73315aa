import InsynDiagnostics
import InsynModel
import Testing

/// What may be said of a site follows from the tests of its own templates, and from people's review.
@Suite struct ConformityTests {
  private static let file = SourceFile(path: "accessibility.yaml", bytes: [])
  private static let words = Located(LocalizedText(name: "x"), at: SourceRange(startOf: file))

  private func statement(
    shortcomings: Int = 0, burdens: Int = 0, isReviewed: Bool = true
  ) throws -> AccessibilityStatement {
    let day = try #require(CalendarDate(iso: "2026-11-22"))
    let exemption = AccessibilityStatement.Exemption(
      what: Self.words, why: Self.words, criteria: [])
    return AccessibilityStatement(
      updated: day, shortcomings: Array(repeating: exemption, count: shortcomings),
      burdens: Array(repeating: exemption, count: burdens), outside: [exemption],
      review: isReviewed
        ? AccessibilityStatement.Review(date: day, method: Self.words) : nil)
  }

  private func results(failed: Int, passed: Int) throws -> AccessibilityResults {
    let day = try #require(CalendarDate(iso: "2026-11-22"))
    let all: [AccessibilityResults.Result] =
      Array(repeating: .failed, count: failed) + Array(repeating: .passed, count: passed)
    return AccessibilityResults(
      evaluated: day, templates: "abc", browser: "Chromium 1", checker: "axe-core 1",
      checks: all.map { AccessibilityResults.Outcome(check: .axe, result: $0) })
  }

  @Test func fullConformityTakesTestsAndPeople() throws {
    let tested = try results(failed: 0, passed: 7)
    #expect(Conformity(of: try statement(), tested, templates: "abc") == .full)
    for other in [
      try statement(shortcomings: 1), try statement(burdens: 1), try statement(isReviewed: false),
    ] {
      #expect(Conformity(of: other, tested, templates: "abc") == .partly)
    }
    #expect(Conformity(of: nil, tested, templates: "abc") == .partly)
  }

  @Test(arguments: [
    (0, 7, Conformity.full), (1, 6, .partly), (3, 4, .partly), (4, 3, .not), (7, 0, .not),
    (0, 0, .unknown),
  ])
  func failuresCount(failed: Int, passed: Int, conformity: Conformity) throws {
    let tested = try results(failed: failed, passed: passed)
    #expect(Conformity(of: try statement(), tested, templates: "abc") == conformity)
  }

  @Test func otherTemplatesHaveNotBeenTried() throws {
    let tested = try results(failed: 0, passed: 7)
    #expect(Conformity(of: try statement(), tested, templates: "abd") == .unknown)
    #expect(Conformity(of: try statement(), nil, templates: "abc") == .unknown)
  }
}
