import Foundation
import FoundationXML
import InsynCharts
import InsynDiagnostics
import InsynLoader
import InsynModel
import InsynTestSupport
import Testing

@Suite struct FlowChartTests {
  private static let budget = "partnerships/harbour/budget.yaml"

  private func chart(
    _ language: Language, _ replacements: [(String, String)] = []
  ) throws -> String {
    var fixture = try Fixture("small")
    for (old, new) in replacements {
      fixture = try #require(fixture.replacing(old, with: new, in: Self.budget), "\(old)")
    }
    let registry = try Loader.load(fixture.content).registry
    let partnership = try #require(registry.partnerships.first)
    let graph = FlowGraph(of: partnership, registry.sources)
    let services = Dictionary(
      grouping: partnership.services.flatMap { service in
        (service.funding ?? []).map { ($0.value, service.id.value) }
      }, by: \.0
    ).mapValues { Set($0.map(\.1)) }
    let chart = FlowChart(graph, services: services, in: language) { node in
      switch node {
      case .parties(let parties): parties.map(\.text).joined(separator: " & ")
      case .account(let account): account.text
      case .partnership: "partnership"
      }
    }
    let words = ChartWords(headline: "A < B & C", subtitle: "D")
    return InlineChart(chart, words, id: "flow").svg
  }

  @Test(arguments: Language.allCases)
  func looksRight(language: Language) throws {
    let difference = try Golden("flow.\(language.rawValue).svg").difference(
      from: try chart(language))
    #expect(difference == nil)
  }

  /// A browser must be able to read it wherever it stands, and it brings no style of its own.
  @Test func isWellFormedAndPlain() throws {
    let svg = try chart(.sv)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    for word in ["style=", "<style", "<script", "onload", "xlink", "http:"] {
      #expect(!svg.contains(word))
    }
    #expect(svg.contains("role=\"img\" aria-labelledby=\"flow-title flow-desc\""))
  }

  private static let comparable = [
    ("period: 2019\n", "period: 2019-04-01..2019-12-31\n"),
    ("amount: 40 SEK per child and day", "amount: 625 000 SEK\n    period: 2019-04-01..2019-12-31"),
  ]

  /// 1 250 000, 300 000 and 625 000 kronor for the same months: 24, 6 and 12 wide.
  @Test func widthsAreAmountsWhereTheyCanBeCompared() throws {
    let widths = try chart(.sv, Self.comparable).widths
    #expect(widths.sorted() == [2, 6, 12, 24])
  }

  @Test(arguments: [
    [], [comparable[0]], [comparable[1]],
    comparable + [("amount: 1 250 000 SEK", "amount: 1 250 000 EUR")],
  ])
  func widthsSayNothingWhereTheyCannot(replacements: [(String, String)]) throws {
    #expect(Set(try chart(.sv, replacements).widths) == [2])
  }

  /// Four columns have room beside the table of contents on a page of 1280 pixels.
  @Test func fourColumnsFitThePage() throws {
    let svg = try chart(
      .sv,
      [
        (
          "transfers:\n",
          """
          transfers:
            - id: on
              from: pool
              to: hamnen
              amount: 1 SEK
              for: { sv: Vidare, en: On }
              source: council-2019, § 6
            - id: further
              from: hamnen
              to: fyren
              amount: 1 SEK
              for: { sv: Vidare, en: On }
              source: council-2019, § 6

          """
        )
      ])
    let width = svg.components(separatedBy: "width=\"").dropFirst().first.flatMap {
      Int($0.prefix { $0 != "\"" })
    }
    #expect(try #require(width) <= 944)
  }

  /// The small site's municipality pays for one service with two of its lines.
  @Test func saysHowManyServicesArePaidFor() throws {
    #expect(try chart(.sv).contains("betalar"))
  }

  @Test func whatHasNoAmountIsDashedAndSaysSo() throws {
    let svg = try chart(.sv, [("amount: 40 SEK per child and day", "amount: not stated")])
    #expect(svg.components(separatedBy: "flow-line unknown").count == 3)
    #expect(svg.contains("belopp anges inte") && svg.contains("inte värderat"))
  }

  /// Money that goes round is drawn all the same.
  @Test func circlesEnd() throws {
    let svg = try chart(.sv, [("    to: pool\n", "    to: hamnen\n")])
    #expect(svg.contains("hamnen"))
    let round = try chart(
      .sv,
      [
        (
          "transfers:\n",
          """
          transfers:
            - id: back
              from: pool
              to: smastad
              amount: 1 SEK
              for: { sv: Åter, en: Back }
              source: council-2019, § 6

          """
        )
      ])
    #expect(round.contains("1\u{A0}kr"))
  }
}

extension String {
  fileprivate var widths: [Int] {
    components(separatedBy: "stroke-width=\"").dropFirst().compactMap { part in
      Int(part.prefix { $0 != "\"" })
    }
  }
}
