package import InsynDiagnostics

/// A text in one or both languages, or a proper name that is the same in both.
package struct LocalizedText: Hashable, Sendable {
  private enum Content: Hashable, Sendable {
    case name(String)
    case translated(sv: String, en: String)
    case only(String, in: Language)
  }

  private let content: Content

  /// A proper name, which is written alike in every language.
  package init(name: String) {
    content = .name(name)
  }

  /// Nil when neither language has a text.
  package init?(sv: String?, en: String?) {
    switch (sv, en) {
    case (let sv?, let en?): content = .translated(sv: sv, en: en)
    case (let sv?, nil): content = .only(sv, in: .sv)
    case (nil, let en?): content = .only(en, in: .en)
    case (nil, nil): return nil
    }
  }

  /// Whether it is one text for every language.
  package var isName: Bool {
    if case .name = content { true } else { false }
  }

  /// The language that has no text; nil when none is missing.
  package var missingLanguage: Language? {
    if case .only(_, let language) = content { language.other } else { nil }
  }

  /// The text that is written in a language; nil where there is none.
  package func own(_ language: Language) -> String? {
    let wording = self[language]
    return wording.foreign == nil ? wording.text : nil
  }

  /// The text for readers of a language: in that language where there is one.
  package subscript(language: Language) -> Wording {
    switch content {
    case .name(let name): Wording(name)
    case .translated(let sv, let en): Wording(language == .sv ? sv : en)
    case .only(let text, let written):
      Wording(text, foreign: written == language ? nil : written)
    }
  }
}

/// A text as one page shows it.
package struct Wording: Hashable, Sendable {
  package let text: String
  /// The text's language, where it is not the page's own.
  package let foreign: Language?

  package init(_ text: String, foreign: Language? = nil) {
    (self.text, self.foreign) = (text, foreign)
  }
}
