import InsynCharts
import InsynDiagnostics
import InsynModel

extension ChartMaker {
  /// The world around the partnership.
  var statistics: MadeChart? {
    statistics(StatisticSeries.all(of: partnership, context.documents), tables: [.results])
  }
}

extension ChartMaking {
  /// Numbers of one thing in several years.
  func statistics(_ all: [StatisticSeries], tables: [Word.Section]) -> MadeChart? {
    guard let first = all.first else { return nil }
    let units = listed(unitTexts(all.flatMap(\.points).compactMap(\.amount.quantity?.unit)))
    let scales =
      all.count > 1
      ? say(" Varje serie har sin egen skala.", " Each series has a scale of its own.") : ""
    let points = all.flatMap(\.points)
    return MadeChart(
      BarChart(all.map(panel), in: language),
      ChartWords(
        headline: headline(of: first),
        subtitle: say("Statistik, i \(units).", "Statistics, in \(units).") + scales,
        notes: notes(on: points.map(\.amount))),
      from: points.flatMap(\.indicator.value.leading.sources), tables: tables)
  }

  private func panel(_ series: StatisticSeries) -> BarChart.Panel {
    let title = [series.label[language].text, series.area?[language].text].compactMap(\.self)
    let rows = series.points.map { point in
      BarChart.Row(
        figure: point.indicator.id.value.text, label: context.words(point.period),
        amount: point.amount, isProposed: series.status == .proposed)
    }
    return BarChart.Panel(
      title: title.joined(separator: ", "), unit: series.points[0].amount.quantity?.unit,
      groups: [BarChart.Group(name: nil, rows: rows)])
  }

  /// The first and the last year of a series, in numbers.
  private func headline(of series: StatisticSeries) -> String {
    let ends = [series.points.first, series.points.last].compactMap(\.self).map { point in
      let time = context.words(point.period)
      return "\(point.amount.text(in: language, .table)) \(say(time, "in \(time)"))"
    }
    return "\(series.label[language].text): \(ends.joined(separator: ", "))"
  }
}
