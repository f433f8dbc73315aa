package import InsynDiagnostics

/// What the site is called, who stands behind it, and where it is found.
package struct Site: Sendable {
  package let title: Located<LocalizedText>
  package let tagline: Located<LocalizedText>
  package let description: Located<LocalizedText>
  /// Where the site will stand: an address with a slash at its end.
  package let baseURL: WebAddress
  package let publisher: LocalizedText
  package let email: String?
  package let licence: Licence
  package let repository: WebAddress?
  /// The day printed on every page; never read from the clock.
  package let published: CalendarDate

  package struct Licence: Sendable {
    package let name: LocalizedText
    package let address: WebAddress

    package init(name: LocalizedText, address: WebAddress) {
      (self.name, self.address) = (name, address)
    }
  }

  package init(
    title: Located<LocalizedText>, tagline: Located<LocalizedText>,
    description: Located<LocalizedText>, baseURL: WebAddress, publisher: LocalizedText,
    email: String?, licence: Licence, repository: WebAddress?, published: CalendarDate
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

extension Site {
  /// The same site at another address, such as that of a preview.
  package func moved(to baseURL: WebAddress) -> Site {
    Site(
      title: title, tagline: tagline, description: description, baseURL: baseURL,
      publisher: publisher, email: email, licence: licence, repository: repository,
      published: published)
  }
}
