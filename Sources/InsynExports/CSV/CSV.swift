import InsynModel

/// Comma-separated values by RFC 4180: UTF-8 without a byte order mark, CRLF after every row, and the
/// columns' names in the first.
package enum CSV {
  package static func appendHead(of table: Table, to output: inout [UInt8]) {
    for (index, column) in table.columns.enumerated() {
      if index > 0 { output.append(.comma) }
      output.append(contentsOf: column.name.utf8)
    }
    output.append(contentsOf: [.carriageReturn, .lineFeed])
  }

  package static func append(_ row: borrowing [Cell], to output: inout [UInt8]) {
    for index in row.indices {
      if index > 0 { output.append(.comma) }
      append(row[index], to: &output)
    }
    output.append(.carriageReturn)
    output.append(.lineFeed)
  }

  static func append(_ cell: Cell, to output: inout [UInt8]) {
    switch cell {
    case .empty: break
    case .text(let text): append(text: text, to: &output)
    case .code(let plain), .address(let plain): appendQuoted(plain, to: &output)
    case .number(let number, let decimals):
      output.append(contentsOf: number.text(decimals: decimals).utf8)
    case .date(let date): output.append(contentsOf: date.description.utf8)
    case .openEnd: output.append(contentsOf: "..".utf8)
    case .flag(let isTrue): output.append(contentsOf: (isTrue ? "yes" : "no").utf8)
    }
  }

  /// A text that a spreadsheet would run as a formula gets an apostrophe before it, which makes it
  /// a text there too.
  private static func append(text: String, to output: inout [UInt8]) {
    guard let first = text.utf8.first, first.startsFormula else {
      return appendQuoted(text, to: &output)
    }
    appendQuoted("'" + text, to: &output)
  }

  /// Quotes around what needs them, and two for each that stands inside.
  private static func appendQuoted(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      guard bytes.isPadded || bytes.contains(where: \.needsQuotes) else {
        return output.append(contentsOf: bytes)
      }
      output.append(.quote)
      for byte in bytes {
        if byte == .quote { output.append(.quote) }
        output.append(byte)
      }
      output.append(.quote)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a reader that trims cells would change it.
  fileprivate var isPadded: Bool { first == .space || last == .space }
}

extension UInt8 {
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let lineFeed = UInt8(ascii: "\n")

  fileprivate var needsQuotes: Bool {
    self == .comma || self == .quote || self == .carriageReturn || self == .lineFeed
  }

  /// By OWASP's list for "CSV injection".
  fileprivate var startsFormula: Bool {
    switch self {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), .tab,
      .carriageReturn:
      true
    default: false
    }
  }
}
