/// A figure with its unit and all that is known of how exact it is. It needs no memory of its own
/// beyond itself, so a million of them can be added in a fraction of a second.
package struct Quantity: Hashable, Sendable {
  /// The figure to print. It lies within `interval`.
  ///
  /// For a range, whose two ends are printed instead, it is the middle: no source states it, and it
  /// only matters where the range is added to an `about`.
  package let value: ExactDecimal
  /// What the figure may be, by what is known.
  package let interval: Interval
  package let hedge: Hedge
  package let unit: QuantityUnit
  /// The last digit that is worth printing, as a power of ten: 6 for `250 mnkr`, 5 for
  /// `1,5 mnkr`, 0 for whole kronor, -1 for one decimal.
  package let place: Int8

  init(
    _ value: ExactDecimal, _ interval: Interval, _ hedge: Hedge, _ unit: QuantityUnit, place: Int8
  ) {
    (self.value, self.interval) = (value, interval)
    (self.hedge, self.unit, self.place) = (hedge, unit, place)
  }

  /// A figure that is exact.
  package init(_ value: ExactDecimal, _ unit: QuantityUnit) {
    self.init(value, Interval(value), .exact, unit, place: -value.decimals)
  }

  package init(_ value: Int64, _ unit: QuantityUnit) {
    self.init(ExactDecimal(value), unit)
  }
}
