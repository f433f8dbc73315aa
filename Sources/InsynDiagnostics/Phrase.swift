/// One sentence, or part of one, in every language of the interface.
package struct Phrase: Hashable, Sendable {
  package let sv: String
  package let en: String

  package init(sv: String, en: String) {
    (self.sv, self.en) = (sv, en)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .sv: sv
    case .en: en
    }
  }
}
