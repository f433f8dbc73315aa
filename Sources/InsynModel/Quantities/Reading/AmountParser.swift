import InsynDiagnostics

/// Reads tokens as an amount. The grammar, in either language:
///
///     amount = hedge* [currency] value [range value] [unit]
///     value  = [minus] number [scale]
///     unit   = measure ["per" measure ["and" measure]]
struct AmountParser {
  let units: UnitTable
  let tokens: [AmountToken]
  let text: [UInt8]
  var index = 0

  /// - Throws: What the tokenizer throws.
  init(_ text: [UInt8], units: UnitTable, in language: Language? = nil) throws(WritingProblem) {
    var tokenizer = AmountTokenizer(text, in: 0..<text.count, language: language)
    tokens = try tokenizer.tokens()
    (self.text, self.units) = (text, units)
  }

  /// All of the text as one quantity.
  mutating func wholeQuantity() throws(WritingProblem) -> WrittenQuantity {
    let hedge = takeHedge()
    let isNegative = takeMinus()
    let currency = takeCurrency()
    let first = try takeNumber(isNegative: isNegative).or(notAnAmount())
    var scale = takeScale(after: currency)
    var upper: (number: WrittenNumber, isNegative: Bool)?
    var upperScale: Scale?
    if takeRange() {
      upper = (try takeNumber().or(notAnAmount()))
      upperScale = takeScale(after: currency)
      if scale == nil { scale = upperScale }
    }
    let unit = try takeUnit(after: currency ?? scale?.currency ?? upperScale?.currency)
    guard index == tokens.count else { throw unreadableRest() }
    let written = WrittenQuantity(
      hedge: upper == nil ? hedge : hedge.union(.between),
      number: try value(first, scale),
      upper: try upper.map { number throws(WritingProblem) in try value(number, upperScale) },
      unit: unit)
    try check(written)
    return written
  }

  /// The kind of absence that all of the text states; nil if it is none.
  func wholeAbsence() -> Absence? {
    guard tokens.count <= 2, let words = words(at: 0, tokens.count) else { return nil }
    return Vocabulary.absences[words]
  }

  /// All of the text as a unit.
  mutating func wholeUnit() throws(WritingProblem) -> QuantityUnit {
    let unit = try takeUnit(after: nil).or(.missingUnit(written(from: 0), 0..<text.count))
    guard index == tokens.count else { throw unreadableRest() }
    return unit
  }
}

// MARK: - Hedge, number, scale

extension AmountParser {
  struct Scale {
    let power: Int
    let currency: Measure?
  }

  private mutating func takeHedge() -> Hedge {
    var all: Hedge = []
    while case .hedge(let hedge)? = meaning {
      all.insert(hedge)
      index += 1
      if peek == .fullStop { index += 1 }  // "ca."
    }
    return all
  }

  private mutating func takeMinus() -> Bool {
    guard peek == .minus || peek == .dash else { return false }
    index += 1
    return true
  }

  /// A currency before its number, as in English: `SEK 1.5 million`.
  private mutating func takeCurrency() -> Measure? {
    let measure: Measure
    if peek == .euro {
      measure = .currency(.eur)
    } else if case .measure(let named)? = meaning, case .currency = named {
      measure = named
    } else {
      return nil
    }
    index += 1
    return measure
  }

  private mutating func takeNumber(
    isNegative: Bool = false
  ) -> (number: WrittenNumber, isNegative: Bool)? {
    let isNegative = takeMinus() || isNegative
    if case .number(let number)? = peek {
      index += 1
      return (number, isNegative)
    }
    if case .number(let count)? = meaning {
      index += 1
      return (WrittenNumber(inWords: count), isNegative)
    }
    return nil
  }

  /// A word for a power of ten. `tkr` has its currency in it, and none stands before its number.
  private mutating func takeScale(after currency: Measure?) -> Scale? {
    switch meaning {
    case .scale(let power):
      index += 1
      return Scale(power: power, currency: nil)
    case .scaledKronor(let power) where currency == nil:
      index += 1
      return Scale(power: power, currency: .currency(.sek))
    default: return nil
    }
  }

  /// A dash, or `to`, before another number.
  private mutating func takeRange() -> Bool {
    guard meaning == .to || peek == .dash, index + 1 < tokens.count else { return false }
    index += 1
    return true
  }

  private func value(
    _ written: (number: WrittenNumber, isNegative: Bool), _ scale: Scale?
  ) throws(WritingProblem) -> WrittenValue {
    let value = WrittenValue(
      written.number, isNegative: written.isNegative, power: scale?.power ?? 0)
    return try value.or(.numberTooLarge(self.written(from: 0), 0..<text.count))
  }

