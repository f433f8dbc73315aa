import Foundation
import InsynDiagnostics
import InsynTestSupport
import Testing

/// Charts of what nobody hopes for. Everything that is drawn stays inside the drawing.
@Suite struct UglyChartTests {
  private func expectInside(_ svg: String) {
    for (start, width) in zip(svg.rects.map(\.x), svg.rects.map(\.width)) {
      #expect(start + width <= 100.01)
    }
    let height = svg.values(of: "height").compactMap(Int.init).first ?? 0
    for y in svg.values(of: "y").compactMap(Int.init) {
      #expect(0...height ~= y, "\(y) of \(height)")
    }
  }

  @Test func fortyParties() throws {
    let added = (1...40).map { "org-\($0)" }
    let files = Dictionary(
      uniqueKeysWithValues: added.map { id in
        let name = "Föreningen för ungas delaktighet och inflytande i \(id)"
        return ("organisations/\(id).yaml", "name: \(name)\nkind: civil-society\n")
      })
    let parties = added.enumerated().map { index, id in
      """
        - organisation: \(id)
          role: civil-society
          from: \(2019 + index / 8)
          to: \(2021 + index / 8)-06
          source: report-2020, 2

      """
    }
    let site = try ChartSite(
      [(ChartSite.partnership, "governance:\n", parties.joined() + "governance:\n")], adding: files)
    let timeline = try site.chart("timeline")
    expectInside(timeline)
    #expect(timeline.contains("Åtta parter"))
    let members = try site.chart("members")
    expectInside(members)
    #expect(members.contains("idéburna parter"))
  }

  @Test func noAmountsAtAll() throws {
    let site = try ChartSite([
      (ChartSite.budget, "amount: 1 250 000 SEK", "amount: not stated"),
      (
        ChartSite.budget,
        """
        amount:
              - { value: about 300 000 SEK, source: "council-2019, § 2" }
              - { value: 280 000 SEK, source: "report-2020, 3" }
        """, "amount: not valued\n    source: report-2020, 3"
      ),
      (ChartSite.budget, "amount: 40 SEK per child and day", "amount: withheld"),
      (
        ChartSite.budget,
        """
        derived:
          - id: city-month
            label: { sv: Kommunens pengar per månad, en: The municipality's money per month }
            formula: city-2019 / 9 months
            assumption: { sv: Lika mycket varje månad., en: The same every month. }

        """, ""
      ),
    ])
    #expect(!site.charts.contains { $0.contains("contributions") })
    let page = try site.text(of: "sv/partnerskap/den-oppna-hamnen/index.html")
    #expect(!page.contains("chart-contributions"))
    #expect(try site.chart("flow").contains("undantaget"))
  }

  @Test func namesOfTwoLines() throws {
    let name = "Samverkansrådet för ungas rätt till en meningsfull fritid i Småstad med omnejd"
    let site = try ChartSite(
      adding: ["organisations/smastad.yaml": "name: \(name)\nkind: municipality\n"])
    let svg = try site.chart("contributions")
    expectInside(svg)
    #expect(svg.contains(">Samverkansrådet för ungas") && !svg.contains(">\(name)<"))
    expectInside(try site.chart("flow"))
  }

  @Test func anAgreementOfOneDay() throws {
    let site = try ChartSite([
      (ChartSite.partnership, "value: 2021-03-31", "value: 2019-04-01")
    ])
    let svg = try site.chart("timeline", "en")
    #expect(svg.contains("The agreement covers a single day, 1 April 2019"))
    #expect(svg.elements("chart-bar").contains { !$0.values(of: "width").contains("0") })
    expectInside(svg)
  }

  @Test func anAgreementWithoutAnEnd() throws {
    let ends = """
        ends:
          - { value: 2021-03-31, source: "council-2019, § 2" }
          - { value: 2022, source: "report-2020, 2", note: { sv: Räknar med förlängning., en: Assumes an extension. } }

      """
    let site = try ChartSite([(ChartSite.partnership, ends, "")])
    let svg = try site.chart("timeline")
    #expect(svg.contains("Avtalet gäller från 1 april 2019"))
    #expect(svg.contains("slutet anges inte") && svg.contains("chart-onward"))
    expectInside(svg)
    expectInside(try site.chart("members"))
  }

  @Test func onlyRivals() throws {
    let site = try ChartSite([
      (
        ChartSite.partnership, "  starts: 2019-04-01\n",
        """
          starts:
            - { value: 2019-04-01, source: "council-2019, § 2" }
            - { value: 2018-autumn, source: "report-2020, 2" }
            - { value: 2019-04-01, source: "report-2020, 3" }

        """
      )
    ])
    let svg = try site.chart("timeline", "en")
    #expect(svg.contains("the sources disagree on both its start and its end"))
    #expect(svg.contains("other statements: <tspan class=\"chart-strong\">autumn 2018</tspan>"))
    expectInside(svg)
  }
}

extension String {
  /// The rectangles whose lengths are shares of the width.
  fileprivate var rects: [(x: Double, width: Double)] {
    components(separatedBy: "<rect ").dropFirst().compactMap { part in
      let element = " " + part.prefix { $0 != ">" }
      guard let width = element.values(of: "width").first, width.hasSuffix("%") else { return nil }
      let x = element.values(of: "x").first ?? "0"
      guard let start = Double(x.filter { $0 != "%" }), let length = Double(width.dropLast())
      else { return nil }
      return (start, length)
    }
  }
}
