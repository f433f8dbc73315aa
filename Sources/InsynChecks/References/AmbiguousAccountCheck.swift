package import InsynDiagnostics
import InsynModel

/// No account has the id of an organisation, since money can go to either.
package struct AmbiguousAccountCheck: Check {
  package static let id = "ambiguous-account"
  package static let accepts = [
    Example(in: .budget, "- id: pool")
  ]
  package static let reports = [
    Example(
      in: .budget, "accounts:\n  - id: ↓radda-barnen\n    name: { sv: kassan, en: the fund }")
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.partnerships.flatMap { partnership in
      partnership.budget.accounts.map(\.id)
        .filter { content.registry.organisations[Identifier($0.value)] != nil }
        .map(Diagnostic.ambiguousAccount)
    }
  }
}

extension Diagnostic {
  fileprivate static func ambiguousAccount(_ account: Located<Identifier<Account>>) -> Diagnostic {
    Diagnostic(
      .error, AmbiguousAccountCheck.id, at: account.range,
      Phrase(
        sv: "'\(account.value)' är redan id på en organisation, och pengar kan gå till båda",
        en: "'\(account.value)' is the id of an organisation too, and money can go to either"),
      help: Phrase(
        sv: "Ge kontot ett annat id, här och i det som flyttar pengar.",
        en: "Give the account another id, here and wherever money is moved."))
  }
}
