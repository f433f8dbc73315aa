import InsynDiagnostics

extension BudgetTerms {
  /// The claim that leads, with all that decides what it may be combined with.
  package func measured(
    in partnership: Partnership, _ sources: [Identifier<Source>: Source],
    within flow: Identifier<Figure>? = nil
  ) -> Measured {
    let claim = amount.leading
    return Measured(
      claim.value.value, id: id.value.text, status: claim.status(in: partnership, sources),
      period: claim.period ?? period, within: flow?.text)
  }
}

extension Partnership {
  /// What a formula may take from a figure.
  func input(
    _ figure: Figure, _ sources: [Identifier<Source>: Source]
  ) -> FormulaEvaluation.Input {
    let claim = figure.claims.leading
    guard case .amount(let amount) = claim.value.value else { return .date }
    let transfer = budget.transfers.first { $0.terms.id.value == figure.id.value }
    return .amount(
      Measured(
        amount, id: figure.id.value.text, status: claim.status(in: self, sources),
        period: claim.period ?? figure.period, within: transfer?.within?.value.text))
  }
}
