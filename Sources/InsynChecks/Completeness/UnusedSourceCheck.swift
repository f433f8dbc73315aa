package import InsynDiagnostics
import InsynModel

/// Every source is cited somewhere, by a claim or in a text.
///
/// Nothing is said while a citation is misspelt: it may be the one that is missed.
package struct UnusedSourceCheck: Check {
  package static let id = "unused-source"
  package static let accepts = [
    Example(in: .narrative, "[Avtalet](source:rapport-2016)")
  ]
  package static let reports = [
    Example(
      adding: "sources/beslut-2017.yaml",
      """
      ↓title: Beslut om förlängning
      publisher: Göteborgs Stad
      kind: decision
      date: 2017-03-01
      language: sv
      covers: { sv: Förlängningen av avtalet., en: The extension of the agreement. }
      """)
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    guard content.isWhole, content.survey.unknownSources.isEmpty else { return [] }
    return content.registry.sources.values.map(\.id)
      .filter { !content.survey.citedSources.contains($0.value) }
      .map(Diagnostic.unusedSource)
  }
}

extension Diagnostic {
  fileprivate static func unusedSource(_ source: Located<Identifier<Source>>) -> Diagnostic {
    Diagnostic(
      .warning, UnusedSourceCheck.id, at: source.range,
      Phrase(
        sv: "Ingen uppgift och ingen text hänvisar till källan '\(source.value)'",
        en: "No value and no text cites the source '\(source.value)'"),
      help: Phrase(
        sv: "Hänvisa till den med 'source: \(source.value), <ställe>', eller ta bort filen.",
        en: "Cite it with 'source: \(source.value), <place>', or remove the file."))
  }
}
