import InsynDiagnostics
import InsynModel

/// The terms that some text uses or links to. Once all are found, nothing more is searched.
struct UsedTerms: Sendable {
  private let glossary: Glossary
  private var unused: Set<Identifier<Term>>

  init(of glossary: Glossary) {
    self.glossary = glossary
    unused = Set(glossary.terms.map(\.id.value))
  }

  func contains(_ term: Identifier<Term>) -> Bool { !unused.contains(term) }

  mutating func insert(_ term: Identifier<Term>) {
    unused.remove(term)
  }

  mutating func search(_ text: LocalizedText) {
    guard !unused.isEmpty else { return }
    for language in Language.allCases {
      guard let words = text.own(language) else { continue }
      for use in glossary.finder(in: language).uses(in: words) { unused.remove(use.term) }
    }
  }
}
