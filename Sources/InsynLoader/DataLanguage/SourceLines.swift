import InsynDiagnostics

/// Looks around in a file that could not be read, to tell what its writer meant.
struct SourceLines {
  let bytes: [UInt8]

  init(_ file: SourceFile) {
    bytes = file.bytes
  }

  func byte(at index: Int) -> UInt8? {
    bytes.indices.contains(index) ? bytes[index] : nil
  }

  /// The line that holds a place, without its line break.
  func line(at place: Int) -> Range<Int> {
    var start = min(max(place, 0), bytes.count)
    var end = start
    while start > 0, bytes[start - 1] != Byte.lineFeed { start -= 1 }
    while end < bytes.count, !Byte.isBreak(bytes[end]) { end += 1 }
    return start..<end
  }

  /// A line's text without the spaces around it.
  func content(ofLineAt place: Int) -> Range<Int> { trimmed(line(at: place)) }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Byte.isBlank(bytes[start]) { start += 1 }
    while end > start, Byte.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The last line with something on it before the line of a place.
  func lineWithText(before place: Int) -> Range<Int>? {
    var start = line(at: place).lowerBound
    while start > 0 {
      let line = content(ofLineAt: start - 1)
      if !line.isEmpty { return line }
      start = self.line(at: start - 1).lowerBound
    }
    return nil
  }

  /// Whether nothing but spaces stands before a place on its line.
  func isFirstOnLine(_ place: Int) -> Bool {
    bytes[line(at: place).lowerBound..<min(place, bytes.count)].allSatisfy(Byte.isBlank)
  }

  /// The last byte before a place that is not a space or a line break.
  func lastByte(before place: Int) -> UInt8? {
    bytes[..<min(place, bytes.count)].last { !Byte.isWhitespace($0) }
  }

  /// A colon right after a word and right before another, as in `name:Foo`.
  func tightColon(in range: Range<Int>) -> Int? {
    let colon = bytes[range].firstIndex(of: Byte.colon)
    guard let colon, colon > range.lowerBound, colon + 1 < range.upperBound else { return nil }
    guard !bytes[range.lowerBound..<colon].contains(where: Byte.isWhitespace) else { return nil }
    let next = bytes[colon + 1]
    return Byte.isWhitespace(next) || next == UInt8(ascii: "/") ? nil : colon
  }

  /// The first colon in a range that YAML takes for the end of a key.
  func keyColon(in range: Range<Int>) -> Int? {
    range.first {
      bytes[$0] == Byte.colon && ($0 + 1 >= bytes.count || Byte.isWhitespace(bytes[$0 + 1]))
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
