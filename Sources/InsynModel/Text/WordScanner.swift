/// Goes through the words of a text, each reduced to a number, the same in capitals as in small
/// letters.
struct WordScanner {
  /// The numbers that words are reduced to are less than this.
  static let slotCount = 1 << 11

  let text: UnsafeBufferPointer<UInt8>
  /// What each byte counts as in a word; 0 for what stands in none.
  private let letters: UnsafeBufferPointer<UInt8>
  var index = 0

  static func scan<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (inout WordScanner) -> Result
  ) -> Result {
    letterTable.withUnsafeBufferPointer {
      var scanner = WordScanner(text: text, letters: $0)
      return body(&scanner)
    }
  }

  private init(text: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<UInt8>) {
    (self.text, self.letters) = (text, letters)
  }

  /// Passes the next word with all that hyphens and colons join to it.
  ///
  /// - Returns: Where it begins and its number; nil where no word is left.
  @inline(__always)
  mutating func nextWord() -> (start: Int, slot: Int)? {
    while index < text.count, letters[Int(text[index])] == 0 {
      index += text[index] < 0x80 ? 1 : text[index] < 0xE0 ? 2 : 3
    }
    guard index < text.count else { return nil }
    let start = index
    var key: UInt64 = 0
    repeat {
      key = (key << 5 | key >> 59) ^ UInt64(text[index] | 0x20)
      index += 1
    } while goesOn(at: index)
    return (start, Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - 11)))
  }

  /// Whether what stands before a place is no whole word there.
  @inline(__always)
  func goesOn(at index: Int) -> Bool {
    guard index < text.count else { return false }
    if letters[Int(text[index])] != 0 { return true }
    guard text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: ":") else { return false }
    return index + 1 < text.count && letters[Int(text[index + 1])] != 0
  }

  /// How many bytes of spaces and line breaks, also such that do not break, stand at a place.
  func spaceWidth(at start: Int) -> Int {
    var index = start
    while let width = spaceWidthOfUTF8(text, at: index, end: text.count) { index += width }
    return index - start
  }

  /// ASCII letters and digits, and every byte of other letters. What begins with C2, E2 or EF is a
  /// sign or a space, in the languages we read.
  private static let letterTable: [UInt8] = (0...UInt8.max).map { byte in
    let isASCII = (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    let isOther = byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
    return isASCII || isOther ? 1 : 0
  }
}
