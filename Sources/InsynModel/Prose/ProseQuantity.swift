import InsynDiagnostics

/// An amount as running text states it, taken literally.
package struct ProseQuantity: Hashable, Sendable {
  package let hedge: ProseHedge
  /// The number, or the lower end of a range.
  package let number: WrittenValue
  /// The upper end of a range.
  package let upper: WrittenValue?
  package let unit: ProseUnit
}

/// The first of the numbers in a text, and whether there are more; the others do not matter.
private struct FirstNumber {
  private(set) var first: ProseNumber?
  private(set) var isOnly = true

  mutating func add(_ number: ProseNumber) {
    if first == nil { first = number } else { isOnly = false }
  }
}

extension ProseText {
  /// How many words may stand between a number and its noun in a text that an editor has marked.
  private static let wordsBetween = 3

  /// The one amount that a text states.
  ///
  /// Words around it are free, but the number, its unit and its hedge are not. Dates beside it are
  /// passed over, and so is `en` where there is another number.
  ///
  /// - Throws: `no-number` or `several-numbers`, or what ``number(at:)`` and ``divisors(from:)`` do.
  func quantity() throws(WritingProblem) -> ProseQuantity {
    var strong = FirstNumber()
    var weak = FirstNumber()
    var index = 0
    while index < tokens.count {
      if let date = date(at: index), !isCount(date) {
        if date.isYearAlone, let year = try number(at: index) { weak.add(year) }
        index = date.tokens.upperBound
      } else if let number = try number(at: index) {
        if number.isOneInWords { weak.add(number) } else { strong.add(number) }
        index = number.tokens.upperBound
      } else {
        index += 1
      }
    }
    let numbers = strong.first == nil ? weak : strong
    guard let number = numbers.first else { throw .noNumber(text(0..<bytes.count)) }
    guard numbers.isOnly else { throw .severalNumbers(text(0..<bytes.count)) }
    return try quantity(number)
  }

  /// Whether four digits count the noun after them, or are worth the currency in front.
  private func isCount(_ date: ProseDate) -> Bool {
    let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
    guard date.isYearAlone else { return false }
    return measure(at: end) != nil || currency(at: start - 1) != nil || isScale(at: end)
  }

  func isScale(at index: Int) -> Bool {
    switch meaning(at: index) {
    case .scale, .scaledKronor, .trap: true
    default: false
    }
  }

  private func quantity(_ number: ProseNumber) throws(WritingProblem) -> ProseQuantity {
    let measure = measure(of: number, mostWordsBetween: Self.wordsBetween)
    let divisors = try divisors(from: measure?.end ?? number.tokens.upperBound)
    return ProseQuantity(
      hedge: hedge(of: number), number: number.number, upper: number.upper,
      unit: ProseUnit(measure: measure?.measure, divisors: divisors?.divisors ?? []))
  }
}

// MARK: - Hedges

extension ProseText {
  private func hedge(of number: ProseNumber) -> ProseHedge {
    var hedge = ProseHedge()
    if number.upper != nil { hedge.insertBetween() }
    for word in hedges(before: number.tokens.lowerBound) { hedge.insert(word) }
    for index in tokens.indices where !number.tokens.contains(index) {
      if let (word, _) = find(in: lexicon.words.hedgesAnywhere, at: index) { hedge.insert(word) }
    }
    return hedge
  }

  /// The hedges right before a token, the last one first.
  func hedges(before index: Int) -> [ProseWords.HedgeWord] {
    var found: [ProseWords.HedgeWord] = []
    var end = index
    while end > 0 {
      if kind(at: end - 1) == .fullStop { end -= 1 }  // "ca."
      guard let (word, count) = hedge(endingAt: end) else { break }
      found.append(word)
      end -= count
    }
    return found
  }

  /// Two words are tried before one.
  private func hedge(endingAt end: Int) -> (word: ProseWords.HedgeWord, count: Int)? {
    for count in [2, 1] {
      if let (word, found) = find(in: lexicon.words.hedgesBefore, at: end - count), found == count {
        return (word, count)
      }
    }
    return nil
  }
}
