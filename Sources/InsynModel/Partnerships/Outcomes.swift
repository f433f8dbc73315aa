package import InsynDiagnostics

/// What is known of the partnership's work and effects, and of the world around it.
package struct Outcomes: Sendable {
  package let indicators: [Indicator]
  package let statistics: [Indicator]
  /// What is said of its effects.
  package let results: [Statement]

  package init(
    indicators: [Indicator] = [], statistics: [Indicator] = [], results: [Statement] = []
  ) {
    (self.indicators, self.statistics, self.results) = (indicators, statistics, results)
  }
}

/// Whom the partnership is for.
package struct TargetGroup: Sendable {
  package let description: Located<LocalizedText>
  package let sources: [SourceReference]
  package let figures: [Indicator]

  package init(
    description: Located<LocalizedText>, sources: [SourceReference], figures: [Indicator]
  ) {
    (self.description, self.sources, self.figures) = (description, sources, figures)
  }
}

/// A number with a label.
package struct Indicator: Sendable {
  package let id: Located<Identifier<Figure>>
  package let label: Located<LocalizedText>
  package let value: Claims<Amount>
  package let period: Period?
  /// The place or the people that the number is about.
  package let area: LocalizedText?
  package let method: Located<LocalizedText>?
  package let note: Located<LocalizedText>?
  /// The record's own sources, which claims without one rest on.
  package let sources: [SourceReference]

  package init(
    id: Located<Identifier<Figure>>, label: Located<LocalizedText>, value: Claims<Amount>,
    period: Period?, area: LocalizedText?, method: Located<LocalizedText>?,
    note: Located<LocalizedText>?, sources: [SourceReference]
  ) {
    self.id = id
    self.label = label
    self.value = value
    self.period = period
    self.area = area
    self.method = method
    self.note = note
    self.sources = sources
  }

  package func figure(_ kind: Figure.Kind) -> Figure {
    var details = Figure.Details(note: note?.value)
    (details.area, details.method) = (area, method?.value)
    return Figure(
      id: id, kind: kind, label: .written(label.value), claims: value.map(Figure.Value.amount),
      period: period, details: details)
  }
}
