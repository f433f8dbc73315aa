package import InsynDiagnostics

/// A word that readers may not know.
package final class Term: Sendable {
  /// In which languages a use of the term becomes a link to the glossary by itself.
  package enum Linking: String, CaseIterable, Sendable {
    case both
    case sv
    case en
    case none
  }

  package let id: Located<Identifier<Term>>
  package let term: Located<LocalizedText>
  package let meaning: Located<LocalizedText>
  /// What else the term is called in running text: inflections, abbreviations, other names.
  package let also: [Located<LocalizedText>]
  package let linking: Linking
  /// Whether English pages add the Swedish name where they first use the term.
  package let keepsSwedish: Bool

  package init(
    id: Located<Identifier<Term>>, term: Located<LocalizedText>, meaning: Located<LocalizedText>,
    also: [Located<LocalizedText>] = [], linking: Linking = .both, keepsSwedish: Bool = false
  ) {
    (self.id, self.term, self.meaning) = (id, term, meaning)
    (self.also, self.linking, self.keepsSwedish) = (also, linking, keepsSwedish)
  }
}

extension Term {
  /// A way in which running text may write a term.
  package struct Form: Hashable, Sendable {
    package let text: String
    /// Where the glossary writes it.
    package let range: SourceRange
  }

  package func isLinked(in language: Language) -> Bool {
    switch linking {
    case .both: true
    case .sv: language == .sv
    case .en: language == .en
    case .none: false
    }
  }

  /// The name without what follows it in parentheses, the abbreviation in the parentheses, and the
  /// other forms; nothing in a language that the glossary does not have them in.
  package func forms(in language: Language) -> [Form] {
    let name = term.value.own(language).map { NameInParts($0) }
    let others = also.compactMap { text in
      text.value.own(language).map { Form(text: $0, range: text.range) }
    }
    return [name?.name, name?.abbreviation].compactMap(\.self)
      .map { Form(text: $0, range: term.range) } + others
  }

  /// What the term is called in Swedish, for an English text to keep beside its own name; nil where
  /// that adds nothing.
  package var keptName: String? {
    guard keepsSwedish, let sv = term.value.own(.sv), !term.value.isName else { return nil }
    return NameInParts(sv).name
  }
}

/// `idéburet offentligt partnerskap (IOP)` in its two parts.
private struct NameInParts {
  let name: String
  /// What stands in the parentheses, if it is one word with two capitals in a row.
  let abbreviation: String?

  init(_ written: String) {
    guard written.hasSuffix(")"), let open = written.firstIndex(of: "("),
      let last = written[..<open].lastIndex(where: { $0 != " " })
    else {
      (name, abbreviation) = (written, nil)
      return
    }
    let inside = written[written.index(after: open)...].dropLast()
    name = String(written[...last])
    abbreviation =
      !inside.contains(" ") && TermFinder.isAbbreviation(inside.utf8) ? String(inside) : nil
  }
}

/// The terms that the site explains, and where texts use them.
package struct Glossary: Sendable {
  package let terms: [Term]
  private let sv: TermFinder
  private let en: TermFinder

  package init(_ terms: [Term] = []) {
    self.terms = terms
    sv = TermFinder(terms, in: .sv)
    en = TermFinder(terms, in: .en)
  }

  package func finder(in language: Language) -> TermFinder { language == .sv ? sv : en }
}
