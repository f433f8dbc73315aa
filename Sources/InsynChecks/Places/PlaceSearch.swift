/// Looks many phrases up in one text, in one pass through it.
///
/// Phrases are kept by their first three words, so the time does not grow with their number.
struct PlaceSearch {
  private struct Opening: Hashable {
    let first: UInt64
    let second: UInt64
    let third: UInt64

    init(_ words: ArraySlice<FoldedWord>) {
      let start = words.startIndex
      (first, second, third) = (words[start].hash, words[start + 1].hash, words[start + 2].hash)
    }
  }

  /// Where each phrase stands, by its number; a phrase of fewer than three words and marks stands
  /// nowhere.
  static func places(of phrases: [FoldedText], in text: FoldedText) -> [Int: [Range<Int>]] {
    var openings: [Opening: [Int]] = [:]
    for (number, phrase) in phrases.enumerated() where phrase.core.count >= 3 {
      openings[Opening(phrase.words[phrase.core]), default: []].append(number)
    }
    var places: [Int: [Range<Int>]] = [:]
    for start in text.words.indices.dropLast(2) {
      for number in openings[Opening(text.words[start...])] ?? []
      where text.holds(phrases[number], at: start) {
        places[number, default: []].append(start..<(start + phrases[number].core.count))
      }
    }
    return places
  }

  /// The stretch of the text that shares the most words with a phrase; nil where none shares two.
  static func nearest(to phrase: FoldedText, in text: FoldedText) -> Range<Int>? {
    let length = phrase.core.count
    var missing: [UInt64: Int] = [:]
    for word in phrase.words[phrase.core] where !word.isMark { missing[word.hash, default: 0] += 1 }
    var (shared, best, bestStart) = (0, 1, 0)
    for end in text.words.indices {
      if let left = missing[text.words[end].hash] {
        missing[text.words[end].hash] = left - 1
        if left > 0 { shared += 1 }
      }
      let out = end - length
      if out >= 0, let left = missing[text.words[out].hash] {
        missing[text.words[out].hash] = left + 1
        if left >= 0 { shared -= 1 }
      }
      if shared > best { (best, bestStart) = (shared, max(0, out + 1)) }
    }
    guard best > 1 else { return nil }
    return bestStart..<min(bestStart + length, text.words.count)
  }
}
