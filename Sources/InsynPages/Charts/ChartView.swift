import InsynCharts
import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A chart on a page: its message, the drawing, where its figures come from, and the chart as a file.
package struct ChartView: TemplateView {
  let id: String
  let headline: String
  let subtitle: String
  let drawing: TrustedHTML
  let isWide: Bool
  let notes: [String]
  let sources: [LinkView]
  let tables: [LinkView]
  let file: String

  /// The id must be its own on the page.
  init(_ chart: MadeChart, id: String, file: String, in context: PageContext) {
    self.id = id
    headline = chart.words.headline
    subtitle = chart.words.subtitle
    drawing = TrustedHTML(trusted: InlineChart(chart.drawing, chart.words, id: id).svg)
    isWide = chart.drawing.fixedWidth != nil
    notes = chart.words.notes
    sources = context.links(to: chart.sources)
    tables = chart.tables
    self.file = context.link(toPath: file)
  }

  package static let fields: [TemplateField<ChartView>] = [
    .text("id", "The figure's id on the page") { $0.id },
    .text("headline", "What the figures show, in one sentence") { $0.headline },
    .text("subtitle", "Measure, unit and period") { $0.subtitle },
    .html("drawing", "The drawing, an SVG with a text alternative") { $0.drawing },
    .flag("isWide", "Whether it has a width of its own and may have to be scrolled") { $0.isWide },
    .list("notes", "How it is to be read, and what it leaves out") { $0.notes },
    .list("sources", "The documents that its figures come from") { $0.sources },
    .list("tables", "Where the same figures stand in a table, if that is not beside it") {
      $0.tables
    },
    .flag("hasTables", "Whether such places are named") { !$0.tables.isEmpty },
    .text("file", "The chart as a file of its own, an SVG, relative to the page") { $0.file },
  ]
}

extension PageContext {
  func links(to sources: [Identifier<Source>]) -> [LinkView] {
    sources.compactMap { id in
      registry.sources[id].map { LinkView(href: link(to: .source(id)), label: title(of: $0)) }
    }
  }

  func chart(_ name: ChartName, of partnership: Partnership) -> ChartView? {
    ChartMaker(partnership, in: self).make(name).map { made in
      let file = ChartPlan.path(of: name, of: partnership.owner.id, in: language)
      return ChartView(made, id: name.fragment, file: file, in: self)
    }
  }

  /// The page that shows a chart: beside its table, which may have a page of its own.
  func page(of chart: ChartName, of partnership: Identifier<Partnership>) -> PageName {
    let part: PartnershipPart? =
      switch chart {
      case .timeline: .governance
      case .flow, .rates: .money
      case .statistics: .evidence
      case .contributions, .members: nil
      }
    let page = part.map { PageName.partnershipPart(partnership, $0) }
    return page.flatMap { content.map.address(of: $0, in: language) == nil ? nil : $0 }
      ?? .partnership(partnership)
  }

  /// The charts of a topic's figures for the topic's own page, each with the first figure in it.
  func charts(of topic: Topic) -> [(first: Identifier<Figure>?, view: ChartView)] {
    let maker = FigureChartMaker(owner: topic.owner, payers: [:], context: self)
    return topic.charts(registry.sources).compactMap { name in
      maker.make(name).map { made in
        let file = ChartPlan.path(of: name, of: maker.owner.id, in: language)
        return (made.first, ChartView(made, id: name.fragment, file: file, in: self))
      }
    }
  }
}

extension ChartName {
  /// The chart's id on its page.
  var fragment: String { "chart-\(rawValue)" }
}
