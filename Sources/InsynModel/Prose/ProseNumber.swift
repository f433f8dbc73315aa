import InsynDiagnostics

/// A number or a range where it stands in running text.
struct ProseNumber {
  let number: WrittenValue
  let upper: WrittenValue?
  /// A currency in front, or that of `tkr` and `mnkr`.
  let currency: Measure?
  /// From the currency or sign in front to the last scale word.
  let tokens: Range<Int>
  /// Whether it is `en`, `ett` or `one`, which are seldom meant as numbers.
  let isOneInWords: Bool
}

extension ProseText {
  /// The number whose first digits or word are at a token.
  ///
  /// - Throws: `number-too-large`, `number-trap` or `range-backwards`.
  func number(at index: Int) throws(WritingProblem) -> ProseNumber? {
    guard let first = numeral(at: index) else { return nil }
    let isNegative = isSigned(index)
    var start = isNegative ? index - 1 : index
    let before = currency(at: start - 1)
    if before != nil { start -= 1 }

    var end = index + 1
    var scale = try scale(at: end)
    if scale != nil { end += 1 }
    var upper: WrittenNumber?
    var upperScale: Scale?
    if let next = upperEnd(after: end, from: start) {
      upper = numeral(at: next)
      upperScale = try self.scale(at: next + 1)
      end = upperScale == nil ? next + 1 : next + 2
      if scale == nil { scale = upperScale }
    }
    let low = try value(first, isNegative: isNegative, scale, at: index)
    let high = try upper.map { high throws(WritingProblem) in
      try value(high, isNegative: false, upperScale, at: index)
    }
    if let high, high.value <= low.value { throw rangeBackwards(start..<end) }
    return ProseNumber(
      number: low, upper: high, currency: before ?? scale?.currency ?? upperScale?.currency,
      tokens: start..<end, isOneInWords: word(at: index) != nil && first.value == ExactDecimal(1))
  }

  private struct Scale {
    let power: Int
    let currency: Measure?
  }

  private func scale(at index: Int) throws(WritingProblem) -> Scale? {
    switch meaning(at: index) {
    case .scale(let power): return Scale(power: power, currency: nil)
    case .scaledKronor(let power): return Scale(power: power, currency: .currency(.sek))
    case .trap: throw .numberTrap(text(tokens[index].bytes), tokens[index].bytes)
    default: return nil
    }
  }

  /// A minus sign, or a hyphen that stands against the number and apart from what is before.
  private func isSigned(_ index: Int) -> Bool {
    switch kind(at: index - 1) {
    case .minus: true
    case .dash: areJoined(index - 1, index) && !areJoined(index - 2, index - 1)
    default: false
    }
  }

  /// The token of a range's second number: after a dash, after `till`, or after `mellan … och`.
  private func upperEnd(after end: Int, from start: Int) -> Int? {
    guard numeral(at: end + 1) != nil else { return nil }
    let isBetween = word(at: start - 1) == lexicon.words.between && meaning(at: end) == .and
    return kind(at: end) == .dash || meaning(at: end) == .to || isBetween ? end + 1 : nil
  }

  private func value(
    _ number: WrittenNumber, isNegative: Bool, _ scale: Scale?, at index: Int
  ) throws(WritingProblem) -> WrittenValue {
    let bytes = tokens[index].bytes
    return try WrittenValue(number, isNegative: isNegative, power: scale?.power ?? 0)
      .or(.numberTooLarge(text(bytes), bytes))
  }

  private func rangeBackwards(_ range: Range<Int>) -> WritingProblem {
    let bytes =
      tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound
    return .rangeBackwards(text(bytes), bytes)
  }
}
