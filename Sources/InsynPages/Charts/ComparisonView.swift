import InsynModel
package import InsynTemplates

/// The partnerships' contributions side by side, as far as they may be compared.
package struct ComparisonView: TemplateView {
  let chart: ChartView?
  let refusals: [String]

  /// Nil where fewer than two partnerships have amounts.
  init?(in context: PageContext) {
    let comparison = Comparison(in: context)
    chart = comparison.chart.map { made in
      ChartView(
        made, id: "chart-comparison", file: ChartPlan.comparisonPath(context.language),
        page: .money, in: context)
    }
    refusals = comparison.refusals
    if chart == nil, refusals.isEmpty { return nil }
  }

  package static let fields: [TemplateField<ComparisonView>] = [
    .view("chart", "What may be compared; absent where nothing may", \.chart),
    .list("refusals", "Why others are left out, in sentences", \.refusals),
    .flag("hasRefusals", "Whether any are left out") { !$0.refusals.isEmpty },
  ]
}
