import InsynDiagnostics

/// Runs over the bytes of a text and stops where a number may begin: at a digit that is no part of a
/// name, and at a word that stands for 0 or for 2 to 12.
struct NumberCandidates {
  struct Candidate {
    let start: Int
    let isWord: Bool
    /// The word before it, with only spaces between; empty if there is none.
    let wordBefore: Range<Int>
  }

  private let text: [UInt8]
  private let keys: NumeralKeys
  private var lastWord = 0..<0
  /// Where to go on.
  var position: Int

  init(in text: [UInt8], from position: Int, language: Language) {
    (self.text, self.position, keys) = (text, position, NumeralKeys[language])
  }

  mutating func next() -> Candidate? {
    text.withUnsafeBufferPointer { next(in: $0) }
  }

  private mutating func next(in bytes: UnsafeBufferPointer<UInt8>) -> Candidate? {
    while position < bytes.count {
      let byte = bytes[position]
      if byte &- UInt8(ascii: "0") < 10 {
        return candidate(at: position, isWord: false, in: bytes)
      } else if Self.isLetter(byte) {
        if let candidate = passWord(in: bytes) { return candidate }
      } else {
        position += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
      }
    }
    return nil
  }

  private mutating func passWord(in bytes: UnsafeBufferPointer<UInt8>) -> Candidate? {
    let start = position
    var key: UInt64 = 0
    while position < bytes.count, Self.isLetter(bytes[position]) {
      key = key << 8 | UInt64(bytes[position] | 0x20)
      position += 1
    }
    let word = start..<position
    defer { lastWord = word }
    passRestOfName(in: bytes)
    guard position == word.upperBound, 3...6 ~= word.count,
      keys.first(bytes[start]), keys.contains(key),
      !isPartOfCompound(word, in: bytes)
    else { return nil }
    return candidate(at: start, isWord: true, in: bytes)
  }

  /// Digits against a word, or joined to it by a hyphen, belong to a name: `A4`, `covid-19`.
  private mutating func passRestOfName(in bytes: UnsafeBufferPointer<UInt8>) {
    var index = position
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 {
      index += 1
      position = index
    }
  }

  private func isPartOfCompound(
    _ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let (end, start) = (word.upperBound, word.lowerBound)
    return end + 1 < bytes.count && bytes[end] == hyphen && Self.isLetter(bytes[end + 1])
      || start > 0 && bytes[start - 1] == hyphen
  }

  private func candidate(
    at start: Int, isWord: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Candidate {
    var index = lastWord.upperBound
    while let width = spaceWidthOfUTF8(text, at: index, end: start) { index += width }
    return Candidate(start: start, isWord: isWord, wordBefore: index == start ? lastWord : 0..<0)
  }

  /// ASCII letters, and every byte of other letters. What begins with C2, E2 or EF is a sign or a
  /// space, in the languages we read.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26
      || byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }
}

/// The number words of a language as whole numbers made of their bytes.
private struct NumeralKeys: Sendable {
  /// A bit for the last five of each first byte.
  private let firsts: UInt32
  private let keys: [UInt64]

  static subscript(language: Language) -> NumeralKeys { language == .sv ? sv : en }

  private static let sv = NumeralKeys(Vocabulary.swedishNumbers)
  private static let en = NumeralKeys(Vocabulary.englishNumbers)

  private init(_ words: [String]) {
    let counting = words.enumerated().filter { $0.offset != 1 }.map(\.element)
    keys = counting.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) } }
    firsts = counting.compactMap(\.utf8.first).reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
  }

  @inline(__always) func first(_ byte: UInt8) -> Bool { firsts >> UInt32(byte & 0x1F) & 1 == 1 }

  func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}
