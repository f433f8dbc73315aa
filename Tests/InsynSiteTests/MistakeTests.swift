import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

@Suite struct MistakeTests {
  private static let templates = Fixture.project.appending(path: "templates").path

  /// The messages that the mistakes give, one after another, as editors read them.
  @Test(arguments: Language.allCases)
  func tellsEveryMistake(language: Language) throws {
    let fixture = try Fixture("small")
    let report = TextReport(in: language)
    var text = ""
    for mistake in Mistake.all {
      let changed = try #require(
        fixture.replacing(mistake.right, with: mistake.wrong, in: mistake.file),
        "'\(mistake.right)' does not stand once in \(mistake.file)")
      let site = try SiteBuilder(content: changed.content, templates: Self.templates).prepare()
      let isRefused = site.plan == nil
      #expect(isRefused, "\(mistake.wrong) is let through")
      #expect(site.problems.allSatisfy { $0.range.file.path.hasPrefix("content/") })
      text += "• \(mistake.right)\n→ \(mistake.wrong)\n".replacing("\n\n", with: "\n")
      for problem in site.problems where problem.severity == .error {
        text += report.text(of: problem) + "\n"
      }
      text += "\n"
    }
    let difference = try Golden("mistakes.\(language.rawValue).txt").difference(from: text)
    #expect(difference == nil)
  }

  /// What is wrong in many files at once is told alike and in one order, however many are read at a time.
  @Test func manyJobsTellTheSame() throws {
    var content = try Fixture("small").content
    for path in content.files.keys where path.hasSuffix(".yaml") {
      content.files[path]?.append(contentsOf: "odd-key: x\n".utf8)
    }
    let told = try [1, 2, 5, 100].map { jobs in
      try SiteBuilder(content: content, templates: Self.templates, jobs: jobs).prepare().problems
        .map(TextReport(in: .en).text(of:))
    }
    #expect(told[0].count > 10)
    #expect(told.allSatisfy { $0 == told[0] })
  }

  @Test func acceptsTheSmallSite() throws {
    let fixture = try Fixture("small")
    let site = try SiteBuilder(content: fixture.content, templates: Self.templates).prepare()
    #expect(site.problems.map(TextReport(in: .en).text(of:)) == [])
    #expect(site.plan != nil)
  }
}
