package import InsynDiagnostics
import InsynModel

/// Every term that the glossary explains is used in some text.
///
/// Nothing is said while a link to a term is misspelt: it may be the one that is missed.
package struct UnusedTermCheck: Check {
  package static let id = "unused-term"
  package static let accepts = [
    Example(in: .narrative, "[Samverkan](term:iop)", insteadOf: "[IOP](term:iop)"),
    Example(
      in: .glossary,
      "meaning: { sv: Pengar som delas., en: Money that is shared. }\n"
        + "also: [{ sv: gemensamma insatser }]",
      insteadOf: "meaning: { sv: Pengar för gemensamma insatser., en: Money for shared services. }"),
  ]
  package static let reports = [
    Example(
      in: .glossary,
      "- id: ↓bidrag\n"
        + "  term: { sv: föreningsbidrag, en: association grant }\n"
        + "  meaning: { sv: Pengar utan motkrav., en: Money without conditions. }\n"
        + "- id: pool",
      insteadOf: "- id: pool"),
    Example(
      in: .glossary,
      "- id: ↓bidrag\n"
        + "  term: { sv: partnerskap, en: partnership }\n"
        + "  link: none\n"
        + "  meaning: { sv: Ett samarbete., en: A collaboration. }\n"
        + "- id: pool",
      insteadOf: "- id: pool"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let misspelt = content.survey.strays.contains { stray in
      switch stray.value {
      case .term, .invalid(.term, _): true
      default: false
      }
    }
    guard content.isWhole, !content.gaps.glossary, !misspelt else { return [] }
    return content.registry.terms.map(\.id)
      .filter { !content.survey.usedTerms.contains($0.value) }
      .map(Diagnostic.unusedTerm)
  }
}

extension Diagnostic {
  fileprivate static func unusedTerm(_ term: Located<Identifier<Term>>) -> Diagnostic {
    Diagnostic(
      .warning, UnusedTermCheck.id, at: term.range,
      Phrase(
        sv: "Ingen text använder begreppet '\(term.value)'",
        en: "No text uses the term '\(term.value)'"),
      help: Phrase(
        sv:
          "Skriv under 'also' hur texterna böjer det, länka till det med 'term:\(term.value)', "
          + "eller ta bort det.",
        en:
          "Write under 'also' the forms that texts use, link to it with 'term:\(term.value)', "
          + "or remove it."))
  }
}
