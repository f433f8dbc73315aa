package import InsynDiagnostics

/// A document that claims are taken from.
package final class Source: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case decision
    case proposal
    case agreement
    case report
    case research
    case news
    case article
    case statistics
    case law
  }

  package let id: Located<Identifier<Source>>
  package let title: Located<LocalizedText>
  package let publisher: LocalizedText
  package let author: LocalizedText?
  package let kind: Kind
  /// When it was published; nil where the document does not say.
  package let date: PartialDate?
  package let language: Language
  package let address: WebAddress?
  /// The name of its plain text, for checking that words stand where a claim says.
  package let file: Located<String>?
  /// The status of the claims that it makes.
  package let status: DecisionStatus?
  package let covers: Located<LocalizedText>
  /// Whoever paid for it or has a stake in what it says.
  package let interests: Located<LocalizedText>?

  package init(
    id: Located<Identifier<Source>>, title: Located<LocalizedText>, publisher: LocalizedText,
    author: LocalizedText?, kind: Kind, date: PartialDate?, language: Language,
    address: WebAddress?, file: Located<String>?,
    status: DecisionStatus?, covers: Located<LocalizedText>,
    interests: Located<LocalizedText>?
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.author = author
    self.kind = kind
    self.date = date
    self.language = language
    self.address = address
    self.file = file
    self.status = status
    self.covers = covers
    self.interests = interests
  }
}
