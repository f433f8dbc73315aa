import InsynDiagnostics

/// The unit of a number in running text, as far as it is written.
package struct ProseUnit: Hashable, Sendable {
  /// Nil where the text leaves the noun to the sentence around it.
  package let measure: Measure?
  /// What stands after "per".
  package let divisors: Set<Measure>
}

extension ProseText {
  /// The measure of a number: its currency, or the first unit after it, with some words between,
  /// as in `nio idéburna organisationer`.
  func measure(
    of number: ProseNumber, mostWordsBetween: Int
  ) -> (measure: Measure, end: Int)? {
    let end = number.tokens.upperBound
    if let currency = number.currency { return (currency, end) }
    for index in end...(end + mostWordsBetween) {
      if let (measure, count) = measure(at: index) { return (measure, index + count) }
      guard let word = word(at: index), !lexicon.words.stops.contains(word),
        numeral(at: index) == nil
      else { return nil }
    }
    return nil
  }

  /// What the number is divided by, anywhere after it.
  ///
  /// - Throws: `unknown-unit` for what stands after "per" and is none.
  func divisors(from start: Int) throws(WritingProblem) -> (divisors: Set<Measure>, end: Int)? {
    for index in start..<max(start, tokens.count) {
      if meaning(at: index) == .per {
        return try measures(from: index + 1)
      } else if let (time, count) = find(in: lexicon.words.rates, at: index) {
        return ([.time(time)], index + count)
      } else if markedWord(at: index).map(lexicon.words.each.contains) == true,
        measure(at: index + 1) != nil
      {
        return try measures(from: index + 1)
      }
    }
    return nil
  }

  /// `barn och dygn`, `child per day`. What cannot be divided by ends the list.
  private func measures(
    from start: Int
  ) throws(WritingProblem) -> (divisors: Set<Measure>, end: Int)? {
    guard let (first, count) = measure(at: start) else {
      guard let word = word(at: start) else { return nil }
      throw .unknownUnit(word, tokens[start].bytes, nearest: units.nearest(to: word))
    }
    var (divisors, end): (Set<Measure>, Int) = ([first], start + count)
    while meaning(at: end) == .and || meaning(at: end) == .per,
      let (next, count) = measure(at: end + 1)
    {
      divisors.insert(next)
      end += 1 + count
    }
    return (divisors, end)
  }
}
