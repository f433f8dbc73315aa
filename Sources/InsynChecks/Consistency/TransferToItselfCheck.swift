package import InsynDiagnostics
import InsynModel

/// A transfer moves money: it does not end where it began.
package struct TransferToItselfCheck: Check {
  package static let id = "transfer-to-itself"
  package static let accepts = [
    Example(in: .budget, "to: radda-barnen", insteadOf: "to: radda-barnen")
  ]
  package static let reports = [
    Example(in: .budget, "to: ↓pool", insteadOf: "to: radda-barnen")
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.partnerships.flatMap { partnership in
      partnership.budget.transfers
        .filter { $0.from.value == $0.to.value }
        .map { .transferToItself($0.to, $0.terms.id.value) }
    }
  }
}

extension Diagnostic {
  fileprivate static func transferToItself(
    _ end: Located<Identifier<FlowEnd>>, _ transfer: Identifier<Figure>
  ) -> Diagnostic {
    Diagnostic(
      .error, TransferToItselfCheck.id, at: end.range,
      Phrase(
        sv: "Överföringen '\(transfer)' går både från och till '\(end.value)'",
        en: "The transfer '\(transfer)' goes both from and to '\(end.value)'"),
      help: Phrase(
        sv: "Skriv vart pengarna går, eller ta bort överföringen.",
        en: "Write where the money goes, or remove the transfer."))
  }
}
