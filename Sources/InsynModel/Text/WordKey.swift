/// A word reduced to a number, the same in capitals as in small letters.
struct WordKey {
  static let count = 1 << 11

  let slot: Int

  /// Passes a word with all that hyphens and colons join to it, or one character of anything else;
  /// nil for the latter.
  @inline(__always)
  init?(passing index: inout Int, in text: UnsafeBufferPointer<UInt8>) {
    guard Self.isWord(text[index]) else {
      index += text[index] < 0x80 ? 1 : text[index] < 0xE0 ? 2 : 3
      return nil
    }
    var key: UInt64 = 0
    repeat {
      key = (key << 5 | key >> 59) ^ UInt64(text[index] | 0x20)
      index += 1
    } while Self.goesOn(at: index, in: text)
    slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - 11))
  }

  /// Whether what stands before a place is no whole word there.
  @inline(__always)
  static func goesOn(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < text.count else { return false }
    if isWord(text[index]) { return true }
    guard text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: ":") else { return false }
    return index + 1 < text.count && isWord(text[index + 1])
  }

  /// ASCII letters and digits, and every byte of other letters. What begins with C2, E2 or EF is a
  /// sign or a space, in the languages we read.
  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
      || byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }

  /// How many bytes of spaces and line breaks, also such that do not break, stand at a place.
  static func spaceWidth(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while let width = spaceWidthOfUTF8(text, at: index, end: text.count) { index += width }
    return index - start
  }
}
