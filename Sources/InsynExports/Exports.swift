package import InsynModel

/// The tables that a site gives away, and the files that hold them.
package enum Exports {
  package static let all: [Table] = [.figures, .contributions]

  /// How many bytes of rows are kept from measuring to writing: those of about 350 partnerships. All
  /// of them count towards the most memory that a build takes.
  package static let room = 16 << 20

  /// Every file: those of all partnerships and topics together first, then those of each.
  ///
  /// The rows of each are made here to be counted and measured, so that links can state the true size
  /// of a file. They are kept for writing while there is room, and made again where there was none, so
  /// that a site of ten thousand partnerships is never held in memory.
  ///
  /// - Parameters:
  ///   - content: What the tables are made of.
  ///   - room: How many bytes of rows may be kept.
  ///   - known: How much the file of a partnership or topic holds, where that is known already.
  /// - Returns: The files in the order of the tables.
  package static func files(
    of content: ExportContent, room: Int = room,
    knowing known: (Table, FigureOwner) -> ExportFile.Extent? = { _, _ in nil }
  ) -> [ExportFile] {
    var measure = Measure(content, room: room)
    var files: [ExportFile] = []
    for table in all {
      let head = table.csvHead.count
      var whole = ExportFile.Extent(rows: 0, bytes: head)
      var parts: [ExportFile.Part] = []
      for owner in table.owners(in: content) {
        let (part, extent) =
          known(table, owner).map { (ExportFile.Part(owner: owner, rows: nil), $0) }
          ?? measure.part(of: table, owner, headed: head)
        whole.rows += extent.rows
        whole.bytes += extent.bytes - head
        parts.append(part)
        files.append(ExportFile(table, part, extent))
      }
      if table.coversSite { files.insert(ExportFile(table, of: parts, whole), at: 0) }
    }
    return files
  }

  /// A file of all partnerships and topics together, of which it is known how much it holds.
  package static func file(
    of table: Table, in content: ExportContent, holding extent: ExportFile.Extent
  ) -> ExportFile {
    let parts = table.owners(in: content).map { ExportFile.Part(owner: $0, rows: nil) }
    return ExportFile(table, of: parts, extent)
  }

  /// The files of one partnership or topic.
  package static func files(of owner: FigureOwner, in content: ExportContent) -> [ExportFile] {
    var measure = Measure(content, room: room)
    return all.filter { owner.kind == .partnership || $0.coversTopics }.map { table in
      let (part, extent) = measure.part(of: table, owner, headed: table.csvHead.count)
      return ExportFile(table, part, extent)
    }
  }
}

/// Makes rows to see how much they are.
private struct Measure {
  private let content: ExportContent
  /// How many more bytes may be kept.
  private var room: Int
  private var rows: [UInt8] = []

  init(_ content: ExportContent, room: Int) {
    (self.content, self.room) = (content, room)
  }

  /// Makes the rows of a partnership or topic.
  ///
  /// - Parameters:
  ///   - table: What to make them for.
  ///   - owner: Whose rows.
  ///   - head: How many bytes the row of names has.
  /// - Returns: The rows, where there was room to keep them, and how much the file holds.
  mutating func part(
    of table: Table, _ owner: FigureOwner, headed head: Int
  ) -> (ExportFile.Part, ExportFile.Extent) {
    rows.removeAll(keepingCapacity: true)
    let count = table.appendCSV(of: owner, in: content, to: &rows)
    let isKept = rows.count <= room
    if isKept { room -= rows.count }
    // Just as many bytes as there are, without what the buffer holds in reserve.
    let kept = isKept ? rows.withUnsafeBufferPointer(Array.init) : nil
    let part = ExportFile.Part(owner: owner, rows: kept)
    return (part, ExportFile.Extent(rows: count, bytes: head + rows.count))
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
