/// A currency, by its ISO 4217 code. Both have a hundred minor units, öre and cents.
package enum Currency: String, CaseIterable, Hashable, Sendable {
  case sek = "SEK"
  case eur = "EUR"

  /// How many decimals an amount of money may have.
  package static let decimals = 2
}
