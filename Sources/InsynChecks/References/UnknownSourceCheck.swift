package import InsynDiagnostics
import InsynModel

/// Every source that is cited has a file of its own, so that nothing rests on an unknown document.
package struct UnknownSourceCheck: Check {
  package static let id = "unknown-source"
  package static let accepts = [
    Example(in: .budget, "source: rapport-2016, sidan 4"),
    Example(in: .budget, "source: [\"avtal-2015, § 7\", \"rapport-2016, sidan 4\"]"),
  ]
  package static let reports = [
    Example(in: .budget, "source: ↓rapport-2106, sidan 4"),
    Example(in: .budget, "source: [\"avtal-2015, § 7\", \"↓beslut, § 2\"]"),
    Example(in: .services, "source: ↓avtal, § 3"),
    Example(in: .topic, "source: ↓rapport, sidan 1"),
    Example(in: .narrative, "[Avtalet](source:↓avtal-2051)"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let unknown = content.survey.unknownSources
    let nearest = content.registry.sources.keys.nearest(toEach: unknown)
    return unknown.map {
      .unknownSource($0, nearest: nearest[$0.value], folder: content.folder)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownSource(
    _ written: Located<Identifier<Source>>, nearest: String?, folder: String
  ) -> Diagnostic {
    let file = "\(folder)/sources/\(written.value).yaml"
    return Diagnostic(
      .error, UnknownSourceCheck.id, at: written.range,
      Phrase(
        sv: "Ingen källa heter '\(written.value)'", en: "No source is called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv id:t på en källa som finns, eller skapa filen \(file).",
          en: "Write the id of a source that exists, or create the file \(file).")))
  }
}
