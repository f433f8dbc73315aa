package import InsynDiagnostics

/// Something that happened and when, as precisely as the source says.
package struct Event: Sendable {
  package let date: PartialDate
  package let what: Located<LocalizedText>
  package let sources: [SourceReference]

  package init(date: PartialDate, what: Located<LocalizedText>, sources: [SourceReference]) {
    (self.date, self.what, self.sources) = (date, what, sources)
  }
}
