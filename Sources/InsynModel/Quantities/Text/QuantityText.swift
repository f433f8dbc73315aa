package import InsynDiagnostics

extension Quantity {
  /// The figure as people read it: `cirka 1 000 000 kr`, `SEK 50 per child and day`.
  ///
  /// It stands in one piece as far as it can: U+00A0 between thousands, and between a number and
  /// its unit; an en dash without spaces in a range. Digits that are not known are not printed.
  package func text(in language: Language, _ style: FigureStyle) -> String {
    let form = FigureForm(self, in: language, style)
    let words = hedge.words(in: language)
    return words.isEmpty ? form.text : words + " " + form.text
  }

  /// The figure for programs; nil for a range, which has a `plainLow` and a `plainHigh` only.
  package var plainValue: String? {
    hedge.contains(.between) ? nil : unit.plainText(of: value)
  }
  /// The lowest value it may have; nil if that is open.
  package var plainLow: String? { interval.low.map(unit.plainText) }
  /// The highest value it may have; nil if that is open.
  package var plainHigh: String? { interval.high.map(unit.plainText) }

  /// A small count in words: `sju organisationer`, `ett avtal`, `en tjänst`; nil above twelve, and
  /// for all that style guides want in digits: money, percent, decimals, ranges, rates.
  package func spelledOut(in language: Language) -> String? {
    let numbers = language == .sv ? Vocabulary.swedishNumbers : Vocabulary.englishNumbers
    guard hedge == .exact, value.isWhole, !unit.isRate,
      let number = Int(exactly: value.coefficient), numbers.indices.contains(number)
    else { return nil }
    let words: CountedWords
    switch unit.measure {
    case .counted(let thing): words = thing.words
    case .time(let time): words = time.words
    case .number, .percent, .currency: return nil
    }
    let isOne = number == 1
    let numeral = isOne && language == .sv ? words.gender.rawValue : numbers[number]
    return numeral + " " + words[language].form(isOne: isOne)
  }
}

extension Hedge {
  /// The words before the number; a range and a rounded number have none.
  package func words(in language: Language) -> String {
    guard !isDisjoint(with: [.atLeast, .atMost, .about]) else { return "" }
    var words: [String] = []
    if contains(.atLeast) { words.append(Phrase(sv: "minst", en: "at least")[language]) }
    if contains(.atMost) { words.append(Phrase(sv: "högst", en: "at most")[language]) }
    if contains(.about) { words.append(Phrase(sv: "cirka", en: "about")[language]) }
    return words.joined(separator: " ")
  }
}
