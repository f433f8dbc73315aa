import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

/// The home page and the catalogue of services of the small site.
@Suite struct CatalogueTests {
  private func pages(of fixture: Fixture) throws -> [String: String] {
    let templates = Fixture.project.appending(path: "templates").path
    let plan = try SiteBuilder(content: fixture.content, templates: templates).prepare().plan
    return try (plan?.artifacts ?? []).reduce(into: [:]) { pages, artifact in
      guard artifact.path.text.hasSuffix("/index.html") else { return }
      var bytes: [UInt8] = []
      try artifact.write(&bytes)
      pages[String(artifact.path.text.dropLast(11))] = String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("sv", "home.sv.html"), ("en", "home.en.html"),
    ("sv/insatser/slag/motesplats", "services-kind.sv.html"),
    ("en/services/the-open-harbour", "services-partnership.en.html"),
  ])
  func looksRight(path: String, golden: String) throws {
    let page = try #require(try pages(of: Fixture("small"))[path])
    let start = try #require(page.range(of: "<main")).lowerBound
    let end = try #require(page.range(of: "</main>")).upperBound
    #expect(try Golden(golden).difference(from: page[start..<end] + "\n") == nil)
  }

  /// A kind or a group has a page where a service has it, and only there.
  @Test func narrowsDownToWhatThereIs() throws {
    let folders = try pages(of: Fixture("small")).keys.filter { $0.hasPrefix("en/services/") }
    #expect(
      folders.sorted() == [
        "en/services/for/everyone", "en/services/for/families", "en/services/kind/advice",
        "en/services/kind/meeting-place", "en/services/the-open-harbour",
        "en/services/the-open-harbour/cafe-for-all", "en/services/the-open-harbour/counselling",
      ])
  }

  @Test func withoutGroupsThereIsNoSuchChoice() throws {
    let fixture = try #require(
      try Fixture("small").replacing(
        "    audience: [families, everyone]\n", with: "",
        in: "partnerships/harbour/services.yaml"))
    let page = try #require(try pages(of: fixture)["en/services"])
    #expect(page.contains("<p class=\"label\">Kind</p>"))
    #expect(!page.contains("<p class=\"label\">For whom</p>"))
  }
}
