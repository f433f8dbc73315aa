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
    tables = chart.tables.map {
      LinkView(href: "#\($0.fragment)", label: context.text(context.word(.section($0))))
    }
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
    .list("tables", "The sections of the page that have the same figures in a table") { $0.tables },
    .flag("hasTables", "Whether such sections are named") { !$0.tables.isEmpty },
    .text("file", "The chart as a file of its own, an SVG, relative to the page") { $0.file },
  ]
}

extension PageContext {
  func links(to sources: [Identifier<Source>]) -> [LinkView] {
    sources.compactMap { id in
      registry.sources[id].map { LinkView(href: link(to: .source(id)), label: title(of: $0)) }
    }
  }

  /// A chart of a partnership, for the partnership's own page.
  func chart(_ name: ChartName, of partnership: Partnership) -> ChartView? {
    ChartMaker(partnership, in: self).make(name).map { made in
      ChartView(
        made, id: "chart-\(name.rawValue)",
        file: ChartPlan.path(of: name, of: partnership.id.value, in: language), in: self)
    }
  }
}
