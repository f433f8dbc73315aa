/// A number that is exact in the decimal system: a whole number of up to 18 digits and a decimal
/// point in it. Money, counts and percentages are kept in it; nothing is ever a `Double`.
///
/// There is one form of each number (2.50 is kept as 2.5), so `==` compares values. What is too
/// large to hold is thrown, never wrapped.
package struct ExactDecimal: Hashable, Sendable {
  /// The digits as a whole number.
  package let coefficient: Int64
  /// How many of the digits are decimals, 0 to `maximumDecimals`; the last of them is not zero.
  package let decimals: Int8

  package static let maximumDecimals = 9
  package static let zero = ExactDecimal(0)

  package init(_ whole: Int64) {
    (coefficient, decimals) = (whole, 0)
  }

  /// The number `coefficient / 10^decimals`.
  ///
  /// - Throws: `.tooLarge` if it has too many digits, or decimals that cannot be held exactly.
  package init(_ coefficient: Int128, decimals: Int) throws(DecimalError) {
    var (rest, left) = (coefficient, decimals)
    if let small = Int64(exactly: rest) {
      var small = small
      while left > 0, small % 10 == 0 { (small, left) = (small / 10, left - 1) }
      rest = Int128(small)
    } else {
      while left > 0, rest % 10 == 0 { (rest, left) = (rest / 10, left - 1) }
    }
    guard let digits = Int64(exactly: rest), 0...Self.maximumDecimals ~= left else {
      throw .tooLarge
    }
    (self.coefficient, self.decimals) = (digits, Int8(left))
  }

  /// A number taken apart, as it was.
  init(coefficient: Int64, decimals: Int8) {
    (self.coefficient, self.decimals) = (coefficient, decimals)
  }

  package var isZero: Bool { coefficient == 0 }
  package var isNegative: Bool { coefficient < 0 }
  package var isWhole: Bool { decimals == 0 }
}

/// What keeps a calculation from having a result.
package enum DecimalError: Error, Hashable, Sendable {
  case tooLarge
  case divisionByZero
}

extension ExactDecimal: Comparable {
  package static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
    if one.decimals == other.decimals { return one.coefficient < other.coefficient }
    let decimals = max(one.decimals, other.decimals)
    return one.coefficient(decimals: Int(decimals)) < other.coefficient(decimals: Int(decimals))
  }

  /// The coefficient that the number has with more decimals; always fits.
  func coefficient(decimals: Int) -> Int128 {
    Int128(coefficient) * powerOfTen(decimals - Int(self.decimals))
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// For programs: a point before decimals, a hyphen before what is negative, nothing between
  /// thousands: `-1540640.5`.
  package var description: String { text(decimals: Int(decimals)) }

  /// The same with at least so many decimals: `1540640.00`.
  package func text(decimals: Int) -> String {
    let decimals = max(decimals, Int(self.decimals))
    let magnitude = coefficient(decimals: decimals).magnitude
    let whole = "\(isNegative ? "-" : "")\(magnitude / powerOfTen(decimals).magnitude)"
    guard decimals > 0 else { return whole }
    let fraction = String(magnitude % powerOfTen(decimals).magnitude)
    return "\(whole).\(String(repeating: "0", count: decimals - fraction.count))\(fraction)"
  }
}

/// 10 to the power of 0 to 38.
func powerOfTen(_ exponent: Int) -> Int128 {
  if 0..<smallPowersOfTen.count ~= exponent { return Int128(smallPowersOfTen[exponent]) }
  return (0..<exponent).reduce(into: Int128(1)) { power, _ in power *= 10 }
}

private let smallPowersOfTen: [Int64] = [
  1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
]
