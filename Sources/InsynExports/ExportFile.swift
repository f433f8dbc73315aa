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

  init(_ table: Table, of owner: FigureOwner?, _ extent: Extent) {
    (self.table, self.owner, self.extent) = (table, owner, extent)
  }

  /// From the site's root.
  package var path: String {
    let folder = owner.map { "data/\($0.id)" } ?? "data"
    return "\(folder)/\(table.name).csv"
  }

  package func write(_ content: ExportContent, into output: inout [UInt8]) {
    output.reserveCapacity(output.count + extent.bytes)
    CSV.appendHead(of: table, to: &output)
    for owner in owner.map({ [$0] }) ?? table.owners(in: content) {
      _ = table.appendCSV(of: owner, in: content, to: &output)
    }
  }
}
