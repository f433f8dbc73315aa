extension String {
  /// The text as HTML, with signs that would be markup written as entities.
  var escapedForHTML: String { replacingBytes(entity) }
}

extension [UInt8] {
  /// Appends text as HTML, with signs that would be markup written as entities.
  mutating func appendHTML(_ text: UnsafeBufferPointer<UInt8>) {
    append(text, replacing: entity)
  }
}

@inline(__always)
private func entity(
  in text: UnsafeBufferPointer<UInt8>, at index: Int
) -> (text: String, count: Int)? {
  switch text[index] {
  case UInt8(ascii: "&"): ("&amp;", 1)
  case UInt8(ascii: "<"): ("&lt;", 1)
  case UInt8(ascii: ">"): ("&gt;", 1)
  case UInt8(ascii: "\""): ("&quot;", 1)
  default: nil
  }
}
