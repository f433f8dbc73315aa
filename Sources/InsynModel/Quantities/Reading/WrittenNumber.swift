/// A number in digits.
struct WrittenNumber: Hashable, Sendable {
  let value: ExactDecimal
  /// How many decimals were written, zeros at the end too.
  let decimals: Int
  /// The place of the last digit that a rounded number vouches for: its last decimal, or, in a whole
  /// number, its last digit that is not zero. 2 for `1 500`, -1 for `1.0`.
  let significantPlace: Int
}
