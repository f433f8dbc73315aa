package import InsynDiagnostics
import InsynModel

/// Money goes from and to the budget's own accounts, or organisations.
package struct UnknownAccountCheck: Check {
  package static let id = "unknown-account"
  package static let accepts = [
    Example(in: .budget, "to: pool"),
    Example(in: .budget, "to: radda-barnen"),
  ]
  package static let reports = [
    Example(in: .budget, "to: ↓pol"),
    Example(in: .budget, "from: ↓bank"),
    Example(in: .budget, "to: ↓rada-barnen", insteadOf: "to: radda-barnen"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.wholePartnerships.flatMap { partnership in
      content.unknownFlowEnds(of: partnership).map {
        .unknownAccount($0, nearest: nearest(to: $0.value, of: partnership, content))
      }
    }
  }

  private func nearest(
    to id: Identifier<FlowEnd>, of partnership: Partnership, _ content: CheckedContent
  ) -> String? {
    let accounts = partnership.budget.accounts.map(\.id.value.text)
    return (accounts + content.registry.organisations.keys.map(\.text)).nearest(to: id.text)
  }
}

extension CheckedContent {
  /// Where money comes from or goes to, as written, that is nothing in the budget or beside it.
  func unknownFlowEnds(of partnership: Partnership) -> [Located<Identifier<FlowEnd>>] {
    let accounts = names.partnerships[partnership.id.value]?.accounts ?? []
    return partnership.budget.flowEnds.filter { end in
      let organisation = Identifier<Organisation>(end.value)
      return !accounts.contains(Identifier(end.value))
        && registry.organisations[organisation] == nil
        && !gaps.organisations.contains(organisation)
    }
  }
}

extension Budget {
  /// Where money comes from and goes to, as far as it says.
  var flowEnds: [Located<Identifier<FlowEnd>>] {
    contributions.compactMap(\.to) + transfers.flatMap { [$0.from, $0.to] }
  }
}

extension Diagnostic {
  fileprivate static func unknownAccount(
    _ written: Located<Identifier<FlowEnd>>, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, UnknownAccountCheck.id, at: written.range,
      Phrase(
        sv: "Inget konto i budgeten och ingen organisation heter '\(written.value)'",
        en: "No account of the budget and no organisation is called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Lägg till kontot under 'accounts', eller skriv id:t på en organisation.",
          en: "Add the account under 'accounts', or write the id of an organisation.")))
  }
}
