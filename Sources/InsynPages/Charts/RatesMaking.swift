import InsynCharts
import InsynDiagnostics
import InsynModel

extension ChartMaker {
  var rates: MadeChart? {
    rates(RateSeries.all(of: partnership, context.documents), tables: [.money])
  }
}

extension ChartMaking {
  /// Prices and levels that change at some time.
  func rates(_ all: [RateSeries], tables: [Word.Section]) -> MadeChart? {
    let charts = all.compactMap { series in
      let names = series.levels.map { $0.label[language].text }
      return RateChart(series, names: names, in: language)
    }
    guard let first = all.first, let chart = charts.first else { return nil }
    let units = listed(unitTexts(all.map(\.unit)))
    return MadeChart(
      charts.count == 1 ? chart : StackedChart(charts),
      ChartWords(
        headline: headline(of: first),
        subtitle: say(
          "Nivåer i \(units), \(first.status.words.sv)",
          "Levels in \(units), \(first.status.words.en)")),
      from: all.flatMap(\.levels).flatMap(\.sources), tables: tables)
  }

  private func headline(of series: RateSeries) -> String {
    let payers = series.payers
    let whose = payers.isEmpty ? "" : " från \(names(of: payers))"
    let payer = payers.isEmpty ? "" : "\(names(of: payers)): "
    guard let change = series.changes.first, let date = change.after.first?.period.from else {
      let number = series.levels.count
      return say(
        "\(number) nivåer\(whose) gäller vid olika tider",
        "\(payer)\(number) levels hold at different times")
    }
    let (before, after) = (amounts(of: change.before), amounts(of: change.after))
    return say(
      "Nivån\(whose) ändrades \(when(date)): från \(before.short) till \(after.long)",
      "\(payer)the level changed \(when(date)), from \(before.short) to \(after.long)".asSentence)
  }

  /// `1 350 kr och 750 kr`, and the same with what it is per.
  private func amounts(of levels: [RateSeries.Level]) -> (short: String, long: String) {
    let sorted = levels.map(\.quantity).sorted { $0.value > $1.value }
    let short = sorted.map { $0.withoutDivisors.text(in: language, .table) }
    let last = sorted.last?.text(in: language, .table)
    return (listed(short), listed(short.dropLast() + [last].compactMap(\.self)))
  }
}
