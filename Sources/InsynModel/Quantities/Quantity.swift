/// A figure with its unit and all that is known of how exact it is. It needs no memory of its own
/// beyond itself, so a million of them can be added in a fraction of a second.
package struct Quantity: Hashable, Sendable {
  /// The figure to print. It lies within `interval`.
  ///
  /// For a range, whose two ends are printed instead, it is the middle, which no source states.
  package let value: ExactDecimal
  package let hedge: Hedge
  /// The last digit that is worth printing, as a power of ten: 6 for `250 mnkr`, 5 for
  /// `1,5 mnkr`, 0 for whole kronor, -1 for one decimal.
  package let place: Int8
  // The spread in two parts: whole, it would make a quantity 88 bytes large instead of 80.
  private let spreadDecimals: Int8
  private let spreadCoefficient: Int64
  /// What the figure may be, by what is known.
  package let interval: Interval
  package let unit: QuantityUnit

  init(
    _ value: ExactDecimal, spread: ExactDecimal = .zero, _ interval: Interval, _ hedge: Hedge,
    _ unit: QuantityUnit, place: Int8
  ) {
    (self.value, self.interval) = (value, interval)
    (spreadCoefficient, spreadDecimals) = (spread.coefficient, spread.decimals)
    (self.hedge, self.unit, self.place) = (hedge, unit, place)
  }

  /// How far the two ends of a range are from its middle; zero of one figure.
  package var spread: ExactDecimal {
    ExactDecimal(coefficient: spreadCoefficient, decimals: spreadDecimals)
  }

  /// A figure that is exact.
  package init(_ value: ExactDecimal, _ unit: QuantityUnit) {
    self.init(value, Interval(value), .exact, unit, place: -value.decimals)
  }

  package init(_ value: Int64, _ unit: QuantityUnit) {
    self.init(ExactDecimal(value), unit)
  }

  /// The two ends of a range, which are printed; nil of one figure. Those of an `about` lie inside
  /// what it may be.
  package var ends: Interval? {
    guard hedge.contains(.between) else { return nil }
    guard hedge.contains(.about), let low = try? value.subtracting(spread),
      let high = try? value.adding(spread)
    else { return interval }
    return Interval(low: low, high: high)
  }

  /// The same figure without what it is counted per: `1 350 SEK` of `1 350 SEK per day`.
  package var withoutDivisors: Quantity {
    Quantity(
      value, spread: spread, interval, hedge, QuantityUnit(unit.measure), place: place)
  }
}
