extension String {
  /// The text with some of its bytes written otherwise; most texts have none of these and are given
  /// back as they are.
  ///
  /// `replacement` gives what is to stand for the bytes that begin at an index, and how many
  ///   they are; nil for a byte that stays.
  @inline(__always)
  func replacingBytes(
    _ replacement: (UnsafeBufferPointer<UInt8>, Int) -> (text: String, count: Int)?
  ) -> String {
    var text = self
    return text.withUTF8 { bytes in
      guard var index = bytes.indices.first(where: { replacement(bytes, $0) != nil })
      else { return nil }
      var output = Array(bytes[..<index])
      output.reserveCapacity(bytes.count + bytes.count / 4)
      while index < bytes.count {
        if let (text, count) = replacement(bytes, index) {
          output.append(contentsOf: text.utf8)
          index += count
        } else {
          output.append(bytes[index])
          index += 1
        }
      }
      return String(decoding: output, as: UTF8.self)
    } ?? self
  }
}
