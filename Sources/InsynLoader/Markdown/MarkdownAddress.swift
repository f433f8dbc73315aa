/// Compares an address as it is written with what cmark-gfm has made of it.
enum MarkdownAddress {
  /// Where the written form of an address ends, if it is written at a place.
  ///
  /// A backslash before punctuation does not count; an entity stands for whatever is there.
  static func end(
    of url: UnsafeBufferPointer<UInt8>, writtenAt start: Int, in bytes: [UInt8]
  ) -> Int? {
    var (written, read) = (start, 0)
    while written < bytes.count {
      let byte = bytes[written]
      if byte == Byte.ampersand, let afterEntity = endOfEntity(at: written, in: bytes) {
        written = afterEntity
        read = skippingOneCharacter(of: url, from: read)
      } else if byte == Byte.backslash, written + 1 < bytes.count, read < url.count,
        isPunctuation(bytes[written + 1]), url[read] == bytes[written + 1]
      {
        written += 2
        read += 1
      } else if read < url.count, byte == url[read] {
        written += 1
        read += 1
      } else {
        break
      }
    }
    return read == url.count ? written : nil
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func endOfEntity(at start: Int, in bytes: [UInt8]) -> Int? {
    var end = start + 1
    while end < min(bytes.count, start + 34), isNamePart(bytes[end]) { end += 1 }
    guard end > start + 1, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
    return end + 1
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "#"): true
    default: false
    }
  }

  private static func skippingOneCharacter(
    of url: UnsafeBufferPointer<UInt8>, from index: Int
  ) -> Int {
    var index = min(index + 1, url.count)
    while index < url.count, url[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}
