import Foundation
import InsynDiagnostics
import InsynTestSupport
import Testing

/// What the money page puts side by side, and what it refuses to.
@Suite struct ComparisonChartTests {
  private func site(_ amounts: [String: String]) throws -> ChartSite {
    var files: [String: String] = [:]
    for (id, amount) in amounts {
      files["partnerships/\(id)/partnership.yaml"] = """
        name: Partnerskapet \(id)
        place: Småstad
        summary: { sv: Ett till., en: Another. }
        agreement:
          status: agreed
          source: council-2019, § 2
          starts: 2019-04-01
        parties:
          - { organisation: smastad, role: public, source: "council-2019, § 2" }

        """
      files["partnerships/\(id)/budget.yaml"] = """
        contributions:
          - id: city
            by: smastad
            amount: \(amount)
            period: 2019-04-01..2019-12-31
            for: { sv: Drift, en: Running costs }
            source: council-2019, § 2

        """
    }
    return try ChartSite(adding: files)
  }

  @Test(arguments: Language.allCases)
  func looksRight(language: Language) throws {
    let site = try site(["pier": "400 000 SEK", "quay": "about 90 000 EUR"])
    let svg = try site.text(of: "data/charts/comparison.\(language.rawValue).svg")
    let golden = Golden("charts/comparison.\(language.rawValue).svg")
    #expect(try golden.difference(from: svg) == nil)
  }

  @Test func saysWhyOthersAreLeftOut() throws {
    let page = try site(["pier": "400 000 SEK", "quay": "about 90 000 EUR"])
      .text(of: "en/money/index.html")
    #expect(page.contains("id=\"chart-comparison\""))
    #expect(page.contains("2 partnerships have contributions that can be compared in SEK"))
    #expect(page.contains("Amounts in SEK and EUR are not added"))
  }

  /// Rates, other currencies and amounts without a period are not drawn beside sums.
  @Test(arguments: ["400 000 SEK per year", "90 000 EUR", "not valued"])
  func drawsNothingWhereNothingIsAlike(amount: String) throws {
    let site = try site(["pier": amount])
    #expect(!site.charts.contains { $0.contains("comparison") })
    #expect(try !site.text(of: "sv/pengar/index.html").contains("chart-comparison"))
  }

  @Test func showsTheLargestOfMany() throws {
    let many = Dictionary(
      uniqueKeysWithValues: (10..<60).map { ("p\($0)", "\($0)0 000 SEK") })
    let svg = try site(many).text(of: "data/charts/comparison.sv.svg")
    #expect(svg.values(of: "data-figure").count == 40)
    #expect(!svg.contains("\"p10/city\"") && svg.contains("\"p59/city\""))
    #expect(svg.contains("De 40 med störst belopp visas"))
  }
}

/// Which figures make a series, and which do not.
@Suite struct ChartSeriesTests {
  private static let statistics = """
    statistics:
      - id: first
        label: { sv: Unga 2018, en: Young people in 2018 }
        area: Småstad
        value: 900 children
        period: 2018
        source: report-2020, 1
      - id: second
        label: { sv: Unga 2019, en: Young people in 2019 }
        area: Småstad
        value: 1 100 children
        period: 2019
        source: report-2020, 1
    results:

    """

  @Test(arguments: [
    ("", "", true),
    ("en: Young people in 2019", "en: Young persons in 2019", false),
    ("sv: Unga 2019", "sv: Unga under 2019", true),
    ("sv: Unga 2019", "sv: Unga i mitten av 2019", false),
    ("value: 1 100 children", "value: 11 percent", false),
    ("value: 1 100 children", "value: not stated", false),
    ("period: 2019", "period: 2019-01..2019-06", false),
    ("period: 2019", "period: 2018", false),
  ])
  func statisticsOfOneThingAreASeries(old: String, new: String, isSeries: Bool) throws {
    let text = old.isEmpty ? Self.statistics : Self.statistics.replacing(old, with: new)
    let site = try ChartSite([(ChartSite.outcomes, "results:\n", text)])
    #expect(site.charts.contains("data/charts/harbour-statistics.sv.svg") == isSeries)
  }

  private static let rates = """
    rates:
      - id: before
        by: smastad
        amount: 1 900 SEK per child and day
        period: ..2019-12-31
        for: { sv: Förut, en: Before }
        source: council-2019, § 7
      - id: after
        by: smastad
        amount: 1 350 SEK per child and day
        period: 2020-01-01..
        for: { sv: Sedan, en: After }
        source: council-2019, § 7

    """

  @Test(arguments: [
    ("", "", true),
    ("1 350 SEK per child and day", "1 350 SEK per child and month", false),
    ("1 350 SEK per child and day", "not stated", false),
    ("period: 2020-01-01..\n", "period: ..2019-12-31\n", false),
    ("id: after\n    by: smastad", "id: after\n    by: hamnen", false),
  ])
  func ratesThatChangeAreASeries(old: String, new: String, isSeries: Bool) throws {
    let text = old.isEmpty ? Self.rates : Self.rates.replacing(old, with: new)
    let site = try ChartSite([(ChartSite.budget, "rates:\n", text)])
    #expect(site.charts.contains("data/charts/harbour-rates.sv.svg") == isSeries)
  }

  @Test func aChangeOfRatesIsTheMessage() throws {
    let site = try ChartSite([(ChartSite.budget, "rates:\n", Self.rates)])
    let message =
      "changed on 1 January 2020, from SEK\u{A0}1,900 to SEK\u{A0}1,350 per child and day"
    #expect(try site.chart("rates", "en").contains(message))
  }
}
