import InsynDiagnostics

/// The words of one language, held once, and which of them are worth a second look.
final class ProseLexicon: Sendable {
  let words: ProseWords
  /// Every word that a date, a hedge, an absence or a rate can begin with; most words are none.
  let marked: WordTable<Bool>

  static subscript(language: Language) -> ProseLexicon { language == .sv ? sv : en }

  private static let sv = ProseLexicon(.sv)
  private static let en = ProseLexicon(.en)

  private init(_ words: ProseWords) {
    self.words = words
    let marked = words.each.union(words.months.keys).union(words.seasons.keys)
      .union(words.hedgesBefore.firstWords).union(words.rates.firstWords)
      .union(ProseWords.absences.firstWords)
    self.marked = WordTable(marked.map { (key: $0, value: true) })
  }
}
