import Foundation
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

/// A list of more than 200 records has numbered pages.
@Suite struct SplitListTests {
  private func pages() throws -> [String: String] {
    var fixture = try Fixture("small")
    for number in 0..<450 {
      let text = "name: Föreningen \(number)\nkind: civil-society\n"
      fixture.content.files["organisations/f\(number).yaml"] = Array(text.utf8)
    }
    let templates = Fixture.project.appending(path: "templates").path
    let plan = try SiteBuilder(content: fixture.content, templates: templates).prepare().plan
    return try (plan?.artifacts ?? []).reduce(into: [:]) { pages, artifact in
      guard artifact.path.text.contains("/organis") else { return }
      var bytes: [UInt8] = []
      try artifact.write(&bytes)
      pages[artifact.path.text] = String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test func everyOrganisationStandsOnOnePage() throws {
    let pages = try pages()
    for folder in ["sv/organisationer/", "en/organisations/"] {
      let parts = try ["", "2/", "3/"].map { try #require(pages["\(folder)\($0)index.html"]) }
      #expect(pages["\(folder)4/index.html"] == nil)
      let rows = parts.map { $0.components(separatedBy: "<th scope=\"row\">").count - 1 }
      #expect(rows.allSatisfy { $0 <= 200 })
      for number in 0..<450 {
        let found = parts.filter { $0.contains(">Föreningen \(number)<") }
        #expect(found.count == 1, "Föreningen \(number)")
      }
      #expect(parts[0].contains("rel=\"next\" href=\"2/\""))
      #expect(parts[1].contains("rel=\"prev\" href=\"../\""))
      #expect(!parts[2].contains("rel=\"next\""))
    }
  }

  /// The pages have titles of their own, and lead to their counterparts.
  @Test func pagesTellThemselvesApart() throws {
    let page = try #require(try pages()["sv/organisationer/2/index.html"])
    #expect(page.contains("<h1>Organisationer, sida 2</h1>"))
    #expect(page.contains("href=\"../../../en/organisations/2/\""))
  }
}
