/// Which neighbour stands for a number that cannot be held or printed exactly.
package enum Rounding: Hashable, Sendable {
  /// The nearer one; halves go away from zero, as in Swedish and British public accounts.
  case nearest
  /// The lower one, for the low end of an interval.
  case down
  /// The higher one, for the high end of an interval.
  case up

  /// `numerator / denominator` as a whole number; the denominator is above zero.
  func quotient(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard rest != 0 else { return quotient }
    switch self {
    case .nearest:
      let isHalfOrMore = rest.magnitude >= denominator.magnitude - rest.magnitude
      return isHalfOrMore ? quotient + rest.signum() : quotient
    case .down: return rest < 0 ? quotient - 1 : quotient
    case .up: return rest > 0 ? quotient + 1 : quotient
    }
  }
}
