import InsynDiagnostics
import InsynModel

// Every place in a topic's file where an organisation, a source, a figure or a text can stand.

extension Survey {
  mutating func walk(_ topic: Topic) {
    mention(topic.name)
    mention(topic.summary)
    topic.partnerships.forEach { mention($0) }
    topic.checklists.forEach { mention($0) }
    topic.sections.forEach { walk($0) }
    for figure in topic.derived { walk(figure, of: Identifier(topic.id.value)) }
  }

  private mutating func walk(_ section: TopicSection) {
    mention(section.title)
    mention(section.text)
    for line in (section.table?.rows ?? []) + (section.table?.columns ?? []) { mention(line.name) }
    section.statements.forEach { walk($0) }
    section.events.forEach { walk($0) }
    section.indicators.forEach { walk($0) }
  }
}
