/// The values that a quantity may have, both ends included; an end that is nil is open.
package struct Interval: Hashable, Sendable {
  package let low: ExactDecimal?
  package let high: ExactDecimal?

  package init(low: ExactDecimal?, high: ExactDecimal?) {
    (self.low, self.high) = (low, high)
  }

  package init(_ only: ExactDecimal) {
    (low, high) = (only, only)
  }

  /// The value between both ends and how far they are from it; nil where an end is open.
  var middle: (value: ExactDecimal, spread: ExactDecimal)? {
    get throws(DecimalError) {
      guard let low, let high else { return nil }
      let value = try low.adding(high).divided(by: ExactDecimal(2), .nearest)
      return (value, try value.subtracting(low))
    }
  }

  package func contains(_ value: ExactDecimal) -> Bool {
    low.map { $0 <= value } ?? true && high.map { value <= $0 } ?? true
  }

  package func contains(_ other: Interval) -> Bool {
    let below = low.map { mine in other.low.map { mine <= $0 } ?? false } ?? true
    let above = high.map { mine in other.high.map { $0 <= mine } ?? false } ?? true
    return below && above
  }
}
