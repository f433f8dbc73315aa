package import InsynDiagnostics

/// Something that sources say in words, with an address of its own as figures have.
package struct Statement: Sendable {
  /// The sections of a partnership's pages that statements stand in.
  package enum About: String, CaseIterable, Hashable, Sendable {
    case agreement
    case parties
    case money
    case targetGroup = "target-group"
    case services
    case governance
    case results
    case research
  }

  package let id: Located<Identifier<Figure>>
  /// Nil for a statement of a topic.
  package let about: About?
  package let label: Located<LocalizedText>?
  /// What each source says; nil where the editor says that a source does not say.
  package let claims: Claims<LocalizedText?>
  /// Whoever says or holds it.
  package let by: [Located<Identifier<Organisation>>]
  package let period: Period?
  package let caveat: Located<LocalizedText>?
  package let note: Located<LocalizedText>?
  /// The record's own sources, which claims without one rest on.
  package let sources: [SourceReference]
  /// Where it stands, if its section is a table.
  package let cell: TopicTable.Cell?

  package init(
    id: Located<Identifier<Figure>>, about: About?, label: Located<LocalizedText>?,
    claims: Claims<LocalizedText?>, by: [Located<Identifier<Organisation>>], period: Period?,
    caveat: Located<LocalizedText>?, note: Located<LocalizedText>?, sources: [SourceReference],
    cell: TopicTable.Cell? = nil
  ) {
    self.id = id
    self.about = about
    self.label = label
    self.claims = claims
    self.by = by
    self.period = period
    self.caveat = caveat
    self.note = note
    self.sources = sources
    self.cell = cell
  }

  /// The statement as a figure, called `otherwise` if the editor has not named it.
  package func figure(_ kind: Figure.Kind, otherwise: Figure.Label) -> Figure {
    var details = Figure.Details(note: note?.value)
    details.by = by.map(\.value)
    details.caveat = caveat?.value
    return Figure(
      id: id, kind: kind, label: label.map { .written($0.value) } ?? otherwise,
      claims: claims.map { $0.map(Figure.Value.text) ?? .amount(.absent(.notStated)) },
      period: period, details: details)
  }
}
