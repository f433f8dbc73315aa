import InsynDiagnostics

/// Rates of one payer that share unit and status and hold at different times, so that they can be
/// drawn to one scale.
package struct RateSeries: Sendable {
  package struct Level: Sendable {
    package let rate: Rate
    package let quantity: Quantity
    package let period: Period
  }

  /// A day on which some levels stop and others begin.
  package struct Change: Sendable {
    package let date: PartialDate
    package let before: [Level]
    package let after: [Level]
  }

  package let unit: QuantityUnit
  package let status: DecisionStatus
  /// In order of time, and of those that begin together the highest first.
  package let levels: [Level]

  /// Those of a partnership that hold at more than one time.
  package static func all(
    of partnership: Partnership, _ sources: [Identifier<Source>: Source]
  ) -> [RateSeries] {
    var order: [Key] = []
    var levels: [Key: [Level]] = [:]
    for rate in partnership.budget.rates {
      let claim = rate.terms.amount.leading
      guard let quantity = claim.value.value.quantity,
        let period = claim.period ?? rate.terms.period
      else { continue }
      let key = Key(
        by: rate.by.map(\.value), unit: quantity.unit,
        status: claim.status(or: partnership.statusOfClaims, sources))
      if levels[key] == nil { order.append(key) }
      levels[key, default: []].append(Level(rate: rate, quantity: quantity, period: period))
    }
    return order.compactMap { key in
      let sorted = (levels[key] ?? []).sorted { one, other in
        if one.period.first == other.period.first {
          return one.quantity.value > other.quantity.value
        }
        return one.period.beginsBefore(other.period)
      }
      let hasChange = sorted.contains { one in sorted.contains { one.period.isBefore($0.period) } }
      return hasChange ? RateSeries(unit: key.unit, status: key.status, levels: sorted) : nil
    }
  }

  /// In order of time.
  package var changes: [Change] {
    let dates = Set(levels.compactMap(\.period.from)).sorted()
    return dates.compactMap { date in
      let before = levels.filter { $0.period.last?.adding(days: 1) == date.first }
      guard !before.isEmpty else { return nil }
      return Change(date: date, before: before, after: levels.filter { $0.period.from == date })
    }
  }

  private struct Key: Hashable {
    let by: [Identifier<Organisation>]
    let unit: QuantityUnit
    let status: DecisionStatus
  }
}

extension Period {
  /// An open beginning is before any other.
  fileprivate func beginsBefore(_ other: Period) -> Bool {
    guard let start = first else { return other.first != nil }
    return other.first.map { start < $0 } ?? false
  }
}
