import InsynDiagnostics
package import InsynTemplates

/// A short word in a value, as `mnkr` in `250 mnkr` and `m` in `SEK 250m`, which is to be spoken in
/// full.
package struct ShortForm: TemplateView {
  let before: String
  let short: String
  let full: String
  let after: String

  /// Nil when no number in the text is followed by such a word.
  init?(in text: String, _ context: PageContext) {
    guard let (range, word) = Self.place(in: text.utf8, context.language) else { return nil }
    before = String(text[..<range.lowerBound])
    short = String(text[range])
    after = String(text[range.upperBound...])
    full = context.word(word)
  }

  /// Where the word stands, from its first byte to after its last.
  static func place(
    in text: String.UTF8View, _ language: Language
  ) -> (Range<String.Index>, Word.Fragment)? {
    guard let digit = text.lastIndex(where: { (48...57).contains($0) }) else { return nil }
    var start = text.index(after: digit)
    // Swedish has a no-break space before the word, English none.
    while start < text.endIndex, text[start] == 0xC2 || text[start] == 0xA0 {
      start = text.index(after: start)
    }
    let rest = text[start...]
    let end = rest.firstIndex { !(97...122).contains($0) } ?? rest.endIndex
    let word: Word.Fragment? =
      switch (language, String(rest[..<end])) {
      case (.sv, "tkr"), (.en, "k"): .thousandInShort
      case (.sv, "mnkr"), (.en, "m"): .millionInShort
      case (.sv, "mdkr"), (.en, "bn"): .billionInShort
      default: nil
      }
    return word.map { (start..<end, $0) }
  }

  package static let fields: [TemplateField<ShortForm>] = [
    .text("before", "What stands before the short word", \.before),
    .text("short", "The word: tkr, mnkr, mdkr; k, m, bn", \.short),
    .text("full", "The word in full", \.full),
    .text("after", "What stands after it", \.after),
  ]
}
