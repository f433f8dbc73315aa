package import InsynDiagnostics
package import InsynModel

/// A table described once: what it holds, its columns, and its rows as typed cells. Every format is
/// written from this.
package struct Table: Sendable {
  /// The file's name without its extension.
  package let name: String
  package let title: Phrase
  package let description: Phrase
  package let columns: [Column]
  /// Whether there is also one of all partnerships and topics together.
  package let coversSite: Bool
  /// Whether topics have rows in it, and so a file each.
  package let coversTopics: Bool
  private let visitRows: @Sendable (FigureOwner, ExportContent, (borrowing [Cell]) -> Void) -> Void

  /// `rows` gives those of one partnership or topic, in the order of its pages.
  init<Row>(
    _ name: String, title: Phrase, description: Phrase, coversSite: Bool, coversTopics: Bool,
    fields: [Field<Row>], rows: @escaping @Sendable (FigureOwner, ExportContent) -> [Row]
  ) {
    self.name = name
    self.title = title
    self.description = description
    (self.coversSite, self.coversTopics) = (coversSite, coversTopics)
    columns = fields.map(\.column)
    visitRows = { owner, content, body in
      var cells: [Cell] = []
      cells.reserveCapacity(fields.count)
      for row in rows(owner, content) {
        cells.removeAll(keepingCapacity: true)
        for index in fields.indices { cells.append(fields[index].cell(row)) }
        body(cells)
      }
    }
  }

  /// Hands over the rows of one partnership or topic, each with a cell for every column.
  package func forEachRow(
    of owner: FigureOwner, in content: ExportContent, _ body: (borrowing [Cell]) -> Void
  ) {
    visitRows(owner, content, body)
  }
}
