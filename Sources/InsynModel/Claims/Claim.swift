package import InsynDiagnostics

/// A value that a document states: never without its source, its status or its doubt.
package struct Claim<Value: Sendable>: Sendable {
  package let value: Located<Value>
  /// Where it is said; at least one place.
  package let sources: [SourceReference]
  /// Its own status; where it has none, its source's counts, then the agreement's.
  package let status: DecisionStatus?
  /// What the value covers, where it is not the whole record's period.
  package let period: Period?
  package let note: Located<LocalizedText>?

  package init(
    value: Located<Value>, sources: [SourceReference], status: DecisionStatus? = nil,
    period: Period? = nil, note: Located<LocalizedText>? = nil
  ) {
    self.value = value
    self.sources = sources
    self.status = status
    self.period = period
    self.note = note
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Claim<Other> {
    Claim<Other>(
      value: value.map(transform), sources: sources, status: status, period: period, note: note)
  }
}

/// What the sources say of one thing: the claim that the editor lets lead, and its rivals.
package struct Claims<Value: Sendable>: Sendable {
  package let leading: Claim<Value>
  package let rivals: [Claim<Value>]

  package init(leading: Claim<Value>, rivals: [Claim<Value>] = []) {
    (self.leading, self.rivals) = (leading, rivals)
  }

  package var all: [Claim<Value>] { [leading] + rivals }

  package func map<Other>(_ transform: (Value) -> Other) -> Claims<Other> {
    Claims<Other>(leading: leading.map(transform), rivals: rivals.map { $0.map(transform) })
  }
}
