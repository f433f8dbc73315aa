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
