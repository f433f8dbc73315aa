package import InsynDiagnostics

/// Something that happened and when, as precisely as the sources say.
package struct Event: Sendable {
  package let id: Located<Identifier<Figure>>
  package let date: Claims<PartialDate>
  package let what: Located<LocalizedText>
  package let note: Located<LocalizedText>?
  /// The record's own sources, which claims without one rest on.
  package let sources: [SourceReference]

  package init(
    id: Located<Identifier<Figure>>, date: Claims<PartialDate>, what: Located<LocalizedText>,
    note: Located<LocalizedText>?, sources: [SourceReference]
  ) {
    self.id = id
    self.date = date
    self.what = what
    self.note = note
    self.sources = sources
  }

  package var figure: Figure {
    Figure(
      id: id, kind: .event, label: .written(what.value), claims: date.map(Figure.Value.date),
      details: Figure.Details(note: note?.value))
  }
}
