import Foundation
import InsynDiagnostics
import InsynSite
import InsynTestSupport
import Testing

@Suite struct MoneySentenceTests {
  private func sentence(_ language: Language, _ replacements: [(String, String)]) throws -> String?
  {
    var fixture = try Fixture("small")
    for (old, new) in replacements {
      fixture = try #require(
        fixture.replacing(old, with: new, in: "partnerships/harbour/budget.yaml"), "\(old)")
    }
    let templates = Fixture.project.appending(path: "templates").path
    let plan = try SiteBuilder(content: fixture.content, templates: templates).prepare().plan
    let path =
      language == .sv
      ? "sv/partnerskap/den-oppna-hamnen/" : "en/partnerships/the-open-harbour/"
    var bytes: [UInt8] = []
    try #require(plan?.artifacts.first { $0.path.text == path + "index.html" }).write(&bytes)
    let page = String(decoding: bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
    let section = page.components(separatedBy: "<section id=\"money\">").last
    return section?.components(separatedBy: "<p class=\"lead\">").dropFirst().first?
      .components(separatedBy: "</p>").first
  }

  @Test func saysWhoGivesWhatWithItsHedge() throws {
    #expect(
      try sentence(.sv, [])
        == "Småstads kommun bidrar enligt beslut med 1 250 000 kronor (1 april–31 december 2019); "
        + "Föreningen Öppna Hamnen &amp; Vänner och Stiftelsen Fyren bidrar enligt beslut med cirka "
        + "300 000 kronor (2019). Ett bidrag har inget belopp.")
    #expect(
      try sentence(.en, [])
        == "Småstads kommun is by decision to contribute SEK 1,250,000 (1 April–31 December 2019); "
        + "Föreningen Öppna Hamnen &amp; Vänner and The Lighthouse Foundation are by decision to "
        + "contribute about SEK 300,000 (2019). One contribution has no amount.")
  }

  /// Where the sum may be drawn it is said, with what it leaves out.
  @Test func saysTheTotalWhereThereIsOne() throws {
    let same = ("period: 2019\n", "period: 2019-04-01..2019-12-31\n")
    #expect(
      try sentence(.sv, [same])?.contains("Tillsammans är det minst cirka 1 550 000 kronor.")
        == true)
  }

  @Test func aProposalStaysOne() throws {
    let proposed = (
      "amount: 1 250 000 SEK\n",
      "amount: { value: 1 250 000 SEK, source: \"council-2019, § 2\", status: proposed }\n"
    )
    #expect(
      try sentence(.en, [proposed])?.hasPrefix(
        "Småstads kommun is proposed to contribute SEK 1,250,000") == true)
  }
}
