import InsynDiagnostics

extension Registry {
  /// A claim's own status, or else that of the first source that has one, or else the agreement's.
  package func status<Value>(
    of claim: Claim<Value>, in partnership: Partnership
  ) -> DecisionStatus {
    if let own = claim.status { return own }
    for reference in claim.sources {
      if let status = sources[reference.source.value]?.status { return status }
    }
    return partnership.agreement.status
  }
}
