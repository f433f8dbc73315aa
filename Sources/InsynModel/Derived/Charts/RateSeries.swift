import InsynDiagnostics

/// Prices and levels of one payer and one area that share unit and status and hold at different times, so
/// that they can be drawn to one scale.
package struct RateSeries: Sendable {
  package struct Level: Sendable {
    package let figure: Identifier<Figure>
    package let label: LocalizedText
    package let quantity: Quantity
    package let period: Period
    package let sources: [SourceReference]
  }

  /// A day on which some levels stop and others begin.
  package struct Change: Sendable {
    package let date: PartialDate
    package let before: [Level]
    package let after: [Level]
  }

  /// None where the levels are not said to be paid by anyone.
  package let payers: [Identifier<Organisation>]
  package let unit: QuantityUnit
  package let status: DecisionStatus
  /// In order of time, and of those that begin together the highest first.
  package let levels: [Level]

  /// The rates of a partnership that hold at more than one time.
  package static func all(
    of partnership: Partnership, _ sources: [Identifier<Source>: Source]
  ) -> [RateSeries] {
    let stated = partnership.budget.rates.map { rate in
      (rate.by.map(\.value), rate.figure)
    }
    return all(stated, status: partnership.statusOfClaims, sources)
  }

  /// The numbers of a topic that are per something, and hold at more than one time.
  package static func all(
    of topic: Topic, _ sources: [Identifier<Source>: Source]
  ) -> [RateSeries] {
    let stated = topic.indicators.filter { indicator in
      indicator.value.leading.value.value.quantity?.unit.isRate ?? false
    }
    return all(
      stated.map { ([], $0.figure(.statistic)) }, status: topic.owner.status, sources)
  }

  private static func all(
    _ stated: [([Identifier<Organisation>], Figure)], status: DecisionStatus,
    _ sources: [Identifier<Source>: Source]
  ) -> [RateSeries] {
    var order: [Key] = []
    var levels: [Key: [Level]] = [:]
    for (payers, figure) in stated {
      let claim = figure.claims.leading
      guard case .amount(let amount) = claim.value.value, let quantity = amount.quantity,
        let period = claim.period ?? figure.period, case .written(let label) = figure.label
      else { continue }
      let key = Key(
        payers: payers, area: figure.details.area, unit: quantity.unit,
        status: claim.status(or: status, sources))
      if levels[key] == nil { order.append(key) }
      levels[key, default: []].append(
        Level(
          figure: figure.id.value, label: label, quantity: quantity, period: period,
          sources: claim.sources))
    }
    return order.compactMap { key in
      let sorted = (levels[key] ?? []).sorted { one, other in
        if one.period.first == other.period.first {
          return one.quantity.value > other.quantity.value
        }
        return one.period.beginsBefore(other.period)
      }
      let hasChange = sorted.contains { one in sorted.contains { one.period.isBefore($0.period) } }
      return hasChange
        ? RateSeries(payers: key.payers, unit: key.unit, status: key.status, levels: sorted) : nil
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
    let payers: [Identifier<Organisation>]
    let area: LocalizedText?
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
