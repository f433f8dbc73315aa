/// What amounts must have in common to be drawn to one scale: the unit, the status, and how long a
/// time each is for. A rate per month or year may be for any period.
package struct ScaleBasis: Hashable, Sendable {
  package enum Time: Hashable, Sendable {
    /// The unit has its own time, as in `SEK per year`.
    case inUnit
    case months(Int)
    case days(Int)
    case open(Period)
    case notStated
  }

  package let unit: QuantityUnit
  package let status: DecisionStatus?
  package let time: Time

  /// Nil where there is no figure to draw.
  package init?(_ measured: Measured) {
    guard let quantity = measured.amount.quantity else { return nil }
    unit = quantity.unit
    status = measured.status
    if unit.timeDivisor != nil {
      time = .inUnit
    } else if let period = measured.period {
      time = period.wholeMonths.map(Time.months) ?? period.days.map(Time.days) ?? .open(period)
    } else {
      time = .notStated
    }
  }
}
