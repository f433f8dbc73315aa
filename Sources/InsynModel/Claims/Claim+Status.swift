import InsynDiagnostics

extension Claim {
  /// A claim's own status, or else that of the first source that has one, or else `fallback`: the
  /// agreement's, or that a topic's claims have.
  package func status(
    or fallback: DecisionStatus, _ sources: [Identifier<Source>: Source]
  ) -> DecisionStatus {
    status ?? self.sources.lazy.compactMap { sources[$0.source.value]?.status }.first ?? fallback
  }
}

extension Registry {
  package func status<Value>(of claim: Claim<Value>, of owner: FigureOwner) -> DecisionStatus {
    claim.status(or: owner.status, sources)
  }
}
