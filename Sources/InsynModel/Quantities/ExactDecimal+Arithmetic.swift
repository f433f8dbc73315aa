extension ExactDecimal {
  package func adding(_ other: ExactDecimal) throws(DecimalError) -> ExactDecimal {
    if decimals == 0, other.decimals == 0 {
      let (sum, overflow) = coefficient.addingReportingOverflow(other.coefficient)
      guard !overflow else { throw .tooLarge }
      return ExactDecimal(sum)
    }
    let decimals = Int(max(decimals, other.decimals))
    let sum = coefficient(decimals: decimals) + other.coefficient(decimals: decimals)
    return try ExactDecimal(sum, decimals: decimals)
  }

  package func subtracting(_ other: ExactDecimal) throws(DecimalError) -> ExactDecimal {
    let decimals = Int(max(decimals, other.decimals))
    let rest = coefficient(decimals: decimals) - other.coefficient(decimals: decimals)
    return try ExactDecimal(rest, decimals: decimals)
  }

  /// The product, rounded where it has more decimals than can be held.
  package func multiplied(
    by other: ExactDecimal, _ rounding: Rounding
  ) throws(DecimalError) -> ExactDecimal {
    let product = Int128(coefficient) * Int128(other.coefficient)
    return try Self.fitting(product, decimals: Int(decimals + other.decimals), rounding)
  }

  /// The quotient with at most so many decimals.
  package func divided(
    by other: ExactDecimal, decimals: Int = maximumDecimals, _ rounding: Rounding
  ) throws(DecimalError) -> ExactDecimal {
    guard !other.isZero else { throw .divisionByZero }
    let sign: Int128 = other.isNegative ? -1 : 1
    let numerator = sign * Int128(coefficient) * powerOfTen(decimals + Int(other.decimals))
    let denominator = sign * Int128(other.coefficient) * powerOfTen(Int(self.decimals))
    return try ExactDecimal(rounding.quotient(numerator, denominator), decimals: decimals)
  }

  /// Rounded so that its last digit is worth `10^place`: 0 for whole numbers, 6 for millions, -2 for
  /// two decimals.
  package func rounded(
    toPlace place: Int, _ rounding: Rounding = .nearest
  ) throws(DecimalError) -> ExactDecimal {
    guard Int(decimals) > -place else { return self }
    guard place <= 18 else { throw .tooLarge }
    let units = rounding.quotient(Int128(coefficient), powerOfTen(place + Int(decimals)))
    return place > 0
      ? try ExactDecimal(units * powerOfTen(place), decimals: 0)
      : try ExactDecimal(units, decimals: -place)
  }

  private static func fitting(
    _ coefficient: Int128, decimals: Int, _ rounding: Rounding
  ) throws(DecimalError) -> ExactDecimal {
    guard decimals > maximumDecimals else {
      return try ExactDecimal(coefficient, decimals: decimals)
    }
    let fewer = rounding.quotient(coefficient, powerOfTen(decimals - maximumDecimals))
    return try ExactDecimal(fewer, decimals: maximumDecimals)
  }
}
