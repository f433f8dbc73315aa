package import InsynDiagnostics

/// What is known of the partnership's work and effects, and of the world around it.
package struct Outcomes: Sendable {
  package let indicators: [Indicator]
  package let statistics: [Indicator]
  package let results: [Result]

  package init(
    indicators: [Indicator] = [], statistics: [Indicator] = [], results: [Result] = []
  ) {
    (self.indicators, self.statistics, self.results) = (indicators, statistics, results)
  }

  /// A statement about effects.
  package struct Result: Sendable {
    package let id: Located<Identifier<Result>>
    package let statement: Located<LocalizedText>
    package let period: Period?
    /// What keeps the statement from being taken for more than it is.
    package let caveat: Located<LocalizedText>?
    package let sources: [SourceReference]

    package init(
      id: Located<Identifier<Result>>, statement: Located<LocalizedText>, period: Period?,
      caveat: Located<LocalizedText>?, sources: [SourceReference]
    ) {
      self.id = id
      self.statement = statement
      self.period = period
      self.caveat = caveat
      self.sources = sources
    }
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
    Figure(
      id: id, kind: kind, label: .written(label.value), claims: value.map(Figure.Value.amount),
      period: period, note: note?.value)
  }
}
