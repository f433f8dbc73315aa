import InsynDiagnostics
import InsynModel

extension Topic {
  /// Reads `topics/<id>.yaml`.
  init?(id: Located<Identifier<Topic>>, reading record: Record) {
    let name = record.required("name", ValueReader<LocalizedText>.name.located)
    let slug = record.optional("slug", .name)
    let kind = record.required("kind", ValueReader<Kind>.choice)
    let summary = record.required("summary", ValueReader<LocalizedText>.localized.located)
    let partnerships = record.optional(
      "partnerships", ValueReader<Identifier<Partnership>>.id().located.oneOrMore)
    let checklists = record.optional(
      "checklists", ValueReader<Identifier<Checklist>>.id().located.oneOrMore)
    let sections = record.required(
      "sections", ValueReader.record(TopicSection.init(reading:)).oneOrMore)
    let derived = record.list("derived", .record(DerivedFigure.init(reading:)))
    guard let name, let kind, let summary, let sections else { return nil }
    self.init(
      id: id, name: name, slug: LocalizedSlug(written: slug, name: name.value, id: id.value),
      kind: kind, summary: summary, partnerships: partnerships ?? [],
      checklists: checklists ?? [], sections: sections, derived: derived)
  }
}

/// What the order of a section's statements means.
private enum StatementOrder: String, CaseIterable, Sendable {
  case ranked
}

extension TopicSection {
  fileprivate init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<TopicSection>>.id().located)
    if let id, id.value.isReserved { record.reading.report(.reservedSectionID(id)) }
    let title = record.required("title", ValueReader<LocalizedText>.localized.located)
    let text = record.optional("text", ValueReader<LocalizedText>.localized.located)
    let order = record.optional("order", ValueReader<StatementOrder>.choice.located)
    let table = record.table()
    if let order, table != nil { record.reading.report(.rankedTable(order.range)) }
    let statements = record.list(
      "statements",
      .record { entry in
        table.map { Statement(reading: entry, in: $0) }
          ?? Statement(reading: entry, ofPartnership: false)
      })
    let events = record.list("events", .record(Event.init(reading:)))
    let indicators = record.list("figures", .record(Indicator.init(reading:)))
    let parts = ["text", "statements", "events", "figures"]
    if !parts.contains(where: record.holds) { record.reading.report(.emptySection(record.place)) }
    guard let id, let title else { return nil }
    self.init(
      id: id, title: title, text: text, isRanked: order != nil, table: table,
      statements: statements, events: events, indicators: indicators)
  }
}

extension Identifier<TopicSection> {
  /// Whether the topic's page has something else at the address.
  fileprivate var isReserved: Bool {
    ["summary", "derived", "sources", "downloads", "main-content"].contains(text)
      || text.hasPrefix("event-") || text.hasPrefix("checklist-")
  }
}

extension Record {
  /// The table of a section that has `columns` or `rows`; both belong to it.
  fileprivate func table() -> TopicTable? {
    guard node("columns") != nil || node("rows") != nil else { return nil }
    let line = ValueReader.record(TopicTable.Line.init(reading:)).oneOrMore
    let columns = required("columns", line)
    let rows = required("rows", line)
    return TopicTable(rows: rows ?? [], columns: columns ?? [])
  }

  /// Whether a key has something after it.
  fileprivate func holds(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    if case .list(let entries) = node.content { return !entries.isEmpty }
    return true
  }
}

extension TopicTable.Line {
  fileprivate init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<TopicTable.Line>>.id().located)
    let name = record.required("name", ValueReader<LocalizedText>.name.located)
    guard let id, let name else { return nil }
    self.init(id: id, name: name)
  }
}

extension Diagnostic {
  fileprivate static func reservedSectionID(
    _ id: Located<Identifier<TopicSection>>
  ) -> Diagnostic {
    Diagnostic(
      .error, "reserved-id", at: id.range,
      Phrase(
        sv: "Id:t '\(id.value)' har något annat på ämnets sida redan",
        en: "Something else on the topic's page has the id '\(id.value)' already"),
      help: Phrase(
        sv: "Ge avsnittet ett id som säger vad det handlar om, till exempel 'how-it-began'.",
        en: "Give the section an id that says what it is about, such as 'how-it-began'."))
  }

  fileprivate static func emptySection(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "empty-section", at: place,
      Phrase(sv: "Avsnittet är tomt", en: "The section has nothing in it"),
      help: Phrase(
        sv: "Skriv 'text', 'statements', 'events' eller 'figures' i det, eller ta bort det.",
        en: "Write 'text', 'statements', 'events' or 'figures' in it, or remove it."))
  }

  fileprivate static func rankedTable(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "ranked-table", at: place,
      Phrase(
        sv: "En tabell kan inte också vara en rangordnad lista",
        en: "A table cannot be a ranked list as well"),
      help: Phrase(
        sv: "Ta bort 'order', eller ta bort 'columns' och 'rows'.",
        en: "Remove 'order', or remove 'columns' and 'rows'."))
  }
}
