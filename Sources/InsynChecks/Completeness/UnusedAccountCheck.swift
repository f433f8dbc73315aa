package import InsynDiagnostics
import InsynModel

/// Money comes to or leaves every account.
///
/// Nothing is said while an account is misspelt: it may be the one that is missed.
package struct UnusedAccountCheck: Check {
  package static let id = "unused-account"
  package static let accepts = [
    Example(in: .budget, "- id: pool")
  ]
  package static let reports = [
    Example(
      in: .budget, "accounts:\n  - id: ↓reserve\n    name: { sv: reserven, en: the reserve }")
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.wholePartnerships.flatMap { partnership -> [Diagnostic] in
      guard content.unknownFlowEnds(of: partnership).isEmpty else { return [] }
      let used = Set(partnership.budget.flowEnds.map(\.value))
      return partnership.budget.accounts.map(\.id)
        .filter { !used.contains(Identifier($0.value)) }
        .map(Diagnostic.unusedAccount)
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedAccount(_ account: Located<Identifier<Account>>) -> Diagnostic {
    Diagnostic(
      .warning, UnusedAccountCheck.id, at: account.range,
      Phrase(
        sv: "Inga pengar kommer till eller lämnar kontot '\(account.value)'",
        en: "No money comes to or leaves the account '\(account.value)'"),
      help: Phrase(
        sv: "Skriv kontot som 'from' eller 'to', eller ta bort det.",
        en: "Write the account as 'from' or 'to', or remove it."))
  }
}
