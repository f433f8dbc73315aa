import InsynDiagnostics

extension Figure {
  /// A derived figure. Its sources are those of the figures that it rests on.
  convenience init(_ derivation: Derivation, from stated: [Identifier<Figure>: Figure]) {
    let (written, result) = (derivation.written, derivation.result)
    var seen: Set<String> = []
    let sources = result.inputs.compactMap(Identifier<Figure>.init)
      .flatMap { stated[$0]?.claims.leading.sources ?? [] }
      .filter { seen.insert("\($0.source.value), \($0.locator)").inserted }
    self.init(
      id: written.id, kind: .derived, label: .written(written.label.value),
      claims: Claims(
        leading: Claim(
          value: Located(.amount(result.amount), at: written.formula.whole.range),
          sources: sources, status: result.status)),
      period: result.period, details: Details(note: written.note?.value),
      derivation: derivation)
  }
}
