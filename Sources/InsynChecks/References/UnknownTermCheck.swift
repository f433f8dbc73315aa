package import InsynDiagnostics
import InsynModel

/// A link to the glossary leads to a term that it explains.
package struct UnknownTermCheck: Check {
  package static let id = "unknown-term"
  package static let accepts = [
    Example(in: .narrative, "[IOP](term:iop)")
  ]
  package static let reports = [
    Example(in: .narrative, "[IOP](term:↓ipo)"),
    Example(in: .narrative, "[IOP](term:↓partnerskap)"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let unknown = content.survey.strays { if case .term(let id) = $0 { id } else { nil } }
    let nearest = content.names.terms.nearest(toEach: unknown)
    return unknown.map { .unknownTerm($0, nearest: nearest[$0.value]) }
  }
}

extension Diagnostic {
  fileprivate static func unknownTerm(
    _ written: Located<Identifier<Term>>, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, UnknownTermCheck.id, at: written.range,
      Phrase(
        sv: "Ordlistan har inget begrepp med id:t '\(written.value)'",
        en: "The glossary has no term with the id '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv id:t på ett begrepp i glossary.yaml, eller lägg till det där.",
          en: "Write the id of a term in glossary.yaml, or add it there.")))
  }
}
