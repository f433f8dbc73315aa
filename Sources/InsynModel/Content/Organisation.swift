package import InsynDiagnostics

/// A party, a funder, or whoever else the partnerships mention.
package final class Organisation: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case state
    case municipality
    case region
    case civilSociety = "civil-society"
    case umbrella
    case university
    case company
    case europeanUnion = "european-union"
  }

  package let id: Located<Identifier<Organisation>>
  package let name: Located<LocalizedText>
  package let slug: LocalizedSlug
  package let kind: Kind
  package let number: OrganisationNumber?
  package let aliases: [String]
  /// The organisation that this one is an administration or a branch of.
  package let partOf: Located<Identifier<Organisation>>?
  package let description: Located<LocalizedText>?
  package let website: WebAddress?
  package let sources: [SourceReference]

  package init(
    id: Located<Identifier<Organisation>>, name: Located<LocalizedText>, slug: LocalizedSlug,
    kind: Kind, number: OrganisationNumber?, aliases: [String],
    partOf: Located<Identifier<Organisation>>?, description: Located<LocalizedText>?,
    website: WebAddress?, sources: [SourceReference]
  ) {
    self.id = id
    self.name = name
    self.slug = slug
    self.kind = kind
    self.number = number
    self.aliases = aliases
    self.partOf = partOf
    self.description = description
    self.website = website
    self.sources = sources
  }
}
