import Foundation
import InsynDiagnostics
import InsynTestSupport
import Testing

@Suite struct ChartTests {
  private static let names = [
    "flow", "timeline", "contributions", "members", "rates", "statistics",
  ]

  @Test(arguments: names, Language.allCases)
  func fileLooksRight(name: String, language: Language) throws {
    let svg = try ChartSite.everyChart().chart(name, language.rawValue)
    let golden = Golden("charts/\(name).\(language.rawValue).svg")
    #expect(try golden.difference(from: svg) == nil)
  }

  /// A page shows what its files hold, and names neither more nor fewer.
  @Test func pagesLinkToTheFilesThatAreThere() throws {
    let site = try ChartSite.everyChart()
    let pages = try ["", "pengar/"].map { part in
      try site.text(of: "sv/partnerskap/den-oppna-hamnen/\(part)index.html")
    }
    let linked = pages.map { page in
      page.values(of: "href").filter { $0.contains("data/charts/") }
        .map { $0.replacing("../", with: "") }
    }
    #expect(linked.allSatisfy { Set($0).count == $0.count })
    #expect(Set(linked.joined()) == Set(site.charts.filter { $0.hasSuffix(".sv.svg") }))
    for ids in pages.map({ $0.values(of: "id") }) { #expect(Set(ids).count == ids.count) }
  }

  @Test func filesSayWhereTheyComeFrom() throws {
    let svg = try ChartSite.everyChart().chart("contributions", "en")
    for text in [
      "<title>", "Source:", "/en/partnerships/the-open-harbour/#chart-contributions",
      "<dc:rights>", "<cc:license rdf:resource=\"http",
    ] {
      #expect(svg.contains(text), "\(text)")
    }
    for word in ["<script", "xlink", "onload", "style=\""] { #expect(!svg.contains(word)) }
  }

  /// Every class in a drawing has a rule in the site's style sheet and in that of the files.
  @Test func everyClassHasItsLook() throws {
    let site = try ChartSite.everyChart()
    let sheet = try String(
      contentsOf: Fixture.project.appending(path: "templates/assets/insyn.css"), encoding: .utf8)
    for name in Self.names {
      let svg = try site.chart(name)
      let style = svg.components(separatedBy: "</style>")[0]
      let kinds = Set(svg.values(of: "class").flatMap { $0.split(separator: " ") })
      for kind in kinds where !["chart-panel", "chart-soft", "moved", "unknown"].contains(kind) {
        #expect(style.contains(".\(kind)"), "\(kind) in \(name)")
        if !["chart-file", "chart-ground", "chart-title"].contains(kind) {
          #expect(sheet.contains(".\(kind)"), "\(kind) in \(name)")
        }
      }
    }
  }
}

/// How figures are drawn: what is certain in full, and what is not as what it is.
@Suite struct ChartShapeTests {
  private func contributions(_ amount: String) throws -> String {
    try ChartSite([(ChartSite.budget, "amount: 1 250 000 SEK", "amount: \(amount)")])
      .chart("contributions")
  }

  /// The first panel's scale ends at 1 500 000, 2 000 000 or so: bars are shares of it.
  @Test(arguments: [
    ("1 200 000 SEK", ["chart-bar"], "60%", "2000000"),
    ("about 1 200 000 SEK", ["chart-bar", "chart-soft"], "57.5%", "2000000"),
    ("1 000 000–1 500 000 SEK", ["chart-bar", "chart-span"], "50%", "2000000"),
    ("at least 1 500 000 SEK", ["chart-bar"], "75%", "2000000"),
    ("at most 1 500 000 SEK", ["chart-span"], "75%", "2000000"),
  ])
  func barsAreSharesOfTheScale(
    amount: String, kinds: [String], width: String, top: String
  ) throws {
    let svg = try contributions(amount)
    let panel = try #require(
      svg.components(separatedBy: "<g class=\"chart-panel\"").dropFirst().first)
    #expect(panel.values(of: "data-top") == [top])
    let bars = panel.components(separatedBy: "data-figure=\"city-2019\"")[1]
      .components(separatedBy: "</g>")[0]
    #expect(bars.elements(kinds[0]).first?.values(of: "width") == [width])
    for kind in kinds { #expect(!bars.elements(kind).isEmpty, "\(kind)") }
    #expect(bars.contains("chart-onward") == amount.hasPrefix("at least"))
  }

  /// What has no amount is a block of one size, and no bar.
  @Test func whatIsNotValuedHasNoLength() throws {
    let svg = try ChartSite().chart("contributions")
    let chip = svg.components(separatedBy: "data-figure=\"volunteers\"")[1]
      .components(separatedBy: "</g>")[0]
    #expect(chip.contains("chart-chip") && chip.contains("inte\u{A0}värderat"))
    #expect(!chip.contains("%") && !chip.contains("chart-bar"))
  }

  /// A proposal is drawn as one, and says so.
  @Test func aProposalIsDashed() throws {
    let claim = "amount: { value: 1 250 000 SEK, source: \"council-2019, § 2\", status: proposed }"
    let site = try ChartSite([
      (ChartSite.partnership, "  status: agreed", "  status: proposed"),
      (ChartSite.budget, "amount: 1 250 000 SEK", claim),
    ])
    #expect(try site.chart("timeline").contains("Avtalet, föreslaget:"))
    #expect(try site.chart("contributions").contains("chart-bar chart-proposed"))
  }

  /// One scale is for one unit, one status and one length of time.
  @Test func unlikeAmountsHaveScalesOfTheirOwn() throws {
    let svg = try ChartSite().chart("contributions")
    #expect(svg.values(of: "data-top") == ["2000000", "400000"])
  }

  @Test func partiesThatJoinAreCounted() throws {
    let svg = try ChartSite().chart("members", "en")
    #expect(svg.contains("One party joined in 2020: two civil-society parties instead of one"))
  }
}
