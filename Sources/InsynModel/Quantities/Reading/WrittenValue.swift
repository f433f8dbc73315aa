/// A number with its scale word taken in: `1,5 miljoner` is 1 500 000.
package struct WrittenValue: Hashable, Sendable {
  package let value: ExactDecimal
  /// The last digit that was written, as a power of ten: 5 for `1,5 miljoner`.
  package let place: Int8
  /// The last digit that counts in a rounded number, as a power of ten: 6 for `1 000 000`.
  package let significantPlace: Int8
  /// Whether a word such as `miljoner` or `tkr` says that the digits below were left out.
  package let isScaled: Bool
}

extension WrittenValue {
  /// A number times `10^power`, the power of its scale word; nil if it is too large to hold.
  init?(_ number: WrittenNumber, isNegative: Bool, power: Int) {
    let sign: Int128 = isNegative ? -1 : 1
    let coefficient = sign * Int128(number.value.coefficient) * powerOfTen(power)
    guard let value = try? ExactDecimal(coefficient, decimals: Int(number.value.decimals)) else {
      return nil
    }
    self.init(
      value: value, place: Int8(power - number.decimals),
      significantPlace: Int8(power + number.significantPlace), isScaled: power > 0)
  }
}
