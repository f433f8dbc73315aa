/// One way to write a term.
struct TermForm: Sendable {
  let term: Identifier<Term>
  /// In lower case, unless it is found only as it is written.
  let bytes: [UInt8]
  private let isExact: Bool

  init(_ text: String, of term: Identifier<Term>) {
    self.term = term
    isExact = TermFinder.isAbbreviation(text.utf8)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    bytes = Array((isExact ? words : words.lowercased()).utf8)
  }

  /// The number of its first word; nil where it begins with none.
  var slot: Int? {
    bytes.withUnsafeBufferPointer { WordScanner.scan($0) { $0.nextWord()?.slot } }
  }

  /// Where the form ends, if it stands at a place and ends with a word there.
  func end(at start: Int, in words: WordScanner) -> Int? {
    let text = words.text
    var index = start
    var last: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: " ") {
        let gap = words.spaceWidth(at: index)
        guard gap > 0 else { return nil }
        index += gap
      } else {
        guard index < text.count, byte == read(text[index], after: last) else { return nil }
        index += 1
      }
      last = byte
    }
    return words.goesOn(at: index) ? nil : index
  }

  /// A byte in lower case. Those of À to Þ differ from the small letters' in one bit.
  @inline(__always)
  private func read(_ byte: UInt8, after last: UInt8) -> UInt8 {
    if isExact { return byte }
    if byte &- UInt8(ascii: "A") < 26 { return byte | 0x20 }
    return last == 0xC3 && 0x80...0x9E ~= byte && byte != 0x97 ? byte | 0x20 : byte
  }
}
