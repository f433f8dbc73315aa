import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

@Suite struct AccessibilityStatementTests {
  private static let written = """
    updated: 2026-11-22
    shortcomings:
      - what: { sv: Breda tabeller, en: Wide tables }
        why: { sv: De får inte plats., en: They do not fit. }
        criteria: [1.4.10]
    review: { date: 2026-11-20, method: { sv: Med NVDA., en: With NVDA. } }
    """

  private func page(_ files: [String: String]) throws -> String {
    var content = try Fixture("small").content
    for (path, text) in files { content.files[path] = Array(text.utf8) }
    let templates = Fixture.project.appending(path: "templates").path
    let site = try SiteBuilder(content: content, templates: templates).prepare()
    #expect(site.problems.filter { $0.severity == .error }.isEmpty)
    let artifact = site.plan?.artifacts.first { $0.path.text == "en/accessibility/index.html" }
    var bytes: [UInt8] = []
    try #require(artifact).write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func results(of version: String, keyboard: String = "passed") -> String {
    """
    evaluated: 2026-11-21
    templates: \(version)
    browser: Chromium 156
    checker: axe-core 4
    checks: [{ check: axe, result: passed }, { check: keyboard, result: \(keyboard) }]
    """
  }

  private func version(in page: String) throws -> String {
    let parts = page.components(separatedBy: "<code class=\"version\">")
    return String(try #require(parts.last).prefix { $0 != "<" })
  }

  @Test func withoutResultsNothingIsClaimed() throws {
    let page = try page([:])
    #expect(page.contains("has not been evaluated"))
    #expect(page.contains("https://www.digg.se/tdosanmalan"))
    #expect(!page.contains("An earlier version"))
  }

  @Test func resultsOfOtherTemplatesAreNoResults() throws {
    let page = try page(["accessibility-results.yaml": results(of: "0123456789ab")])
    #expect(page.contains("has not been evaluated"))
    #expect(page.contains("An earlier version was evaluated on 21 November 2026."))
  }

  @Test func theWordFollowsFromTheFiles() throws {
    let version = try version(in: page([:]))
    let tested = ["accessibility-results.yaml": results(of: version)]
    #expect(try page(tested).contains("The website partly conforms"))
    let stated = ["accessibility.yaml": Self.written].merging(tested) { first, _ in first }
    let page = try page(stated)
    #expect(page.contains("The website partly conforms"))
    for text in ["Wide tables", "They do not fit.", "1.4.10", "With NVDA.", "22 November 2026"] {
      #expect(page.contains(text), "\(text)")
    }
    let reviewed = """
      updated: 2026-11-22
      review: { date: 2026-11-20, method: { sv: Med NVDA., en: With NVDA. } }
      """
    let full = ["accessibility.yaml": reviewed].merging(tested) { first, _ in first }
    #expect(try self.page(full).contains("The website fully conforms"))
    let failed = ["accessibility-results.yaml": results(of: version, keyboard: "failed")]
      .merging(full) { first, _ in first }
    let partly = try self.page(failed)
    #expect(partly.contains("The website partly conforms"))
    #expect(partly.contains("Found by the tests:"))
  }
}
