import InsynCharts
import InsynDiagnostics
import InsynModel

extension ChartMaker {
  /// Who puts in what: panels of what may be compared, then what has no amount.
  var contributions: MadeChart? {
    let contributions = partnership.budget.contributions
    let panels = AmountPanels(contributions.map(entry))
    guard !panels.panels.isEmpty else { return nil }
    let bars = panels.panels.map(bars) + (panels.absent.isEmpty ? [] : [blocks(panels.absent)])
    let amounts = contributions.flatMap { $0.terms.amount.all.map(\.value.value) }
    let words = ChartWords(
      headline: headline(of: panels, count: contributions.count), subtitle: subtitle(of: panels),
      notes: notes(on: amounts))
    return MadeChart(
      BarChart(bars, in: language), words,
      from: contributions.flatMap { $0.terms.amount.all.flatMap(\.sources) }, tables: [])
  }

  private func entry(_ contribution: Contribution) -> AmountPanels.Entry {
    let terms = contribution.terms
    let kind = context.word(.contribution(contribution.kind))
    let purpose = terms.purpose.value[language].text
    return AmountPanels.Entry(
      group: names(of: contribution.by.map(\.value)), figure: terms.id.value.text,
      label: contribution.kind == .inKind ? "\(purpose) (\(kind.lowercased()))" : purpose,
      measured: terms.measured(in: partnership, context.documents),
      rivals: terms.amount.rivals.map(\.value.value))
  }

  /// What one contributor gives without an amount for one reason is one block.
  private func blocks(_ entries: [AmountPanels.Entry]) -> BarChart.Panel {
    var order: [String] = []
    var groups: [String: [Absence: [AmountPanels.Entry]]] = [:]
    for entry in entries {
      guard let absence = entry.measured.amount.absence else { continue }
      if groups[entry.group] == nil { order.append(entry.group) }
      groups[entry.group, default: [:]][absence, default: []].append(entry)
    }
    let title = say(
      "Utan belopp, och därför utan längd", "Without an amount, and so without length")
    return BarChart.Panel(
      title: title, unit: nil,
      groups: order.map { name in
        let rows = Absence.allCases.compactMap { absence in
          (groups[name]?[absence]).map { block($0, absence) }
        }
        return BarChart.Group(name: name, rows: rows)
      })
  }

  private func block(_ entries: [AmountPanels.Entry], _ absence: Absence) -> BarChart.Row {
    let label =
      entries.count == 1
      ? entries[0].label : count(entries.count, Self.contributionWords).asSentence
    return BarChart.Row(
      figure: entries[0].figure, label: label, amount: .absent(absence), isProposed: false)
  }

  static let contributionWords = CountedWords(
    sv: ("bidrag", "bidrag"), en: ("contribution", "contributions"), .neuter)
}

extension ChartMaker {
  /// Who gives most, where that can be told; otherwise how many amounts are known.
  private func headline(of panels: AmountPanels, count all: Int) -> String {
    let ordered =
      panels.panels.filter { $0.basis.time == .inUnit }
      + panels.panels.filter { $0.basis.time != .inUnit }
    if let message = ordered.lazy.compactMap(largest).first { return message }
    let entries = panels.panels.flatMap(\.entries)
    let amount = entries.first?.measured.amount.text(in: language, .table) ?? ""
    switch (entries.count, all) {
    case (1, 1):
      return say("Ett bidrag är känt: \(amount)", "One contribution is known: \(amount)")
    case (1, _):
      return say(
        "Ett av \(all) bidrag har ett belopp: \(amount)",
        "One of \(all) contributions has an amount: \(amount)")
    case (all, _):
      return say("Alla \(all) bidrag har ett belopp", "All \(all) contributions have an amount")
    case (let known, _):
      return say(
        "\(known) av \(all) bidrag har ett belopp",
        "\(known) of \(all) contributions have an amount")
    }
  }

  /// Nil where a contributor has several bars, where there is but one, or where two may be as long.
  private func largest(in panel: AmountPanels.Panel) -> String? {
    guard panel.entries.count > 1, panel.groups.count == panel.entries.count,
      panel.basis.unit.currency != nil
    else { return nil }
    let sorted = panel.entries.sorted { $0.value > $1.value }
    guard let low = sorted[0].measured.amount.quantity?.interval.low,
      sorted.dropFirst().allSatisfy({ other in
        other.measured.amount.quantity?.interval.high.map { $0 < low } ?? false
      })
    else { return nil }
    let amount = sorted[0].measured.amount.text(in: language, .table)
    let time =
      panel.basis.time == .inUnit ? "" : panel.period.map { ", " + context.words($0) } ?? ""
    let name = sorted[0].group
    return panel.basis.status == .proposed
      ? say(
        "Enligt förslaget skulle \(name) ge mest pengar: \(amount)\(time)",
        "\(name) would give the most money under the proposal: \(amount)\(time)")
      : say(
        "\(name) ger mest pengar: \(amount)\(time)",
        "\(name) gives the most money: \(amount)\(time)")
  }

  private func subtitle(of panels: AmountPanels) -> String {
    let units = listed(unitTexts(panels.panels.map(\.basis.unit)))
    let what = say("Bidrag efter givare, i \(units).", "Contributions by contributor, in \(units).")
    guard panels.panels.count > 1 else { return what }
    return what
      + say(
        " Olika mått, perioder och status har var sin skala.",
        " Different units, periods and statuses each have a scale of their own.")
  }
}

extension AmountPanels.Entry {
  fileprivate var value: ExactDecimal { measured.amount.quantity?.value ?? .zero }
}
