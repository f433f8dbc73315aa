import InsynDiagnostics

/// Running text cut into tokens, in which figures are looked for.
struct ProseText {
  let bytes: [UInt8]
  let tokens: [AmountToken]
  let units: UnitTable
  let language: Language
  let lexicon: ProseLexicon
  /// A bit for each of the first tokens that is a marked word of the lexicon.
  private let marks: UInt64

  init(_ bytes: [UInt8], _ tokens: [AmountToken], units: UnitTable, in language: Language) {
    (self.bytes, self.tokens, self.units) = (bytes, tokens, units)
    let lexicon = ProseLexicon[language]
    (self.language, self.lexicon) = (language, lexicon)
    marks = tokens.prefix(UInt64.bitWidth).enumerated().reduce(0) { marks, token in
      guard case .word(let word, _) = token.element.kind, lexicon.marked[word] != nil else {
        return marks
      }
      return marks | 1 << UInt64(token.offset)
    }
  }

  /// - Throws: `ambiguous-number`, `malformed-number` or `number-too-large`.
  init(_ text: String, units: UnitTable, in language: Language) throws(WritingProblem) {
    let bytes = Array(text.utf8)
    var tokenizer = AmountTokenizer(bytes, in: 0..<bytes.count, language: language)
    self.init(bytes, try tokenizer.tokens(), units: units, in: language)
  }
}

// MARK: - Looking at tokens

extension ProseText {
  func kind(at index: Int) -> AmountToken.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  func word(at index: Int) -> String? {
    if case .word(let word, _)? = kind(at: index) { word } else { nil }
  }

  func meaning(at index: Int) -> Vocabulary.Word? {
    if case .word(_, let meaning)? = kind(at: index) { meaning } else { nil }
  }

  /// The word at a token, if a date, a hedge, an absence or a rate can begin with it.
  func markedWord(at index: Int) -> String? {
    let isMarked = index >= UInt64.bitWidth || index >= 0 && marks >> UInt64(index) & 1 == 1
    return isMarked ? word(at: index) : nil
  }

  /// What a list says of two words together, or of one.
  func find<Meaning>(
    in list: WordList<Meaning>, at index: Int
  ) -> (meaning: Meaning, count: Int)? {
    guard let one = markedWord(at: index) else { return nil }
    if let meaning = list.pair(one, word(at: index + 1)) { return (meaning, 2) }
    return list[one].map { ($0, 1) }
  }

  /// Whether nothing stands between two tokens.
  func areJoined(_ one: Int, _ other: Int) -> Bool {
    tokens.indices.contains(one) && tokens.indices.contains(other)
      && tokens[one].bytes.upperBound == tokens[other].bytes.lowerBound
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The number in digits or in this language's words at a token.
  func numeral(at index: Int) -> WrittenNumber? {
    switch kind(at: index) {
    case .number(let number): number
    case .word(let word, .number): lexicon.words.numbers[word].map(WrittenNumber.init(inWords:))
    default: nil
    }
  }

  func currency(at index: Int) -> Measure? {
    if kind(at: index) == .euro { return .currency(.eur) }
    guard case .measure(let measure)? = meaning(at: index), case .currency = measure else {
      return nil
    }
    return measure
  }

  /// The unit at a token, and how many tokens name it. The longest name is tried first.
  func measure(at index: Int) -> (measure: Measure, count: Int)? {
    switch kind(at: index) {
    case .percent: return (.percent, 1)
    case .euro: return (.currency(.eur), 1)
    case .word(let first, let meaning):
      if let (thing, count) = counted(from: first, at: index) { return (.counted(thing), count) }
      if case .measure(let measure)? = meaning { return (measure, 1) }
      return nil
    default: return nil
    }
  }

  private func counted(from first: String, at index: Int) -> (thing: CountedThing, count: Int)? {
    var name = first
    var found = units.find(key: name).map { (thing: $0, count: 1) }
    for count in stride(from: 2, through: units.longestForm, by: 1) {
      guard let next = word(at: index + count - 1) else { break }
      name += " " + next
      if let thing = units.find(key: name) { found = (thing, count) }
    }
    return found
  }
}
