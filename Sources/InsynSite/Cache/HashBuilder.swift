import Crypto

/// The SHA-256 of several things in order, each set off from the next.
struct HashBuilder: Sendable {
  private var hasher = SHA256()

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      withUnsafeBytes(of: bytes.count) { hasher.update(bufferPointer: $0) }
      hasher.update(bufferPointer: UnsafeRawBufferPointer(bytes))
    }
  }

  mutating func add(_ hash: ContentHash) {
    hash.withUnsafeBytes { hasher.update(bufferPointer: $0) }
  }

  var hash: ContentHash { ContentHash(hasher.finalize()) }
}
