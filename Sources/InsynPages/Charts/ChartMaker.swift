import InsynDiagnostics
import InsynModel

/// Turns what is known of a partnership into its charts, in the language of a page.
struct ChartMaker: ChartSpeaker {
  let partnership: Partnership
  let context: PageContext

  init(_ partnership: Partnership, in context: PageContext) {
    (self.partnership, self.context) = (partnership, context)
  }

  /// Nil where there is nothing to draw, just as `Partnership.charts` says.
  func make(_ name: ChartName) -> MadeChart? {
    switch name {
    case .flow: flow
    case .timeline: timeline
    case .contributions: contributions
    case .members: members
    case .rates: figures.rates
    case .statistics: figures.statistics
    }
  }

  /// Sections of the partnership's own page.
  func tables(_ sections: [Word.Section]) -> [LinkView] {
    sections.map { section in
      LinkView(
        href: context.link(to: .partnership(partnership.id.value), fragment: section.fragment),
        label: context.text(context.word(.section(section))))
    }
  }

  private var figures: FigureChartMaker {
    FigureChartMaker(
      owner: partnership.owner, payers: partnership.budget.payers, context: context)
  }
}

/// Turns the figures of a partnership or a topic into charts of what changes over time.
struct FigureChartMaker: ChartSpeaker {
  let owner: FigureOwner
  /// Who pays each rate of a budget.
  let payers: [Identifier<Figure>: [Identifier<Organisation>]]
  let context: PageContext

  func make(_ name: ChartName) -> MadeChart? {
    switch name {
    case .rates: rates
    case .statistics: statistics
    case .flow, .timeline, .contributions, .members: nil
    }
  }
}
