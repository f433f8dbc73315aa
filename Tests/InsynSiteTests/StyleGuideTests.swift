import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

@Suite struct StyleGuideTests {
  private func prepared(_ styleGuide: Bool) throws -> PreparedSite {
    let templates = Fixture.project.appending(path: "templates").path
    return try SiteBuilder(content: try Fixture("small").content, templates: templates)
      .prepare(styleGuide: styleGuide)
  }

  private func text(_ path: String, in plan: SiteArtifacts) throws -> String? {
    guard let artifact = plan.artifacts.first(where: { $0.path.text == path }) else { return nil }
    var bytes: [UInt8] = []
    try artifact.write(&bytes)
    return String(decoding: bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  @Test func isAddedOnlyWhenAskedFor() throws {
    let (plain, guided) = (try prepared(false), try prepared(true))
    #expect(guided.problems.map(\.id) == plain.problems.map(\.id))
    let (site, more) = (try #require(plain.plan), try #require(guided.plan))
    #expect(more.pages == site.pages + 1)
    #expect(!site.artifacts.contains { $0.path.text.hasPrefix("style/") })
    #expect(try text("sitemap.xml", in: more) == text("sitemap.xml", in: site))
  }

  /// The sample tries every sort of amount, and the page is kept out of search engines.
  @Test(arguments: [
    "<meta name=\"robots\" content=\"noindex\">", "SEK 12,345,678", "about SEK 12,000,000",
    "at least SEK 250,000", "SEK 40,000–60,000", "not valued", "withheld", "In Swedish only",
    "class=\"notice-box\"", "<figure class=\"chart\"", "class=\"timeline\"",
  ])
  func showsTheParts(part: String) throws {
    let plan = try #require(try prepared(true).plan)
    let page = try #require(try text("style/index.html", in: plan))
    #expect(page.localizedCaseInsensitiveContains(part))
  }
}
