package import InsynDiagnostics

/// A group that steers the partnership or prepares its decisions.
package struct GovernanceBody: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case permanent
    case temporary
  }

  package let id: Located<Identifier<GovernanceBody>>
  package let name: Located<LocalizedText>
  package let kind: Kind?
  package let organisations: [Located<Identifier<Organisation>>]
  package let members: Located<LocalizedText>?
  package let mandate: Located<LocalizedText>?
  package let period: Period?
  package let note: Located<LocalizedText>?
  package let sources: [SourceReference]

  package init(
    id: Located<Identifier<GovernanceBody>>, name: Located<LocalizedText>, kind: Kind?,
    organisations: [Located<Identifier<Organisation>>], members: Located<LocalizedText>?,
    mandate: Located<LocalizedText>?, period: Period?, note: Located<LocalizedText>?,
    sources: [SourceReference]
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.organisations = organisations
    self.members = members
    self.mandate = mandate
    self.period = period
    self.note = note
    self.sources = sources
  }
}
