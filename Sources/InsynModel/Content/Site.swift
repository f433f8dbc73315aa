package import InsynDiagnostics

/// What the site is called, who stands behind it, and where it is found.
package struct Site: Sendable {
  package let title: Located<LocalizedText>
  package let tagline: Located<LocalizedText>
  package let description: Located<LocalizedText>
  /// Where the site will stand: an address with a slash at its end.
  package let baseURL: String
  package let publisher: LocalizedText
  package let email: String?
  package let licence: Licence
  package let repository: String?
  /// The day printed on every page; never read from the clock.
  package let published: CalendarDate

  package struct Licence: Sendable {
    package let name: LocalizedText
    package let address: String

    package init(name: LocalizedText, address: String) {
      (self.name, self.address) = (name, address)
    }
  }

  package init(
    title: Located<LocalizedText>, tagline: Located<LocalizedText>,
    description: Located<LocalizedText>, baseURL: String, publisher: LocalizedText,
    email: String?, licence: Licence, repository: String?, published: CalendarDate
  ) {
    self.title = title
    self.tagline = tagline
    self.description = description
    self.baseURL = baseURL
    self.publisher = publisher
    self.email = email
    self.licence = licence
    self.repository = repository
    self.published = published
  }
}
