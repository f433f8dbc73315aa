import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

@Suite struct QuestionsPageTests {
  private func page(_ path: String, of fixture: Fixture) throws -> String {
    let templates = Fixture.project.appending(path: "templates").path
    let plan = try SiteBuilder(content: fixture.content, templates: templates).prepare().plan
    let artifact = try #require(plan?.artifacts.first { $0.path.text == "\(path)/index.html" })
    var bytes: [UInt8] = []
    try artifact.write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("sv/fragor-och-svar", "questions.sv.html"), ("en/questions-and-answers", "questions.en.html"),
  ])
  func looksRight(path: String, golden: String) throws {
    let page = try page(path, of: Fixture("small"))
    let start = try #require(page.range(of: "<main")).lowerBound
    let end = try #require(page.range(of: "</main>")).upperBound
    #expect(try Golden(golden).difference(from: page[start..<end] + "\n") == nil)
  }

  /// The page is a main page where it exists, and is not listed twice.
  @Test func standsInTheNavigation() throws {
    var fixture = try Fixture("small")
    let link = "href=\"../fragor-och-svar/\""
    #expect(try page("sv/pengar", of: fixture).components(separatedBy: link).count == 2)
    for language in ["sv", "en"] { fixture.content.files["pages/questions.\(language).md"] = nil }
    #expect(try !page("sv/pengar", of: fixture).contains(link))
  }

  /// What is missing in a language is shown in the other, and says so; the figures are in the page's.
  @Test func showsTheOtherLanguage() throws {
    var fixture = try Fixture("small")
    fixture.content.files["pages/questions.en.md"] = nil
    let page = try page("en/questions-and-answers", of: fixture)
    #expect(page.contains("<h1 lang=\"sv\">Frågor och svar</h1>"))
    #expect(
      page.contains(
        "<div class=\"narrative\" lang=\"sv\">\n<h2 id=\"hur-mycket-betalar-kommunen\">"))
    #expect(page.contains("<h3>Rests on</h3>"))
    #expect(page.contains("Running costs"))
  }
}
