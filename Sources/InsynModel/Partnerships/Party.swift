package import InsynDiagnostics

/// An organisation that is bound by the agreement, for as long as it is.
package struct Party: Sendable {
  package enum Role: String, CaseIterable, Hashable, Sendable {
    case `public`
    case civilSociety = "civil-society"
    case other
  }

  package let organisation: Located<Identifier<Organisation>>
  package let role: Role
  /// When it joined; nil where no source says.
  package let from: Claims<PartialDate>?
  /// When it left; nil while it is a party.
  package let to: Claims<PartialDate>?
  package let sources: [SourceReference]
  package let note: Located<LocalizedText>?

  package init(
    organisation: Located<Identifier<Organisation>>, role: Role, from: Claims<PartialDate>?,
    to: Claims<PartialDate>?, sources: [SourceReference], note: Located<LocalizedText>?
  ) {
    self.organisation = organisation
    self.role = role
    self.from = from
    self.to = to
    self.sources = sources
    self.note = note
  }

  package var figure: Figure? {
    from.map {
      Figure(
        id: organisation.map { Identifier("joined", $0) }, kind: .membership,
        label: .joined(organisation.value), claims: $0.map(Figure.Value.date),
        note: note?.value)
    }
  }
}
