package import InsynModel

/// The tables that a site gives away, and the files that hold them.
package enum Exports {
  package static let all: [Table] = [.figures, .contributions]

  /// Every file: those of all partnerships and topics together first, then those of each.
  ///
  /// The rows of each are made once here to be counted and measured, and thrown away; a file is
  /// made again when it is written. So links can state the true size of a file, and a site of
  /// ten thousand partnerships is never held in memory.
  ///
  /// - Parameters:
  ///   - content: What the tables are made of.
  ///   - known: How much the file of a partnership or topic holds, where that is known already.
  /// - Returns: The files in the order of the tables.
  package static func files(
    of content: ExportContent,
    knowing known: (Table, FigureOwner) -> ExportFile.Extent? = { _, _ in nil }
  ) -> [ExportFile] {
    var scratch: [UInt8] = []
    var files: [ExportFile] = []
    for table in all {
      let head = table.csvHead
      var whole = ExportFile.Extent(rows: 0, bytes: head.count)
      for owner in table.owners(in: content) {
        let extent =
          known(table, owner)
          ?? measure(table, of: owner, in: content, headed: head.count, &scratch)
        whole.rows += extent.rows
        whole.bytes += extent.bytes - head.count
        files.append(ExportFile(table, of: owner, extent))
      }
      if table.coversSite { files.insert(ExportFile(table, of: nil, whole), at: 0) }
    }
    return files
  }

  /// A file of all partnerships and topics together, of which it is known how much it holds.
  package static func file(of table: Table, holding extent: ExportFile.Extent) -> ExportFile {
    ExportFile(table, of: nil, extent)
  }

  /// The files of one partnership or topic.
  package static func files(of owner: FigureOwner, in content: ExportContent) -> [ExportFile] {
    var scratch: [UInt8] = []
    return all.filter { owner.kind == .partnership || $0.coversTopics }.map { table in
      let head = table.csvHead.count
      return ExportFile(
        table, of: owner, measure(table, of: owner, in: content, headed: head, &scratch))
    }
  }

  private static func measure(
    _ table: Table, of owner: FigureOwner, in content: ExportContent, headed head: Int,
    _ scratch: inout [UInt8]
  ) -> ExportFile.Extent {
    scratch.removeAll(keepingCapacity: true)
    let rows = table.appendCSV(of: owner, in: content, to: &scratch)
    return ExportFile.Extent(rows: rows, bytes: head + scratch.count)
  }
}

extension Table {
  /// Those that have a file of the table.
  func owners(in content: ExportContent) -> [FigureOwner] {
    coversTopics ? content.registry.owners : content.registry.partnerships.map(\.owner)
  }

  var csvHead: [UInt8] {
    var head: [UInt8] = []
    CSV.appendHead(of: self, to: &head)
    return head
  }

  /// - Returns: How many rows there were.
  func appendCSV(
    of owner: FigureOwner, in content: ExportContent, to output: inout [UInt8]
  ) -> Int {
    var rows = 0
    forEachRow(of: owner, in: content) { row in
      CSV.append(row, to: &output)
      rows += 1
    }
    return rows
  }
}
