package import InsynDiagnostics
import InsynModel

/// A link to a topic leads to one of those in `topics/`.
package struct UnknownTopicCheck: Check {
  package static let id = "unknown-topic"
  package static let accepts = [
    Example(in: .narrative, "[modellen](topic:modellen)", insteadOf: "Slutet på berättelsen.")
  ]
  package static let reports = [
    Example(in: .narrative, "[modellen](topic:↓model)", insteadOf: "Slutet på berättelsen.")
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let unknown = content.survey.strays { if case .topic(let id) = $0 { id } else { nil } }
    let nearest = content.registry.topics.map(\.id.value).nearest(toEach: unknown)
    return unknown.map { .unknownTopic($0, nearest: nearest[$0.value], folder: content.folder) }
  }
}

extension Diagnostic {
  fileprivate static func unknownTopic(
    _ written: Located<Identifier<Topic>>, nearest: String?, folder: String
  ) -> Diagnostic {
    let file = "\(folder)/topics/\(written.value).yaml"
    return Diagnostic(
      .error, UnknownTopicCheck.id, at: written.range,
      Phrase(
        sv: "Inget ämne heter '\(written.value)'", en: "No topic is called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv id:t på ett ämne som finns, eller skapa filen \(file).",
          en: "Write the id of a topic that exists, or create the file \(file).")))
  }
}
