package import InsynDiagnostics

/// Another partnership that has to do with this one, such as one that came before it.
package struct RelatedPartnership: Sendable {
  package let partnership: Located<Identifier<Partnership>>
  package let how: Located<LocalizedText>
  package let sources: [SourceReference]

  package init(
    partnership: Located<Identifier<Partnership>>, how: Located<LocalizedText>,
    sources: [SourceReference]
  ) {
    (self.partnership, self.how, self.sources) = (partnership, how, sources)
  }
}
