package import InsynDiagnostics

extension Measure {
  /// The word or sign of the measure beside a number; nil for a bare number.
  func text(in language: Language, _ style: FigureStyle, isOne: Bool) -> String? {
    switch self {
    case .number: return nil
    case .percent: return language == .sv && style == .prose ? "procent" : "%"
    case .currency(.eur): return language == .sv ? "euro" : "EUR"
    case .currency(.sek):
      if language == .en { return "SEK" }
      return style == .table ? "kr" : isOne ? "krona" : "kronor"
    case .time(let unit): return unit.words[language].form(isOne: isOne)
    case .counted(let thing): return thing.words[language].form(isOne: isOne)
    }
  }
}

extension CountedWords.Forms {
  func form(isOne: Bool) -> String { isOne ? singular : plural }
}

extension QuantityUnit {
  /// `per barn och dag`, after a space; empty if there is nothing to divide by.
  func divisorText(in language: Language) -> String {
    guard !divisors.isEmpty else { return "" }
    let words = divisors.compactMap { $0.text(in: language, .prose, isOne: true) }
      .joined(by: "per", Phrase(sv: "och", en: "and")[language])
    return words.map { " " + $0 }.joined()
  }

  /// The unit by itself, as the head of a column: `kr per barn och dag`, `barn`, `SEK`.
  package func text(in language: Language) -> String {
    let name = measure.text(in: language, .table, isOne: false) ?? ""
    return name + divisorText(in: language)
  }

  /// A number of this unit for programs, in tables and in `<data value>`: `1540640.00`, `150`.
  /// Money always has two decimals, or more where a calculation keeps them.
  package func plainText(of number: ExactDecimal) -> String {
    number.text(decimals: currency == nil ? 0 : Currency.decimals)
  }
}
