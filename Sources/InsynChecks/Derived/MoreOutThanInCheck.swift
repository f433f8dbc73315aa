package import InsynDiagnostics
import InsynModel

/// No more money leaves an account than is known to come into it, and a transfer is no larger than
/// the contribution that it is a part of. What cannot be compared is not judged.
package struct MoreOutThanInCheck: Check {
  package static let id = "more-out-than-in"
  package static let accepts = [
    Example(in: .budget, "amount: 5 000 000 SEK per year\nperiod: 2015-05-01..", insteadOf: old)
  ]
  package static let reports = [
    Example(in: .budget, "amount: ↓5 000 001 SEK per year\nperiod: 2015-05-01..", insteadOf: old),
    Example(
      in: .budget, "amount: ↓5 000 001 SEK per year\nperiod: 2015-05-01..",
      insteadOf: "\(old)\nwithin: city-yearly"),
  ]

  private static let old = "amount: 50 SEK per child and day"

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let sources = content.registry.sources
    return content.wholePartnerships.flatMap { partnership -> [Diagnostic] in
      let flow = FlowGraph(of: partnership, sources)
      let transfers = partnership.budget.transfers
      let parts = transfers.filter { Self.isMore($0, flow) }
      let emptied = flow.balances.filter { $0.rest?.isBelowZero == true }
      let drains = emptied.flatMap { balance in
        transfers.filter { $0.from.value.text == balance.account.text }.suffix(1)
      }
      return parts.map { .partExceedsWhole($0) }
        + drains.filter { drain in !parts.contains { $0.terms.id == drain.terms.id } }
        .map { .moreOutThanIn($0) }
    }
  }

  /// Whether the transfer is more than the contribution that it is a part of.
  private static func isMore(_ transfer: Transfer, _ flow: FlowGraph) -> Bool {
    guard let whole = flow.edges.first(where: { $0.figure == transfer.within?.value }),
      let part = flow.edges.first(where: { $0.figure == transfer.terms.id.value })
    else { return false }
    let rest: Result<Measured, Refusal> = Result { () throws(Refusal) in
      try whole.amount.subtracting(part.amount)
    }
    return rest.isBelowZero
  }
}

extension Result<Measured, Refusal> {
  /// Whether the result is below zero whatever the inputs are within their intervals.
  fileprivate var isBelowZero: Bool {
    (try? get())?.amount.quantity?.interval.high?.isNegative == true
  }
}

extension Diagnostic {
  fileprivate static func partExceedsWhole(_ transfer: Transfer) -> Diagnostic {
    let place = transfer.terms.amount.leading.value.range
    let whole = transfer.within?.value.text ?? ""
    return Diagnostic(
      .error, MoreOutThanInCheck.id, at: place,
      Phrase(
        sv: "Överföringen på '\(place.text)' är större än bidraget '\(whole)' som den är en del av",
        en: "The transfer of '\(place.text)' is more than the contribution '\(whole)' it is part of"
      ),
      help: Phrase(
        sv: "Rätta beloppet, eller skriv under 'within' det bidrag som pengarna kommer ur.",
        en: "Correct the amount, or write under 'within' the contribution the money comes out of."))
  }

  fileprivate static func moreOutThanIn(_ transfer: Transfer) -> Diagnostic {
    let place = transfer.terms.amount.leading.value.range
    return Diagnostic(
      .error, MoreOutThanInCheck.id, at: place,
      Phrase(
        sv: "Med '\(place.text)' lämnar mer pengar '\(transfer.from.value)' än vad som kommer in",
        en: "With '\(place.text)' more money leaves '\(transfer.from.value)' than comes in"),
      help: Phrase(
        sv: "Rätta beloppet, eller lägg till det bidrag eller den överföring som saknas.",
        en: "Correct the amount, or add the contribution or the transfer that is missing."))
  }
}
