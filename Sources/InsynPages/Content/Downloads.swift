package import InsynDiagnostics
package import InsynModel

/// A file that readers can take away.
package struct Download: Sendable {
  /// Which table it holds; the same for every partnership.
  package let table: String
  package let title: Phrase
  /// From the site's root.
  package let path: String
  /// What the format is called: CSV.
  package let format: String
  package let bytes: Int
  package let rows: Int

  package init(
    table: String, title: Phrase, path: String, format: String, bytes: Int, rows: Int
  ) {
    self.table = table
    self.title = title
    self.path = path
    self.format = format
    self.bytes = bytes
    self.rows = rows
  }
}

/// The files that pages link to.
package struct Downloads: Sendable {
  /// Those of all partnerships and topics together.
  package let ofSite: [Download]
  package let ofOwner: [Identifier<FigureOwner>: [Download]]

  package init(
    ofSite: [Download] = [], ofOwner: [Identifier<FigureOwner>: [Download]] = [:]
  ) {
    (self.ofSite, self.ofOwner) = (ofSite, ofOwner)
  }
}
