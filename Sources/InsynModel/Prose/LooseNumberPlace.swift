import InsynDiagnostics

/// A place in a text where a number begins, and what stands around it.
struct LooseNumberPlace {
  /// What was read, from the number on, and whether it is a loose number.
  struct Result {
    let bytes: Range<Int>
    let isLoose: Bool
  }

  private let text: [UInt8]
  private let start: Int
  private let wordBefore: Range<Int>
  private let units: UnitTable
  private let language: Language

  /// How far is looked ahead: a range with scale words, a noun and what it is divided by.
  private static let mostTokens = 12

  init(
    _ text: [UInt8], _ candidate: NumberCandidates.Candidate, units: UnitTable, language: Language
  ) {
    (self.text, start, wordBefore) = (text, candidate.start, candidate.wordBefore)
    (self.units, self.language) = (units, language)
  }

  /// A number word is loose where it counts what the site counts, or before money or percent.
  func word() -> Result {
    let prose = prose(from: start, tokens: units.longestForm + 2)
    let wordEnd = prose.tokens.first?.bytes.upperBound ?? start
    guard let number = try? prose.number(at: 0) else { return passed(to: wordEnd) }
    if let (measure, _) = prose.measure(of: number, mostWordsBetween: 1) {
      if case .time = measure { return passed(to: wordEnd) }
    } else if !number.number.isScaled {
      return passed(to: wordEnd)
    }
    let whole = self.prose(from: start)
    return loose((try? whole.number(at: 0)) ?? number, in: whole)
  }

  func digits() -> Result {
    if let end = isoDateEnd ?? yearEnd { return passed(to: end) }
    var tokenizer = AmountTokenizer(text, in: start..<text.count, language: language)
    do throws(WritingProblem) {
      _ = try tokenizer.next()
    } catch {
      return Result(bytes: error.bytes, isLoose: true)
    }
    let prose = prose(from: start)
    if let end = dateEnd(in: prose) { return passed(to: prose.tokens[end - 1].bytes.upperBound) }
    guard let number = try? prose.number(at: 0) else {
      return Result(bytes: start..<max(digitsEnd, tokenizer.position), isLoose: true)
    }
    return loose(number, in: prose)
  }

  private func passed(to end: Int) -> Result { Result(bytes: start..<end, isLoose: false) }

  private func prose(from start: Int, tokens most: Int = mostTokens) -> ProseText {
    var tokenizer = AmountTokenizer(text, in: start..<text.count, language: language)
    var tokens: [AmountToken] = []
    tokens.reserveCapacity(most)
    while tokens.count < most, let token = try? tokenizer.next() { tokens.append(token) }
    return ProseText(text, tokens, units: units, in: language)
  }

  /// The number with the currency in front, the noun after it and what follows "per".
  private func loose(_ number: ProseNumber, in prose: ProseText) -> Result {
    var last = number.tokens.upperBound
    if let (_, end) = prose.measure(of: number, mostWordsBetween: 1) { last = end }
    if prose.meaning(at: last) == .per, let found = try? prose.divisors(from: last) {
      last = found.end
    }
    let from = isAfterCurrency ? wordBefore.lowerBound : start
    return Result(bytes: from..<prose.tokens[last - 1].bytes.upperBound, isLoose: true)
  }

  private var isAfterCurrency: Bool {
    guard !wordBefore.isEmpty else { return false }
    let word = String(decoding: text[wordBefore], as: UTF8.self).lowercased()
    if case .measure(.currency)? = Vocabulary.table[word]?.meaning { return true }
    return false
  }
}

// MARK: - Dates and numbers of headings

extension LooseNumberPlace {
  private var digitsEnd: Int { endOfDigits(from: start) }

  private func endOfDigits(from start: Int) -> Int {
    text[start...].firstIndex { $0 &- UInt8(ascii: "0") >= 10 } ?? text.count
  }

  /// Where `2` or `2.1` ends that stands in front of a heading: numbers of at most two digits that
  /// count nothing.
  var headingNumberEnd: Int? {
    guard start == 0, 1...2 ~= digitsEnd else { return nil }
    var end = digitsEnd
    while end < text.count, text[end] == UInt8(ascii: ".") {
      let next = endOfDigits(from: end + 1)
      guard next > end + 1 else { break }
      end = next
    }
    return unit(after: end) == nil ? end : nil
  }

  private var isoDateEnd: Int? {
    let hyphen = UInt8(ascii: "-")
    guard digitsEnd == start + 4, digitsEnd < text.count, text[digitsEnd] == hyphen else {
      return nil
    }
    let month = endOfDigits(from: digitsEnd + 1)
    let day = month < text.count && text[month] == hyphen ? endOfDigits(from: month + 1) : month
    return [day, month].first { end in
      (try? PartialDate(written: String(decoding: text[start..<end], as: UTF8.self))) != nil
    }
  }

  /// The end of a year and what belongs to it: `2015`, `2015–2020`, `2015/16`, `1990-talet`,
  /// `1990s`. Four digits that count the noun after them are no year.
  private var yearEnd: Int? {
    guard isYear(start..<digitsEnd), !isAfterCurrency else { return nil }
    let end = digitsEnd
    let joint = jointWidth(at: end)
    if joint > 0, end + joint < text.count {
      let next = endOfDigits(from: end + joint)
      if isYear((end + joint)..<next) || next == end + joint + 2 { return next }
    }
    guard mayCount(at: end) else { return end }
    let after = prose(from: end, tokens: units.longestForm)
    switch after.measure(at: 0)?.measure {
    case .counted: return followsWordBeforeYears ? end : nil
    case .currency, .percent: return nil
    case .time, .number, nil: return after.isScale(at: 0) ? nil : end
    }
  }

  private func isYear(_ digits: Range<Int>) -> Bool {
    digits.count == 4 && number(text[digits]).map { 1500...2199 ~= $0 } ?? false
  }

  /// A hyphen, a dash or a slash.
  private func jointWidth(at index: Int) -> Int {
    guard index < text.count else { return 0 }
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return 1
    case 0xE2 where text[index...].starts(with: "–".utf8): return 3
    default: return 0
    }
  }

  private var followsWordBeforeYears: Bool {
    let word = String(decoding: text[wordBefore], as: UTF8.self).lowercased()
    return ProseLexicon[language].words.beforeYears.contains(word)
  }

  /// Whether a unit may follow: not after a comma, a full stop, or the end of the text.
  private func mayCount(at index: Int) -> Bool {
    guard index < text.count else { return false }
    switch text[index] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"): return false
    default: return true
    }
  }

  private func unit(after end: Int) -> Measure? {
    prose(from: end, tokens: units.longestForm).measure(at: 0)?.measure
  }

  /// How many tokens from the number on are a date: `1 juli 2017`, `1–3 maj`, `12 och 13 maj`; or
  /// the day in `July 1`.
  private func dateEnd(in prose: ProseText) -> Int? {
    if let date = prose.date(at: 0), !date.isYearAlone { return date.tokens.upperBound }
    guard prose.day(at: 0) != nil else { return nil }
    if isAfterMonth { return 1 }
    let isJoint =
      prose.kind(at: 1) == .dash || prose.meaning(at: 1) == .and || prose.meaning(at: 1) == .to
    guard isJoint, let date = prose.date(at: 2), !date.isYearAlone else { return nil }
    return date.tokens.upperBound
  }

  private var isAfterMonth: Bool {
    guard language == .en, !wordBefore.isEmpty else { return false }
    let before = ProseText(
      text, prose(from: wordBefore.lowerBound, tokens: 1).tokens, units: units, in: language)
    return before.month(at: 0) != nil
  }
}
