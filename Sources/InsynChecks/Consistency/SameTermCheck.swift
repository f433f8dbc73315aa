package import InsynDiagnostics
import InsynModel

/// What a text calls a term is the name of no other: a link can lead to one of them only.
package struct SameTermCheck: Check {
  package static let id = "same-term"
  package static let accepts = [
    Example(
      in: .glossary, "term: { sv: den gemensamma potten (DGP), en: the common pool }",
      insteadOf: "term: { sv: den gemensamma potten, en: the common pool }")
  ]
  package static let reports = [
    Example(
      in: .glossary, "term: ↓{ sv: Idéburet offentligt partnerskap (IOP), en: the common pool }",
      insteadOf: "term: { sv: den gemensamma potten, en: the common pool }"),
    Example(
      in: .glossary,
      "meaning: { sv: Pengar., en: Money. }\n"
        + "also: [↓{ sv: potten, en: civil society public partnership }]",
      insteadOf: "meaning: { sv: Pengar för gemensamma insatser., en: Money for shared services. }"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    var reported: Set<SourceRange> = []
    return Language.allCases.flatMap { clashes(of: content.registry.terms, in: $0) }
      .filter { reported.insert($0.range).inserted }
  }

  private func clashes(of terms: [Term], in language: Language) -> [Diagnostic] {
    var owners: [String: Identifier<Term>] = [:]
    return terms.filter { $0.isLinked(in: language) }.flatMap { term in
      term.forms(in: language).compactMap { form -> Diagnostic? in
        let name = form.text.lowercased()
        let owner = owners[name] ?? term.id.value
        owners[name] = owner
        return owner == term.id.value ? nil : .sameTerm(form, owner: owner)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func sameTerm(_ form: Term.Form, owner: Identifier<Term>) -> Diagnostic {
    Diagnostic(
      .error, SameTermCheck.id, at: form.range,
      Phrase(
        sv: "'\(form.text)' är redan ett namn på begreppet '\(owner)'",
        en: "'\(form.text)' is a name of the term '\(owner)' already"),
      help: Phrase(
        sv:
          "Ge begreppen olika namn, eller skriv 'link: none' på det som texter inte ska länka till.",
        en:
          "Give the terms different names, or write 'link: none' on the one that texts do not mean."
      ))
  }
}
