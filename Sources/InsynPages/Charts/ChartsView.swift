import InsynModel
package import InsynTemplates

/// The charts of one partnership; each is absent where there is nothing to draw.
package struct ChartsView: TemplateView {
  let timeline: ChartView?
  let contributions: ChartView?
  let members: ChartView?
  let rates: ChartView?
  let statistics: ChartView?

  init(of partnership: Partnership, in context: PageContext) {
    func chart(_ name: ChartName) -> ChartView? { context.chart(name, of: partnership) }
    timeline = chart(.timeline)
    contributions = chart(.contributions)
    members = chart(.members)
    rates = chart(.rates)
    statistics = chart(.statistics)
  }

  package static let fields: [TemplateField<ChartsView>] = [
    .view("timeline", "Term, extensions, parties and events over time") { $0.timeline },
    .view("contributions", "Who puts in what") { $0.contributions },
    .view("members", "How many parties there have been, and when") { $0.members },
    .view("rates", "Prices and levels that change at some time") { $0.rates },
    .view("statistics", "Statistics of one thing in several years") { $0.statistics },
  ]
}
