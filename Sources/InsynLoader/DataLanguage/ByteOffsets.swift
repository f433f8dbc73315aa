/// Turns libyaml's places, which count characters, into bytes of the file.
///
/// Places come nearly in order, so each is found by walking from the last one.
struct ByteOffsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let isASCII: Bool
  private var character = 0
  private var byte: Int

  init(_ text: CheckedText, bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    start = text.start
    isASCII = text.isASCII
    byte = text.start
  }

  mutating func offset(ofCharacter target: Int) -> Int {
    if isASCII { return min(target, bytes.count) }
    while character < target, byte < bytes.count {
      byte += 1
      while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      character += 1
    }
    while character > target, byte > start {
      byte -= 1
      while byte > start, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
      character -= 1
    }
    return byte
  }
}
