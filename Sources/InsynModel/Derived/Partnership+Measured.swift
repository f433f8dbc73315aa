import InsynDiagnostics

extension BudgetTerms {
  /// The claim that leads, with all that decides what it may be combined with.
  package func measured(
    in partnership: Partnership, _ sources: [Identifier<Source>: Source],
    within flow: Identifier<Figure>? = nil
  ) -> Measured {
    let claim = amount.leading
    return Measured(
      claim.value.value, id: id.value.text,
      status: claim.status(or: partnership.statusOfClaims, sources),
      period: claim.period ?? period, within: flow?.text)
  }
}

extension Figure {
  /// What a formula may take from the figure; `flow` is the contribution that it is a part of. The
  /// fallback is the status of claims that state none and whose sources have none.
  func input(
    status fallback: DecisionStatus, _ sources: [Identifier<Source>: Source],
    within flow: Identifier<Figure>? = nil
  ) -> FormulaEvaluation.Input {
    let claim = claims.leading
    guard case .amount(let amount) = claim.value.value else { return .otherThanAmount }
    return .amount(
      Measured(
        amount, id: id.value.text, status: claim.status(or: fallback, sources),
        period: claim.period ?? period, within: flow?.text))
  }
}
