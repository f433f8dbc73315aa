import InsynDiagnostics
import InsynModel

extension Event {
  /// Reads one of the `events` or `amendments`.
  init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Figure>>.id().located)
    let sources = record.sources()
    let date = record.requiredClaims("date", .date, sources: sources, isOne: true)
    let what = record.required("what", ValueReader<LocalizedText>.localized.located)
    let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
    guard let id, let date, let what else { return nil }
    self.init(id: id, date: date, what: what, note: note, sources: sources)
  }
}

extension Statement {
  /// Reads one of the `results` of `outcomes.yaml`, which may be without a name.
  init?(reading record: Record) {
    let label = record.optional("label", ValueReader<LocalizedText>.localized.located)
    self.init(reading: record, about: nil, label: label, cell: nil)
  }

  /// Reads one of the `statements` of a partnership, or of a topic's section that is no table.
  init?(reading record: Record, ofPartnership: Bool) {
    let about = ofPartnership ? record.required("about", ValueReader<About>.choice) : nil
    let label = record.required("label", ValueReader<LocalizedText>.localized.located)
    self.init(reading: record, about: about, label: label, cell: nil)
    if label == nil || ofPartnership && about == nil { return nil }
  }

  /// Reads one of the `statements` of a section that is a table.
  init?(reading record: Record, in table: TopicTable) {
    let row = record.required("row", .line(of: table.rows, in: "rows"))
    let column = record.required("column", .line(of: table.columns, in: "columns"))
    let label = record.optional("label", ValueReader<LocalizedText>.localized.located)
    let cell = row.flatMap { row in column.map { TopicTable.Cell(row: row, column: $0) } }
    self.init(reading: record, about: nil, label: label, cell: cell)
    if cell == nil { return nil }
  }

  private init?(
    reading record: Record, about: About?, label: Located<LocalizedText>?, cell: TopicTable.Cell?
  ) {
    let id = record.required("id", ValueReader<Identifier<Figure>>.id().located)
    let sources = record.sources()
    let claims = record.requiredStatement("statement", sources: sources)
    let by = record.optional("by", ValueReader<Identifier<Organisation>>.id().located.oneOrMore)
    let period = record.optional("period", ValueReader<Period>.period.unlessNotStated) ?? nil
    let caveat = record.optional("caveat", ValueReader<LocalizedText>.localized.located)
    let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
    guard let id, let claims else { return nil }
    self.init(
      id: id, about: about, label: label, claims: claims, by: by ?? [], period: period,
      caveat: caveat, note: note, sources: sources, cell: cell)
  }
}

extension ValueReader<Identifier<TopicTable.Line>> {
  /// The id of one of a table's rows or columns; `key` is the list that they stand in.
  fileprivate static func line(of lines: [TopicTable.Line], in key: String) -> ValueReader {
    let known = lines.map(\.id.value)
    return ValueReader { node, reading in
      guard let id = ValueReader.id().read(node, reading) else { return nil }
      // Where the list itself could not be read, that has been reported.
      if known.isEmpty || known.contains(id) { return id }
      reading.report(.unknownLine(Located(id, at: node.range), known: known, in: key))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownLine(
    _ written: Located<Identifier<TopicTable.Line>>, known: [Identifier<TopicTable.Line>],
    in key: String
  ) -> Diagnostic {
    let names = known.map(\.text)
    let list = names.joined(separator: ", ")
    return Diagnostic(
      .error, "unknown-table-line", at: written.range,
      key == "rows"
        ? Phrase(
          sv: "Tabellen har ingen rad som heter '\(written.value)'",
          en: "The table has no row called '\(written.value)'")
        : Phrase(
          sv: "Tabellen har ingen kolumn som heter '\(written.value)'",
          en: "The table has no column called '\(written.value)'"),
      help: names.nearest(to: written.value.text).map {
        Phrase(sv: "Menade du '\($0)'?", en: "Did you mean '\($0)'?")
      } ?? Phrase(sv: "Under '\(key)' står: \(list).", en: "Under '\(key)' stand: \(list)."))
  }
}
