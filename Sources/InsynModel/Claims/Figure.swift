package import InsynDiagnostics

/// A claim with an address of its own: what narratives cite and the register lists.
package struct Figure: Sendable {
  package enum Value: Sendable {
    case amount(Amount)
    case date(PartialDate)
  }

  /// What kind of record the figure comes from.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case agreement
    case membership
    case contribution
    case transfer
    case rate
    case targetGroup = "target-group"
    case indicator
    case statistic
    case derived
  }

  /// What the figure is called: in the editor's words, or by the rule that made it.
  package enum Label: Sendable {
    case written(LocalizedText)
    case agreement(Agreement.Milestone)
    case joined(Identifier<Organisation>)
  }

  package let id: Located<Identifier<Figure>>
  package let kind: Kind
  package let label: Label
  package let claims: Claims<Value>
  /// What the value covers; nil where the source does not say or the value has no period.
  package let period: Period?
  package let note: LocalizedText?
  /// How it was worked out, if no document states it.
  package let derivation: Derivation?

  package init(
    id: Located<Identifier<Figure>>, kind: Kind, label: Label, claims: Claims<Value>,
    period: Period? = nil, note: LocalizedText? = nil, derivation: Derivation? = nil
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.claims = claims
    self.period = period
    self.note = note
    self.derivation = derivation
  }
}
