package import InsynDiagnostics

/// A stretch of the partnership's life; phases may overlap.
package struct Phase: Sendable {
  package let id: Located<Identifier<Phase>>
  package let name: Located<LocalizedText>
  package let period: Period?
  package let description: Located<LocalizedText>?
  package let sources: [SourceReference]

  package init(
    id: Located<Identifier<Phase>>, name: Located<LocalizedText>, period: Period?,
    description: Located<LocalizedText>?, sources: [SourceReference]
  ) {
    self.id = id
    self.name = name
    self.period = period
    self.description = description
    self.sources = sources
  }
}
