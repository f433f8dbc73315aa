import InsynDiagnostics

/// A quantity without its hedge: digits, scale word and unit in the order of the language.
struct FigureForm {
  private let digits: FigureDigits
  private let unit: QuantityUnit
  private let language: Language
  private let style: FigureStyle

  init(_ quantity: Quantity, in language: Language, _ style: FigureStyle) {
    digits = FigureDigits(quantity, in: language)
    (unit, self.language, self.style) = (quantity.unit, language, style)
  }

  var text: String { number + unit.divisorText(in: language) }

  private var number: String {
    let isOne = digits.scale == 0 && digits.isOne
    guard let word = unit.measure.text(in: language, style, isOne: isOne) else {
      return digits.text + scaleWord
    }
    switch (language, unit.measure) {
    case (.en, .currency): return currencyFirst(word)
    case (.en, .percent): return digits.text + scaleWord + word
    default:
      if let short = shortKronor { return "\(digits.text)\u{A0}\(short)" }
      // A number keeps its scale word on the line; the unit after that may go to the next.
      return digits.text + scaleWord + (digits.scale > 0 ? " " : "\u{A0}") + word
    }
  }

  /// `SEK 250 million`; a minus stands before it all.
  private func currencyFirst(_ currency: String) -> String {
    guard digits.isNegative else { return "\(currency)\u{A0}\(digits.text)\(scaleWord)" }
    return "\u{2212}\(currency)\u{A0}\(digits.text.dropFirst())\(scaleWord)"
  }

  private var scaleWord: String {
    switch (digits.scale, language) {
    case (0, _): ""
    case (let scale, .en) where isShort: [3: "k", 6: "m"][scale] ?? "bn"
    case (3, _): "\u{A0}" + Phrase(sv: "tusen", en: "thousand")[language]
    case (6, _):
      "\u{A0}" + Phrase(sv: digits.isOne ? "miljon" : "miljoner", en: "million")[language]
    default:
      "\u{A0}" + Phrase(sv: digits.isOne ? "miljard" : "miljarder", en: "billion")[language]
    }
  }

  private var isShort: Bool { style == .table && unit.currency != nil }

  /// `tkr`, `mnkr` and `mdkr`, the short forms that Swedish language care recommends.
  private var shortKronor: String? {
    guard isShort, unit.currency == .sek, digits.scale > 0 else { return nil }
    return [3: "tkr", 6: "mnkr"][digits.scale] ?? "mdkr"
  }
}
