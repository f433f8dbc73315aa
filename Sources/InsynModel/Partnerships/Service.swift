package import InsynDiagnostics

/// Something the partnership does for its target group or for those who work with it.
package final class Service: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case housing
    case health
    case advice
    case family
    case leisure
    case work
    case outreach
    case meetingPlace = "meeting-place"
    case basicNeeds = "basic-needs"
    case training
    case coordination
    case reception
  }

  /// The groups that services are for, as the catalogue sorts them.
  package enum Audience: String, CaseIterable, Hashable, Sendable {
    case children
    case youngPeople = "young-people"
    case adults
    case families
    case staff
    case organisations
    case everyone
  }

  package let id: Located<Identifier<Service>>
  package let name: Located<LocalizedText>
  package let slug: LocalizedSlug
  package let kind: Kind
  package let description: Located<LocalizedText>?
  /// Whom it is for.
  package let audience: Located<LocalizedText>?
  /// The groups that it is for; empty where the editor has not said.
  package let audiences: [Audience]
  /// Nil where the source does not say.
  package let coordinators: [Located<Identifier<Organisation>>]?
  /// Nil where the source does not say.
  package let providers: [Located<Identifier<Organisation>>]?
  /// The contributions and transfers that pay for it; nil where the source does not say.
  package let funding: [Located<Identifier<Figure>>]?
  package let period: Period?
  package let note: Located<LocalizedText>?
  package let sources: [SourceReference]

  package init(
    id: Located<Identifier<Service>>, name: Located<LocalizedText>, slug: LocalizedSlug,
    kind: Kind, description: Located<LocalizedText>?, audience: Located<LocalizedText>?,
    audiences: [Audience] = [], coordinators: [Located<Identifier<Organisation>>]?,
    providers: [Located<Identifier<Organisation>>]?, funding: [Located<Identifier<Figure>>]?,
    period: Period?, note: Located<LocalizedText>?, sources: [SourceReference]
  ) {
    self.id = id
    self.name = name
    self.slug = slug
    self.kind = kind
    self.description = description
    self.audience = audience
    self.audiences = audiences
    self.coordinators = coordinators
    self.providers = providers
    self.funding = funding
    self.period = period
    self.note = note
    self.sources = sources
  }
}
