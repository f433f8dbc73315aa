package import InsynDiagnostics
import InsynModel

/// A topic shows checklists that `criteria.yaml` has.
package struct UnknownChecklistCheck: Check {
  package static let id = "unknown-checklist"
  package static let accepts = [
    Example(in: .topic, "checklists: [iop-criteria]")
  ]
  package static let reports = [
    Example(in: .topic, "checklists: ↓iop-criterion"),
    Example(in: .topic, "checklists: [iop-criteria, ↓norms]"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let unknown = content.survey.strays { if case .checklist(let id) = $0 { id } else { nil } }
    let nearest = content.names.checklists.nearest(toEach: unknown)
    return unknown.map { .unknownChecklist($0, nearest: nearest[$0.value]) }
  }
}

extension Diagnostic {
  fileprivate static func unknownChecklist(
    _ written: Located<Identifier<Checklist>>, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, UnknownChecklistCheck.id, at: written.range,
      Phrase(
        sv: "Ingen kriterielista heter '\(written.value)'",
        en: "No checklist is called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv id:t på en lista som finns i criteria.yaml, eller lägg till den där.",
          en: "Write the id of a checklist that criteria.yaml has, or add it there.")))
  }
}
