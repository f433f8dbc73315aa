package import InsynDiagnostics

/// A claim with an address of its own: what narratives cite and the register lists.
///
/// Records that are handed from list to list are classes of constants: a copy counts one reference.
package final class Figure: Sendable {
  package enum Value: Sendable {
    case amount(Amount)
    case date(PartialDate)
    case text(LocalizedText)
  }

  /// What kind of record the figure comes from.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case agreement
    case membership
    case event
    case contribution
    case transfer
    case rate
    case targetGroup = "target-group"
    case indicator
    case statistic
    case statement
    case result
    case derived

    /// Whether it is something that sources say in words.
    package var isInWords: Bool { self == .statement || self == .result }
  }

  /// What the figure is called: in the editor's words, or by the rule that made it.
  package enum Label: Sendable {
    case written(LocalizedText)
    case agreement(Agreement.Milestone)
    case extended(AgreementExtension.Kind)
    case joined(Identifier<Organisation>)
    case left(Identifier<Organisation>)
    /// A result that has no name.
    case result
    /// The row and the column of a table that a statement stands in.
    case cell(row: LocalizedText, column: LocalizedText)
  }

  /// What there is to know of the figure as a whole, apart from its claims.
  package struct Details: Sendable {
    /// The place or the people that it is about.
    package var area: LocalizedText?
    /// How it was found.
    package var method: LocalizedText?
    /// Whoever says or holds it.
    package var by: [Identifier<Organisation>] = []
    /// What keeps it from being taken for more than it is.
    package var caveat: LocalizedText?
    package var note: LocalizedText?

    package init(note: LocalizedText? = nil) {
      self.note = note
    }
  }

  package let id: Located<Identifier<Figure>>
  package let kind: Kind
  package let label: Label
  package let claims: Claims<Value>
  /// What the value covers; nil where the source does not say or the value has no period.
  package let period: Period?
  package let details: Details
  /// How it was worked out, if no document states it.
  package let derivation: Derivation?

  package init(
    id: Located<Identifier<Figure>>, kind: Kind, label: Label, claims: Claims<Value>,
    period: Period? = nil, details: Details = Details(), derivation: Derivation? = nil
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.claims = claims
    self.period = period
    self.details = details
    self.derivation = derivation
  }

  package var note: LocalizedText? { details.note }
}
