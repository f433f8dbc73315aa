/// A style sheet without comments and without the white space that only readers of the template
/// need. Strings and what stands in parentheses are kept as they are.
enum CompactStylesheet {
  static func bytes(of sheet: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(sheet.count)
    var rest = sheet[...]
    var depth = 0
    while let byte = rest.first {
      if rest.starts(with: "/*".utf8) {
        dropComment(&rest)
        appendSpace(&output)
      } else if byte == quote || byte == apostrophe {
        output.append(contentsOf: takeString(&rest, endingWith: byte))
      } else if depth == 0, isSpace(byte) {
        rest.removeFirst()
        appendSpace(&output)
      } else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if tight.contains(byte), output.last == space { output.removeLast() }
        if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
        output.append(byte)
        rest.removeFirst()
      }
    }
    return output
  }

  private static let space = UInt8(ascii: " ")
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let backslash = UInt8(ascii: "\\")
  /// What needs no space before it.
  private static let tight = Array("{};,".utf8)
  /// What needs none after it; a colon only with a space after it, as in a declaration.
  private static let opening = Array("{};,:".utf8)

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || (9...13).contains(byte)
  }

  private static func appendSpace(_ output: inout [UInt8]) {
    guard let last = output.last, last != space, !opening.contains(last) else { return }
    output.append(space)
  }

  private static func dropComment(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.dropFirst(2)
    while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest.removeFirst() }
    rest = rest.dropFirst(2)
  }

  private static func takeString(
    _ rest: inout ArraySlice<UInt8>, endingWith end: UInt8
  ) -> ArraySlice<UInt8> {
    var index = rest.startIndex + 1
    while index < rest.endIndex, rest[index] != end {
      index += rest[index] == backslash ? 2 : 1
    }
    let string = rest[..<min(index + 1, rest.endIndex)]
    rest = rest[string.endIndex...]
    return string
  }
}
