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
  let file: String?

  /// The id must be its own on the page, and `page` the one whose sections have the chart's figures
  /// in tables.
  init(_ chart: MadeChart, id: String, file: String, page: PageName, in context: PageContext) {
    self.id = id
    headline = chart.words.headline
    subtitle = chart.words.subtitle
    drawing = TrustedHTML(trusted: InlineChart(chart.drawing, chart.words, id: id).svg)
    isWide = chart.drawing.fixedWidth != nil
    notes = chart.words.notes
    sources = context.links(to: chart.sources)
    tables = chart.tables.map {
      LinkView(
        href: context.link(to: page, fragment: $0.fragment),
        label: context.text(context.word(.section($0))))
    }
    self.file = context.page == .styleGuide ? nil : context.link(toPath: file)
  }

  package static let fields: [TemplateField<ChartView>] = [
    .text("id", "The figure's id on the page", \.id),
    .text("headline", "What the figures show, in one sentence", \.headline),
    .text("subtitle", "Measure, unit and period", \.subtitle),
    .html("drawing", "The drawing, an SVG with a text alternative", \.drawing),
    .flag("isWide", "Whether it has a width of its own and may have to be scrolled", \.isWide),
    .list("notes", "How it is to be read, and what it leaves out", \.notes),
    .list("sources", "The documents that its figures come from", \.sources),
    .list("tables", "The sections of the page that have the same figures in a table", \.tables),
    .flag("hasTables", "Whether such sections are named") { !$0.tables.isEmpty },
    .optional("file", "The chart as a file of its own, an SVG, relative to the page", \.file),
  ]
}

extension PageContext {
  func links(to sources: [Identifier<Source>]) -> [LinkView] {
    sources.compactMap { id in
      documents[id].map { LinkView(href: link(to: .source(id)), label: title(of: $0)) }
    }
  }

  /// A chart of a partnership, for the page that shows it; nil where there is too little to draw.
  func chart(_ name: ChartName, of partnership: Partnership) -> ChartView? {
    guard partnership.hasChart(name, documents) else { return nil }
    return ChartMaker(partnership, in: self).make(name).map {
      view(of: $0, name, partnership.owner, .partnership(partnership.id.value))
    }
  }

  /// The charts of a topic, for the topic's own page.
  func charts(of topic: Topic) -> [ChartView] {
    topic.charts(documents).compactMap { name in
      TopicChartMaker(topic, in: self).make(name).map {
        view(of: $0, name, topic.owner, .topic(topic.id.value))
      }
    }
  }

  private func view(
    of chart: MadeChart, _ name: ChartName, _ owner: FigureOwner, _ page: PageName
  ) -> ChartView {
    ChartView(
      chart, id: name.fragment, file: ChartPlan.path(of: name, of: owner.id, in: language),
      page: page, in: self)
  }
}

extension ChartName {
  /// The id of the drawing on the page that shows it.
  var fragment: String { "chart-\(rawValue)" }

  /// The part of a partnership that has the chart, where that is a page of its own.
  private var part: PartnershipPart? {
    switch self {
    case .flow, .rates: .money
    case .members: .agreement
    case .statistics: .evidence
    case .timeline, .contributions: nil
    }
  }

  /// The page that shows the chart of a partnership.
  func page(of partnership: Identifier<Partnership>, in content: SiteContent) -> PageName {
    let own = part.map { PageName.partnershipPart(partnership, $0) }
    return own.flatMap { content.map.address(of: $0, in: .sv) == nil ? nil : $0 }
      ?? .partnership(partnership)
  }
}
