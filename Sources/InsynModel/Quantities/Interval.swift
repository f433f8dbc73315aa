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

  package func contains(_ value: ExactDecimal) -> Bool {
    low.map { $0 <= value } ?? true && high.map { value <= $0 } ?? true
  }

  package func contains(_ other: Interval) -> Bool {
    let below = low.map { mine in other.low.map { mine <= $0 } ?? false } ?? true
    let above = high.map { mine in other.high.map { $0 <= mine } ?? false } ?? true
    return below && above
  }
}
