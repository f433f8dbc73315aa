package import InsynDiagnostics
package import InsynTemplates

/// The words of the interface in both languages.
package struct Words: Sendable {
  /// What templates call them: `{{t.sources}}`.
  package static let name = "t"

  package let strings: InterfaceStrings
  private let words: [Language: [Word: String]]
  private let tables: [Language: InterfaceStrings.Table]

  package init(_ words: [Language: [String: String]]) {
    let strings = InterfaceStrings(as: Words.name, keys: words.values.flatMap(\.keys))
    self.words = words.mapValues { words in
      Dictionary(uniqueKeysWithValues: Word.all.map { ($0, words[$0.key] ?? $0.key) })
    }
    self.strings = strings
    tables = words.mapValues(strings.table)
  }

  package subscript(word: Word, language: Language) -> String {
    words[language]?[word] ?? word.key
  }

  package func table(in language: Language) -> InterfaceStrings.Table {
    tables[language] ?? strings.table([:])
  }
}
