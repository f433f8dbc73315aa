package import InsynDiagnostics
import InsynModel

/// What is put in or moved is not less than zero.
package struct NegativeAmountCheck: Check {
  package static let id = "negative-amount"
  package static let accepts = [
    Example(in: .budget, "amount: 0 SEK", insteadOf: rate),
    Example(in: .budget, "amount: not valued", insteadOf: rate),
    Example(in: .outcomes, "value: −5 percent"),
  ]
  package static let reports = [
    Example(in: .budget, "amount: ↓-5 000 000 SEK", insteadOf: rate),
    Example(
      in: .budget, "amount: ↓−50 SEK per child and day",
      insteadOf: "amount: 50 SEK per child and day"),
    Example(
      in: .budget,
      """
      amount:
        - { value: 5 000 000 SEK, source: "avtal-2015, § 7" }
        - { value: ↓-1 SEK, source: "rapport-2016, sidan 4" }
      """, insteadOf: rate),
  ]

  private static let rate = "amount: 50 SEK per child and day"

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.partnerships.flatMap { partnership in
      (partnership.budget.contributions.map(\.terms) + partnership.budget.transfers.map(\.terms))
        .flatMap(\.amount.all)
        .filter { $0.value.value.quantity?.value.isNegative == true }
        .map { .negativeAmount(at: $0.value.range) }
    }
  }
}

extension Diagnostic {
  fileprivate static func negativeAmount(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, NegativeAmountCheck.id, at: place,
      Phrase(
        sv: "'\(place.text)' är mindre än noll, men det som ges eller flyttas är minst noll",
        en: "'\(place.text)' is less than zero, but what is given or moved is zero or more"),
      help: Phrase(
        sv: "Skriv beloppet utan minus. Pengar som går tillbaka är en överföring åt andra hållet.",
        en: "Write the amount without a minus. Money that goes back is a transfer the other way."))
  }
}
