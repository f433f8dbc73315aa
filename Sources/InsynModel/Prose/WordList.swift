/// Words, and pairs of words, with what they mean.
struct WordList<Meaning: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private var ones: [String: Meaning] = [:]
  /// By the first word, then the second.
  private var pairs: [String: [String: Meaning]] = [:]

  init(dictionaryLiteral elements: (String, Meaning)...) {
    for (words, meaning) in elements { insert(words, meaning) }
  }

  init(_ words: [String: Meaning]) {
    for (words, meaning) in words { insert(words, meaning) }
  }

  private mutating func insert(_ words: String, _ meaning: Meaning) {
    let parts = words.split(separator: " ").map(String.init)
    if parts.count == 2 { pairs[parts[0], default: [:]][parts[1]] = meaning }
    // The tokenizer takes some pairs for one word.
    ones[words] = meaning
  }

  var firstWords: Set<String> { Set(ones.keys).union(pairs.keys) }

  /// This list and another.
  func adding(_ other: WordList) -> WordList {
    var sum = self
    sum.ones.merge(other.ones) { mine, _ in mine }
    sum.pairs.merge(other.pairs) { mine, others in mine.merging(others) { mine, _ in mine } }
    return sum
  }

  subscript(word: String) -> Meaning? { ones[word] }

  func pair(_ first: String, _ second: @autoclosure () -> String?) -> Meaning? {
    guard let seconds = pairs[first], let second = second() else { return nil }
    return seconds[second]
  }
}
