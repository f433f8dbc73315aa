/// An end of an interval as arithmetic sees it: a number, or no limit at all.
enum Bound: Hashable, Sendable {
  case minusInfinity
  case finite(ExactDecimal)
  case plusInfinity

  /// The number; nil for an open end.
  var value: ExactDecimal? {
    if case .finite(let value) = self { value } else { nil }
  }

  /// -1, 0 or 1.
  private var sign: Int {
    switch self {
    case .minusInfinity: -1
    case .plusInfinity: 1
    case .finite(let value): value.isZero ? 0 : value.isNegative ? -1 : 1
    }
  }

  /// Zero times no limit is zero: so many of nothing is nothing.
  func multiplied(by other: Bound, _ rounding: Rounding) throws(DecimalError) -> Bound {
    if case .finite(let one) = self, case .finite(let other) = other {
      return .finite(try one.multiplied(by: other, rounding))
    }
    return Self.infinity(sign * other.sign)
  }

  /// Divided by something without limit, a number comes as near to zero as one likes.
  func divided(
    by other: Bound, decimals: Int, _ rounding: Rounding
  ) throws(DecimalError) -> Bound {
    guard case .finite(let divisor) = other else { return .finite(.zero) }
    guard case .finite(let value) = self else { return Self.infinity(sign * other.sign) }
    return .finite(try value.divided(by: divisor, decimals: decimals, rounding))
  }

  private static func infinity(_ sign: Int) -> Bound {
    sign == 0 ? .finite(.zero) : sign < 0 ? .minusInfinity : .plusInfinity
  }
}

extension Bound: Comparable {
  static func < (one: Bound, other: Bound) -> Bool {
    switch (one, other) {
    case (.finite(let one), .finite(let other)): one < other
    case (.minusInfinity, let other): other != .minusInfinity
    case (let one, .plusInfinity): one != .plusInfinity
    default: false
    }
  }
}
