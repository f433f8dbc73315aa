package import InsynDiagnostics
package import InsynModel

/// What a reader has to state to cite a figure: the register's entry, and the document behind it.
package struct Citation: Hashable, Sendable {
  /// Whoever publishes the site.
  package let author: String
  /// What the figure is called, and of which partnership.
  package let title: String
  /// The site's name.
  package let site: String
  /// The day the site shows.
  package let published: CalendarDate
  /// The absolute address of the entry.
  package let address: String
  /// The value as the page writes it, its status, and the document that says so.
  package let note: String
  /// The same wherever the figure is cited: its partnership's id and its own.
  package let key: String
  package let language: Language

  package init(
    author: String, title: String, site: String, published: CalendarDate, address: String,
    note: String, key: String, language: Language
  ) {
    self.author = author
    self.title = title
    self.site = site
    self.published = published
    self.address = address
    self.note = note
    self.key = key
    self.language = language
  }
}

extension Citation {
  /// A line for a list of references: author, date, title, site, note, address.
  package var text: String {
    let site = site == author ? "" : " \(site)."
    return "\(author) (\(published)). \(title).\(site) \(note) \(address)"
  }
}
