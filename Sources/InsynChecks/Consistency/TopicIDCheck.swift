package import InsynDiagnostics
import InsynModel

/// No topic has the id of a partnership: `figure:<id>/…` leads to one place.
package struct TopicIDCheck: Check {
  package static let id = "topic-id-taken"
  package static let accepts = [
    Example(adding: "topics/lagen.yaml", topic("name: { sv: Lagen, en: The law }"))
  ]
  package static let reports = [
    Example(adding: "topics/goteborg.yaml", topic("↓name: { sv: Lagen, en: The law }"))
  ]

  private static func topic(_ name: String) -> String {
    """
    \(name)
    kind: law
    summary: { sv: Vad lagen säger., en: What the law says. }
    sections:
      - id: text
        title: { sv: Lagens text, en: The text of the law }
        text: { sv: Den är kort., en: It is short. }
    """
  }

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.topics.map(\.id)
      .filter { content.registry.partnership(Identifier($0.value)) != nil }
      .map { .topicIDTaken($0, folder: content.folder) }
  }
}

extension Diagnostic {
  fileprivate static func topicIDTaken(
    _ topic: Located<Identifier<Topic>>, folder: String
  ) -> Diagnostic {
    let holder = "\(folder)/partnerships/\(topic.value)"
    return Diagnostic(
      .error, TopicIDCheck.id, at: topic.range,
      Phrase(
        sv: "'\(topic.value)' är redan id för partnerskapet i \(holder)",
        en: "'\(topic.value)' is the id of the partnership in \(holder) already"),
      help: Phrase(
        sv: "Döp om filen, så att länkar till ämnets siffror leder hit och ingen annanstans.",
        en: "Rename the file, so that links to the topic's figures lead here and nowhere else."))
  }
}
