import InsynDiagnostics

/// Cuts UTF-8 text into numbers, words and signs. It reads each byte once and needs no `String`
/// except for words.
struct AmountTokenizer {
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int
  /// The language of the text, where it is known.
  let language: Language?

  init(_ bytes: [UInt8], in range: Range<Int>, language: Language? = nil) {
    (self.bytes, self.language) = (bytes, language)
    (position, end) = (range.lowerBound, range.upperBound)
  }

  /// All tokens up to the end.
  ///
  /// - Throws: `ambiguous-number`, `malformed-number` or `number-too-large`.
  mutating func tokens() throws(WritingProblem) -> [AmountToken] {
    var tokens: [AmountToken] = []
    tokens.reserveCapacity(8)
    while let token = try next() { tokens.append(token) }
    return tokens
  }

  /// Whether a text is words and nothing else, at least one.
  static func isWords(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var tokenizer = AmountTokenizer(bytes, in: 0..<bytes.count)
    guard let tokens = try? tokenizer.tokens(), !tokens.isEmpty else { return false }
    return tokens.allSatisfy { if case .word = $0.kind { true } else { false } }
  }

  mutating func next() throws(WritingProblem) -> AmountToken? {
    while let width = spaceWidth(at: position) { position += width }
    let start = position
    guard start < end else { return nil }
    let kind = try kindOfToken()
    return AmountToken(kind: kind, bytes: start..<position)
  }

  private mutating func kindOfToken() throws(WritingProblem) -> AmountToken.Kind {
    if isDigit(at: position) {
      var scanner = NumberScanner(bytes, from: position, end: end, in: language)
      let number = try scanner.number()
      position = scanner.position
      return .number(number)
    }
    if isLetter(at: position) { return meaningfulWord() }
    if let (sign, width) = sign(at: position) {
      position += width
      return sign
    }
    position += 1
    while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
    return .other
  }

  private mutating func meaningfulWord() -> AmountToken.Kind {
    let one = word()
    let entry = Vocabulary.table[one]
    if entry?.isFirstOfTwo == true {
      let afterOne = position
      while let width = spaceWidth(at: position) { position += width }
      let two = "\(one) \(word())"
      if let meaning = Vocabulary.table[two]?.meaning { return .word(two, meaning) }
      position = afterOne
    }
    return .word(one, entry?.meaning)
  }

  /// Letters, with hyphens and apostrophes between them: `civil-society`.
  private mutating func word() -> String {
    let start = position
    while isLetter(at: position) || isJoiner(at: position) && isLetter(at: position + 1) {
      position += 1
    }
    return lowercased(start..<position)
  }

  /// Most words are ASCII and Swedish letters, which are put in lower case byte by byte.
  private func lowercased(_ range: Range<Int>) -> String {
    let isPlain = bytes[range].allSatisfy { $0 < 0xC4 }
    guard isPlain else { return String(decoding: bytes[range], as: UTF8.self).lowercased() }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      var previous: UInt8 = 0
      for (index, byte) in bytes[range].enumerated() {
        let isUpper = byte &- UInt8(ascii: "A") < 26 || previous == 0xC3 && byte &- 0x80 < 0x1F
        buffer[index] = isUpper && byte != 0x97 ? byte | 0x20 : byte
        previous = byte
      }
      return range.count
    }
  }

  private func isJoiner(at index: Int) -> Bool {
    index < end && (bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "'"))
  }

  func isDigit(at index: Int) -> Bool {
    index < end && bytes[index] &- UInt8(ascii: "0") < 10
  }

  /// ASCII letters, and every byte of other characters that are not spaces or signs of ours.
  private func isLetter(at index: Int) -> Bool {
    guard index < end else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20) &- UInt8(ascii: "a") < 26 }
    if byte & 0xC0 == 0x80 { return true }
    return byte != 0xC2 && sign(at: index) == nil && spaceWidth(at: index) == nil
  }

  private func sign(at index: Int) -> (AmountToken.Kind, width: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "-"): (.dash, 1)
    case UInt8(ascii: "%"): (.percent, 1)
    case UInt8(ascii: "."): (.fullStop, 1)
    case 0xE2: threeByteSign(at: index).map { ($0, 3) }
    default: nil
    }
  }

  private func threeByteSign(at index: Int) -> AmountToken.Kind? {
    guard index + 2 < end else { return nil }
    return switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x90), (0x80, 0x91), (0x80, 0x93): .dash  // hyphens U+2010, U+2011; en dash U+2013
    case (0x88, 0x92): .minus  // U+2212
    case (0x82, 0xAC): .euro  // U+20AC
    case (0x80, _): .other
    default: nil
    }
  }

  func spaceWidth(at index: Int) -> Int? { spaceWidthOfUTF8(bytes, at: index, end: end) }
}

/// The bytes of an ordinary, no-break (U+00A0), thin (U+2009) or narrow no-break (U+202F) space, a
/// tab or a line break; nil for anything else.
func spaceWidthOfUTF8<Bytes: RandomAccessCollection>(
  _ bytes: Bytes, at index: Int, end: Int
) -> Int? where Bytes.Element == UInt8, Bytes.Index == Int {
  guard index < end else { return nil }
  switch bytes[index] {
  case 0x20, 0x09, 0x0A, 0x0D: return 1
  case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: return 2
  case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
    return bytes[index + 2] == 0x89 || bytes[index + 2] == 0xAF ? 3 : nil
  default: return nil
  }
}
