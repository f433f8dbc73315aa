import InsynDiagnostics

/// Prices and levels that share unit, status, payer and area and hold at different times, so that they
/// can be drawn to one scale.
package struct RateSeries: Sendable {
  package struct Level: Sendable {
    package let figure: Figure
    package let quantity: Quantity
    package let period: Period
  }

  /// A day on which some levels stop and others begin.
  package struct Change: Sendable {
    package let date: PartialDate
    package let before: [Level]
    package let after: [Level]
  }

  /// Who pays; empty where no source says.
  package let payers: [Identifier<Organisation>]
  package let unit: QuantityUnit
  package let status: DecisionStatus
  /// In order of time, and of those that begin together the highest first.
  package let levels: [Level]

  /// In order of time.
  package var changes: [Change] {
    let dates = Set(levels.compactMap(\.period.from)).sorted()
    return dates.compactMap { date in
      let before = levels.filter { $0.period.last?.adding(days: 1) == date.first }
      guard !before.isEmpty else { return nil }
      return Change(date: date, before: before, after: levels.filter { $0.period.from == date })
    }
  }
}

extension RateSeries {
  private struct Key: Hashable {
    let payers: [Identifier<Organisation>]
    let area: LocalizedText?
    let unit: QuantityUnit
    let status: DecisionStatus
  }

  /// Those of a partnership or a topic that hold at more than one time; `payers` says who pays each
  /// rate of a budget.
  package static func all(
    of owner: FigureOwner, payers: [Identifier<Figure>: [Identifier<Organisation>]],
    _ sources: [Identifier<Source>: Source]
  ) -> [RateSeries] {
    var order: [Key] = []
    var levels: [Key: [Level]] = [:]
    for figure in owner.figures {
      guard let level = Level(figure) else { continue }
      let key = Key(
        payers: payers[figure.id.value] ?? [], area: figure.details.area, unit: level.quantity.unit,
        status: figure.claims.leading.status(or: owner.status, sources))
      if levels[key] == nil { order.append(key) }
      levels[key, default: []].append(level)
    }
    return order.compactMap { key in
      let sorted = (levels[key] ?? []).sorted { $0.isBefore($1) }
      let hasChange = sorted.contains { one in sorted.contains { one.period.isBefore($0.period) } }
      guard hasChange else { return nil }
      return RateSeries(payers: key.payers, unit: key.unit, status: key.status, levels: sorted)
    }
  }
}

extension RateSeries.Level {
  /// Nil unless the figure is a rate of a budget, or a statistic that is an amount of money per
  /// something, and has a number and a period.
  fileprivate init?(_ figure: Figure) {
    let claim = figure.claims.leading
    guard case .amount(.stated(let quantity)) = claim.value.value,
      let period = claim.period ?? figure.period,
      figure.kind == .rate || figure.kind == .statistic && quantity.unit.isPrice
    else { return nil }
    self.init(figure: figure, quantity: quantity, period: period)
  }

  fileprivate func isBefore(_ other: RateSeries.Level) -> Bool {
    if period.first == other.period.first { return quantity.value > other.quantity.value }
    guard let start = period.first else { return true }
    return other.period.first.map { start < $0 } ?? false
  }
}

extension QuantityUnit {
  /// Whether it is money per something.
  var isPrice: Bool { currency != nil && isRate }
}
