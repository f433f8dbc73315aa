import InsynDiagnostics

extension Claim {
  /// A claim's own status, or else that of the first source that has one, or else the agreement's.
  package func status(
    in partnership: Partnership, _ sources: [Identifier<Source>: Source]
  ) -> DecisionStatus {
    status ?? self.sources.lazy.compactMap { sources[$0.source.value]?.status }.first
      ?? partnership.agreement.status
  }
}

extension Registry {
  package func status<Value>(
    of claim: Claim<Value>, in partnership: Partnership
  ) -> DecisionStatus {
    claim.status(in: partnership, sources)
  }
}
