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
  package private(set) var ofSite: [Download]
  package private(set) var ofOwner: [Identifier<FigureOwner>: [Download]]

  package init(
    ofSite: [Download] = [], ofOwner: [Identifier<FigureOwner>: [Download]] = [:]
  ) {
    (self.ofSite, self.ofOwner) = (ofSite, ofOwner)
  }

  /// The same with other files of one partnership or topic, and of all of them together.
  func replacing(_ owner: Identifier<FigureOwner>, with files: [Download]) -> Downloads {
    var copy = self
    let old = copy.ofOwner.updateValue(files, forKey: owner) ?? []
    copy.ofSite = ofSite.map { whole in
      let (was, now) = (
        old.first { $0.table == whole.table }, files.first { $0.table == whole.table }
      )
      return Download(
        table: whole.table, title: whole.title, path: whole.path, format: whole.format,
        bytes: whole.bytes + (now?.bytes ?? 0) - (was?.bytes ?? 0),
        rows: whole.rows + (now?.rows ?? 0) - (was?.rows ?? 0))
    }
    return copy
  }
}
