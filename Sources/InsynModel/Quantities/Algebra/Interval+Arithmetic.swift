/// Interval arithmetic: a result holds every value that values inside the inputs can give. What
/// cannot be held exactly is rounded outwards.
extension Interval {
  func subtracting(_ other: Interval) throws(DecimalError) -> Interval {
    Interval(
      low: try Self.difference(low, other.high), high: try Self.difference(high, other.low))
  }

  func multiplied(by other: Interval) throws(DecimalError) -> Interval {
    let ends = try corners(with: other) { one, other, rounding throws(DecimalError) in
      try one.multiplied(by: other, rounding)
    }
    return Interval(low: ends.low.value, high: ends.high.value)
  }

  /// - Throws: `.divisionByZero` if zero is among the values of the divisor.
  func divided(by other: Interval, decimals: Int) throws(DecimalError) -> Interval {
    guard !other.contains(.zero) else { throw .divisionByZero }
    let ends = try corners(with: other) { one, other, rounding throws(DecimalError) in
      try one.divided(by: other, decimals: decimals, rounding)
    }
    // A zero that only a divisor without limit brings near is no limit that anybody stated.
    let isOpen = other.low == nil || other.high == nil
    return Interval(
      low: isOpen && ends.low.value?.isZero == true ? nil : ends.low.value,
      high: isOpen && ends.high.value?.isZero == true ? nil : ends.high.value)
  }

  /// The least and the greatest of what the ends give with each other.
  private func corners(
    with other: Interval,
    _ calculate: (Bound, Bound, Rounding) throws(DecimalError) -> Bound
  ) throws(DecimalError) -> (low: Bound, high: Bound) {
    var (least, greatest) = (Bound.plusInfinity, Bound.minusInfinity)
    for mine in [lowBound, highBound] {
      for others in [other.lowBound, other.highBound] {
        least = min(least, try calculate(mine, others, .down))
        greatest = max(greatest, try calculate(mine, others, .up))
      }
    }
    return (least, greatest)
  }

  private var lowBound: Bound { low.map(Bound.finite) ?? .minusInfinity }
  private var highBound: Bound { high.map(Bound.finite) ?? .plusInfinity }

  private static func difference(
    _ one: ExactDecimal?, _ other: ExactDecimal?
  ) throws(DecimalError) -> ExactDecimal? {
    guard let one, let other else { return nil }
    return try one.subtracting(other)
  }
}