  private func check(_ written: WrittenQuantity) throws(WritingProblem) {
    let all = (text: self.written(from: 0), bytes: 0..<text.count)
    if let upper = written.upper, upper.value <= written.number.value {
      throw .rangeBackwards(all.text, all.bytes)
    }
    let limits: Hedge = [.atLeast, .atMost]
    let isRange = written.upper != nil && !written.hedge.isDisjoint(with: limits)
    if isRange || written.hedge.isSuperset(of: limits) {
      throw .contradictoryHedges(all.text, all.bytes)
    }
    let decimals = max(written.number.value.decimals, written.upper?.value.decimals ?? 0)
    if written.unit?.currency != nil, decimals > Currency.decimals {
      throw .tooManyDecimals(all.text, all.bytes, most: Currency.decimals)
    }
  }
}

// MARK: - Unit

extension AmountParser {
  /// The unit that comes next, or the one of a currency that stood before the number.
  ///
  /// - Returns: Nil at the end of the text.
  private mutating func takeUnit(after currency: Measure?) throws(WritingProblem) -> QuantityUnit? {
    let start = index
    let isRateOfCurrency = currency != nil && meaning == .per
    if currency != nil, index < tokens.count, !isRateOfCurrency { throw unreadableRest() }
    guard currency != nil || index < tokens.count else { return nil }
    let measure = if let currency { currency } else { try takeMeasure() }
    var divisors: [Measure] = []
    while meaning == .per || meaning == .and {
      guard meaning == .per || !divisors.isEmpty else { throw unreadableRest() }
      index += 1
      divisors.append(try takeMeasure())
    }
    let bytes = (start < tokens.count ? tokens[start].bytes.lowerBound : 0)..<text.count
    return try QuantityUnit(measure, per: divisors).or(
      .impossibleUnit(String(decoding: text[bytes], as: UTF8.self), bytes))
  }

  private mutating func takeMeasure() throws(WritingProblem) -> Measure {
    switch peek {
    case .percent?:
      index += 1
      return .percent
    case .euro?:
      index += 1
      return .currency(.eur)
    case .word?: return try takeNamedMeasure()
    default: throw missingUnit()
    }
  }

  /// A name of several words is tried before a shorter one.
  private mutating func takeNamedMeasure() throws(WritingProblem) -> Measure {
    for count in stride(from: units.longestForm, to: 1, by: -1) {
      if let thing = words(at: index, count).flatMap(units.find(key:)) {
        index += count
        return .counted(thing)
      }
    }
    if let meaning {
      guard case .measure(let measure) = meaning else {
        throw meaning == .trap ? .numberTrap(peekText, tokens[index].bytes) : missingUnit()
      }
      index += 1
      return measure
    }
    guard let thing = words(at: index, 1).flatMap(units.find(key:)) else { throw unknownUnit() }
    index += 1
    return .counted(thing)
  }
}

// MARK: - Looking ahead, and what went wrong

extension AmountParser {
  private var peek: AmountToken.Kind? { index < tokens.count ? tokens[index].kind : nil }

  private var peekText: String { String(decoding: text[tokens[index].bytes], as: UTF8.self) }

  /// The words from a token on with one space between; nil if there are not so many.
  private func words(at index: Int, _ count: Int) -> String? {
    guard index + count <= tokens.count else { return nil }
    var joined = ""
    for token in tokens[index..<index + count] {
      guard case .word(let word, _) = token.kind else { return nil }
      joined += joined.isEmpty ? word : " " + word
    }
    return joined
  }

  /// What the next word means in the amount language.
  private var meaning: Vocabulary.Word? {
    if case .word(_, let meaning)? = peek { meaning } else { nil }
  }

  private func written(from token: Int) -> String {
    let start = token < tokens.count ? tokens[token].bytes.lowerBound : text.count
    return String(decoding: text[start...], as: UTF8.self)
  }

  private func notAnAmount() -> WritingProblem {
    if meaning == .trap {
      return .numberTrap(peekText, tokens[index].bytes)
    }
    return .notAnAmount(written(from: 0), 0..<text.count)
  }

  private func missingUnit() -> WritingProblem {
    .missingUnit(written(from: 0), 0..<text.count)
  }

  private func unknownUnit() -> WritingProblem {
    var last = index
    while last + 1 < tokens.count, case .word(_, nil) = tokens[last + 1].kind {
      last += 1
    }
    let bytes = tokens[index].bytes.lowerBound..<tokens[last].bytes.upperBound
    let name = String(decoding: text[bytes], as: UTF8.self)
    return .unknownUnit(name, bytes, nearest: units.nearest(to: name))
  }

  private func unreadableRest() -> WritingProblem {
    if meaning == .trap {
      return .numberTrap(peekText, tokens[index].bytes)
    }
    return .unreadableRest(written(from: index), tokens[index].bytes.lowerBound..<text.count)
  }
}
