extension [UInt8] {
  /// Appends text so that HTML reads it as text, between tags and inside quoted attributes.
  ///
  /// `& < > " ' `` ` `` become references; the last two because attributes may be quoted with the
  /// one, and old browsers took the other for a quote.
  package mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  /// Appends text, or ready markup, as it is.
  package mutating func appendUTF8(of text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for index in text.indices {
      guard let reference = reference(for: text[index]) else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
      reference.withUTF8Buffer { append(contentsOf: $0) }
      copied = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }
}

@inline(__always)
private func reference(for byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  case UInt8(ascii: "`"): "&#96;"
  default: nil
  }
}
