package import InsynDiagnostics

/// A word that readers may not know.
package struct Term: Sendable {
  package let id: Located<Identifier<Term>>
  package let term: Located<LocalizedText>
  package let meaning: Located<LocalizedText>

  package init(
    id: Located<Identifier<Term>>, term: Located<LocalizedText>, meaning: Located<LocalizedText>
  ) {
    (self.id, self.term, self.meaning) = (id, term, meaning)
  }
}
