import InsynDiagnostics
package import InsynModel

/// A table as a file: of one partnership or topic, or of all.
package struct ExportFile: Sendable {
  /// How much it holds.
  package struct Extent: Hashable, Sendable {
    /// Without the row of names.
    package var rows: Int
    package var bytes: Int

    package init(rows: Int, bytes: Int) {
      (self.rows, self.bytes) = (rows, bytes)
    }
  }

  package let table: Table
  /// Nil for all of them.
  package let owner: FigureOwner?
  package let extent: Extent
  private let parts: [Part]

  /// The rows of one partnership or topic.
  struct Part: Sendable {
    let owner: FigureOwner
    /// As they were made to be measured; nil to make them when they are written.
    let rows: [UInt8]?
  }

  /// The file of one partnership or topic.
  init(_ table: Table, _ part: Part, _ extent: Extent) {
    (self.table, owner, self.extent) = (table, part.owner, extent)
    parts = [part]
  }

  /// The file of all of them.
  init(_ table: Table, of parts: [Part], _ extent: Extent) {
    (self.table, owner, self.extent) = (table, nil, extent)
    self.parts = parts
  }

  /// From the site's root.
  package var path: String {
    let folder = owner.map { "data/\($0.id)" } ?? "data"
    return "\(folder)/\(table.name).csv"
  }

  package func write(_ content: ExportContent, into output: inout [UInt8]) {
    output.reserveCapacity(output.count + extent.bytes)
    CSV.appendHead(of: table, to: &output)
    for part in parts {
      if let rows = part.rows {
        output.append(contentsOf: rows)
      } else {
        _ = table.appendCSV(of: part.owner, in: content, to: &output)
      }
    }
  }
}
