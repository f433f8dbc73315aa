import InsynDiagnostics
package import InsynModel

/// A table as a file: of one partnership, or of all.
package struct ExportFile: Sendable {
  /// How much it holds.
  package struct Extent: Hashable, Sendable {
    /// Without the row of names.
    package var rows: Int
    package var bytes: Int
  }

  package let table: Table
  /// Nil for all of them.
  package let partnership: Partnership?
  package let extent: Extent

  init(_ table: Table, of partnership: Partnership?, _ extent: Extent) {
    (self.table, self.partnership, self.extent) = (table, partnership, extent)
  }

  /// From the site's root.
  package var path: String {
    let folder = partnership.map { "data/\($0.id.value)" } ?? "data"
    return "\(folder)/\(table.name).csv"
  }

  package func write(_ content: ExportContent, into output: inout [UInt8]) {
    output.reserveCapacity(output.count + extent.bytes)
    CSV.appendHead(of: table, to: &output)
    for partnership in partnership.map({ [$0] }) ?? content.registry.partnerships {
      _ = table.appendCSV(of: partnership, in: content, to: &output)
    }
  }
}
