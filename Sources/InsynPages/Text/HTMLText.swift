extension String {
  /// The text as HTML, with signs that would be markup written as entities.
  var escapedForHTML: String {
    replacingBytes { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "&"): ("&amp;", 1)
      case UInt8(ascii: "<"): ("&lt;", 1)
      case UInt8(ascii: ">"): ("&gt;", 1)
      case UInt8(ascii: "\""): ("&quot;", 1)
      default: nil
      }
    }
  }
}
