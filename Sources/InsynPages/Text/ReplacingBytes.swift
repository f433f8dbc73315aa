/// What is to stand for the bytes that begin at an index, and how many they are; nil for a byte that
/// stays.
typealias ByteReplacement = (UnsafeBufferPointer<UInt8>, Int) -> (text: String, count: Int)?

extension String {
  /// The text with some of its bytes written otherwise; most texts have none of these and are given
  /// back as they are.
  @inline(__always)
  func replacingBytes(_ replacement: ByteReplacement) -> String {
    var text = self
    return text.withUTF8 { bytes in
      guard bytes.indices.contains(where: { replacement(bytes, $0) != nil }) else { return nil }
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count + bytes.count / 4)
      output.append(bytes, replacing: replacement)
      return String(decoding: output, as: UTF8.self)
    } ?? self
  }
}

extension [UInt8] {
  /// Appends bytes, some of them written otherwise.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, replacing replacement: ByteReplacement)
  {
    var index = 0
    while index < bytes.count {
      if let (text, count) = replacement(bytes, index) {
        append(contentsOf: text.utf8)
        index += count
      } else {
        append(bytes[index])
        index += 1
      }
    }
  }
}
