import Crypto

/// The SHA-256 of a file's bytes.
package struct ContentHash: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  package init(of bytes: [UInt8]) {
    var hasher = SHA256()
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    self.init(hasher.finalize())
  }

  init(_ digest: SHA256.Digest) {
    words = digest.withUnsafeBytes { digest in
      func word(_ index: Int) -> UInt64 {
        UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
      return (word(0), word(1), word(2), word(3))
    }
  }

  /// Reads 64 lower-case hexadecimal digits.
  package init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var parts: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in hex.enumerated() {
      guard let digit = Self.digits.firstIndex(of: byte) else { return nil }
      parts[index / 16] = parts[index / 16] << 4 | UInt64(digit)
    }
    words = (parts[0], parts[1], parts[2], parts[3])
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    var text: [UInt8] = []
    appendHex(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The first twelve hexadecimal digits, enough to tell the versions of one asset apart.
  package var short: String { String(hex.prefix(12)) }

  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    Swift.withUnsafeBytes(of: words, body)
  }

  func appendHex(to text: inout [UInt8]) {
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: 60, through: 0, by: -4) {
        text.append(Self.digits[Int(word >> UInt64(shift) & 15)])
      }
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  package static func == (one: ContentHash, other: ContentHash) -> Bool {
    one.words == other.words
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
  }
}
