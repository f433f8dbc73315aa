import InsynCharts
import InsynDiagnostics
import InsynModel

/// Amounts sorted into panels of what may be drawn to one scale, in the order in which each scale is
/// first met. A panel has its rows in groups: whose amounts they are.
struct AmountPanels {
  struct Entry {
    let group: String
    let figure: String
    let label: String
    let measured: Measured
    /// What other documents say, where it is to the same scale.
    let rivals: [Amount]
  }

  struct Panel {
    let basis: ScaleBasis
    fileprivate(set) var entries: [Entry]

    /// The groups, each once, in order.
    var groups: [String] {
      var seen: Set<String> = []
      return entries.map(\.group).filter { seen.insert($0).inserted }
    }

    /// The period of all of them; nil where they differ.
    var period: Period? {
      guard let first = entries.first?.measured.period,
        entries.allSatisfy({ $0.measured.period?.hasSameDays(as: first) ?? false })
      else { return nil }
      return first
    }
  }

  private(set) var panels: [Panel] = []
  /// What has no amount.
  private(set) var absent: [Entry] = []

  init(_ entries: [Entry]) {
    var places: [ScaleBasis: Int] = [:]
    for entry in entries {
      guard let basis = ScaleBasis(entry.measured) else {
        absent.append(entry)
        continue
      }
      if let place = places[basis] {
        panels[place].entries.append(entry)
      } else {
        places[basis] = panels.count
        panels.append(Panel(basis: basis, entries: [entry]))
      }
    }
  }
}

extension ChartMaking {
  /// `kr per år, 1 januari 2018–31 augusti 2019, föreslaget`.
  func title(of panel: AmountPanels.Panel) -> String {
    let status = panel.basis.status?.words[language]
    return [panel.basis.unit.text(in: language), time(of: panel), status].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func time(of panel: AmountPanels.Panel) -> String? {
    if let period = panel.period { return context.words(period) }
    switch panel.basis.time {
    case .inUnit: return nil
    case .months(let months):
      return say("perioder om \(months) månader", "periods of \(months) months")
    case .days(let days): return say("perioder om \(days) dagar", "periods of \(days) days")
    case .open: return nil
    case .notStated: return say("perioden anges inte", "period not stated")
    }
  }

  func bars(of panel: AmountPanels.Panel) -> BarChart.Panel {
    let isOneTime = panel.period != nil
    let groups = panel.groups.map { name in
      let rows = panel.entries.filter { $0.group == name }.flatMap { entry in
        let period = isOneTime ? nil : entry.measured.period.map(context.words)
        return bars(of: entry, label: [entry.label, period].compactMap(\.self), panel.basis)
      }
      return BarChart.Group(name: name, rows: rows)
    }
    return BarChart.Panel(title: title(of: panel), unit: panel.basis.unit, groups: groups)
  }

  private func bars(
    of entry: AmountPanels.Entry, label: [String], _ basis: ScaleBasis
  ) -> [BarChart.Row] {
    let leading = BarChart.Row(
      figure: entry.figure, label: label.filter { !$0.isEmpty }.joined(separator: ", "),
      amount: entry.measured.amount, isProposed: basis.status == .proposed)
    let rivals = entry.rivals.filter { $0.quantity?.unit == basis.unit }.map { amount in
      BarChart.Row(
        figure: entry.figure, label: say("Annan uppgift", "Another statement"), amount: amount,
        isProposed: false, isRival: true)
    }
    return [leading] + rivals
  }

  /// How soft and open ends are to be read, where there are any.
  func notes(on amounts: [Amount]) -> [String] {
    let hedges = amounts.compactMap(\.quantity?.hedge)
    var notes: [String] = []
    if hedges.contains(where: { $0.contains(.about) }) {
      notes.append(
        say("Tonad ände: beloppet är ungefärligt.", "Faded end: the amount is approximate."))
    }
    if hedges.contains(where: { $0.contains(.between) }) {
      notes.append(
        say("Ljust fält: någonstans i spannet.", "Light field: somewhere in the range."))
    }
    if hedges.contains(where: { $0.contains(.atLeast) }) {
      notes.append(say("Pilar: minst så mycket.", "Arrows: at least as much."))
    }
    if hedges.contains(where: { $0.contains(.atMost) }) {
      notes.append(say("Ljus stapel: högst så mycket.", "Light bar: at most as much."))
    }
    if amounts.contains(where: { $0.absence == .notValued }) {
      notes.append(
        say(
          "Streckad ruta: något ges, men ingen har satt ett värde på det.",
          "Hatched box: something is given, but nobody has put a value on it."))
    }
    return notes
  }
}
