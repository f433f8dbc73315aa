/// Cuts a formula into names, numbers and signs. An id may hold hyphens, so a minus has a space on
/// both sides, or is written `−`.
struct FormulaTokenizer {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func tokens() -> [FormulaToken] {
    var tokens: [FormulaToken] = []
    while let token = next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() -> FormulaToken? {
    skipSpaces()
    let start = position
    guard start < bytes.count else { return nil }
    let kind: FormulaToken.Kind
    if let (sign, width) = sign(at: start) {
      position += width
      kind = sign
    } else if isOfName(start) {
      let word = takeName()
      let isNumber = word.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
      kind = isNumber ? .number(takeNumber(from: start)) : .name(word)
    } else {
      kind = .other(takeCharacter())
    }
    return FormulaToken(kind: kind, bytes: start..<position)
  }

  private mutating func skipSpaces() {
    while let width = spaceWidthOfUTF8(bytes, at: position, end: bytes.count) { position += width }
  }

  private mutating func takeName() -> String {
    let start = position
    while isOfName(position) { position += 1 }
    return text(start..<position)
  }

  /// A number and the words after it, up to the next sign: `1 000 children`, `50 %`.
  private mutating func takeNumber(from start: Int) -> String {
    var end = position
    while position < bytes.count, sign(at: position) == nil, !isAsShare(at: position) {
      if let width = spaceWidthOfUTF8(bytes, at: position, end: bytes.count) {
        position += width
      } else {
        position += 1
        end = position
      }
    }
    position = end
    return text(start..<end)
  }

  private mutating func takeCharacter() -> String {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    return text(start..<position)
  }

  /// Small letters, digits and hyphens; a capital too, so that a misspelt id is one word.
  private func isOfName(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    return byte == UInt8(ascii: "-") || byte &- UInt8(ascii: "0") < 10
      || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  private func isAsShare(at index: Int) -> Bool {
    bytes[index...].starts(with: " as share ".utf8)
  }

  private func sign(at index: Int) -> (FormulaToken.Kind, width: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "+"): (.plus, 1)
    case UInt8(ascii: "*"): (.times, 1)
    case UInt8(ascii: "/"): (.dividedBy, 1)
    case UInt8(ascii: "("): (.open, 1)
    case UInt8(ascii: ")"): (.close, 1)
    case UInt8(ascii: "-") where isAlone(index): (.minus, 1)
    case 0xC3 where bytes[index...].starts(with: "×".utf8): (.times, 2)
    case 0xC3 where bytes[index...].starts(with: "÷".utf8): (.dividedBy, 2)
    case 0xE2 where bytes[index...].starts(with: "−".utf8): (.minus, 3)
    default: nil
    }
  }

  /// Whether a space or an end is on both sides of a byte.
  private func isAlone(_ index: Int) -> Bool {
    let before = index == 0 || bytes[index - 1] == UInt8(ascii: " ")
    let after = index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ")
    return before && after
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
