package import InsynDiagnostics
import InsynModel

/// An id stands for one thing: for one figure, service, group, phase, appendix or account within a
/// partnership, for one figure or section within a topic, for one row or column within a table, for
/// one term, and for one criterion within its checklist.
package struct DuplicateIDCheck: Check {
  package static let id = "duplicate-id"
  package static let accepts = [
    Example(in: .outcomes, "- id: outreach", insteadOf: "- id: children-reached")
  ]
  package static let reports = [
    Example(in: .budget, "- id: ↓city-yearly", insteadOf: "- id: volunteers"),
    Example(in: .budget, "- id: ↓agreement-starts", insteadOf: "- id: volunteers"),
    Example(in: .budget, "- id: ↓joined-radda-barnen", insteadOf: "- id: volunteers"),
    Example(in: .budget, "- id: pool\n  name: { sv: kassan, en: the fund }\n- id: ↓pool"),
    Example(in: .outcomes, "- id: ↓volunteers", insteadOf: "- id: children-reached"),
    Example(in: .outcomes, "- id: ↓fewer-leave", insteadOf: "- id: more-school"),
    Example(in: .outcomes, "- id: ↓many-came", insteadOf: "- id: more-school"),
    Example(
      in: .partnership,
      """
      extensions:
        - id: longest
          until: 2020-04-30
          kind: granted
          source: rapport-2016, sidan 3
        - id: ↓longest
      """, insteadOf: "extensions:\n- id: longest"),
    Example(in: .topic, "- id: ↓origin", insteadOf: "- id: forms"),
    Example(in: .topic, "- id: ↓made", insteadOf: "- id: grant-initiative"),
    Example(
      in: .topic, "- { id: ↓grant, name: { sv: Upphandling, en: Procurement } }",
      insteadOf: "- { id: procurement, name: { sv: Upphandling, en: Procurement } }"),
    Example(in: .services, "- id: ↓outreach", insteadOf: "- id: coaching"),
    Example(in: .partnership, "- id: ↓steering-group", insteadOf: "- id: working-group"),
    Example(in: .partnership, "- id: ↓start", insteadOf: "- id: running"),
    Example(in: .glossary, "- id: ↓iop", insteadOf: "- id: pool"),
    Example(in: .criteria, "- id: ↓initiative", insteadOf: "- id: no-market"),
    Example(
      in: .criteria,
      """
      - id: iop-criteria
        name: { sv: Kriterierna, en: The criteria }
        source: avtal-2015, § 1
        criteria: []
      - id: ↓iop-criteria
      """),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let registry = content.registry
    return registry.partnerships.flatMap(findings)
      + Self.repeated(registry.terms.map(\.id))
      + Self.repeated(registry.checklists.map(\.id))
      + registry.checklists.flatMap { Self.repeated($0.criteria.map(\.id)) }
      + registry.topics.flatMap(findings)
  }

  private func findings(in topic: Topic) -> [Diagnostic] {
    let tables = topic.sections.compactMap(\.table)
    return Self.repeated(topic.figures.map(\.id)) + Self.repeated(topic.sections.map(\.id))
      + tables.flatMap { Self.repeated($0.rows.map(\.id)) + Self.repeated($0.columns.map(\.id)) }
  }

  private func findings(in partnership: Partnership) -> [Diagnostic] {
    Self.repeated(partnership.figures.map { ($0.id, isMade: $0.label.isMade) })
      + Self.repeated(partnership.agreement?.extensions.map(\.id) ?? [])
      + Self.repeated(partnership.agreement?.appendices.map(\.id) ?? [])
      + Self.repeated(partnership.services.map(\.id))
      + Self.repeated(partnership.governance.map(\.id))
      + Self.repeated(partnership.phases.map(\.id))
      + Self.repeated(partnership.budget.accounts.map(\.id))
  }

  private static func repeated<Entity>(_ ids: [Located<Identifier<Entity>>]) -> [Diagnostic] {
    repeated(ids.map { ($0, isMade: false) })
  }

  /// What comes after the first thing with the same id. Ids that Insyn makes come first.
  private static func repeated<Entity>(
    _ ids: [(id: Located<Identifier<Entity>>, isMade: Bool)]
  ) -> [Diagnostic] {
    var seen: [Identifier<Entity>: (id: Located<Identifier<Entity>>, isMade: Bool)] = [:]
    var findings: [Diagnostic] = []
    for entry in ids {
      guard let first = seen.updateValue(entry, forKey: entry.id.value) else { continue }
      seen[entry.id.value] = first
      guard !entry.isMade else { continue }
      findings.append(.duplicateID(entry.id, first: first.id.range, isMade: first.isMade))
    }
    return findings
  }
}

extension Figure.Label {
  /// Whether Insyn makes the id out of what the record is about.
  fileprivate var isMade: Bool {
    switch self {
    case .agreement, .extended, .joined, .left: true
    case .written, .result, .cell: false
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicateID<Entity>(
    _ written: Located<Identifier<Entity>>, first: SourceRange, isMade: Bool
  ) -> Diagnostic {
    let line = first.lineInWords(seenFrom: written.range)
    let message =
      isMade
      ? Phrase(
        sv: "'\(written.value)' är det id som datumet \(line.sv) får av Insyn",
        en: "'\(written.value)' is the id that Insyn gives the date \(line.en)")
      : Phrase(
        sv: "Id:t '\(written.value)' är redan taget \(line.sv)",
        en: "The id '\(written.value)' is taken already \(line.en)")
    return Diagnostic(
      .error, DuplicateIDCheck.id, at: written.range, message,
      help: Phrase(
        sv: "Ge posten ett eget id, så att varje länk leder till en enda sak.",
        en: "Give this entry an id of its own, so that each link leads to one thing."))
  }
}
