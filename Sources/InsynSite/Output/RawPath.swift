/// A path as the file system has it: bytes that need not be text.
struct RawPath: Hashable, Sendable {
  /// Ends with a zero, as the system wants it.
  let bytes: [CChar]

  init(_ text: String) {
    bytes = Array(text.utf8CString)
  }

  init(bytes: [CChar]) {
    self.bytes = bytes
  }

  /// The path as text, if it is text.
  var text: String? { String(validating: utf8, as: UTF8.self) }

  /// The path for messages; bytes that are not text are replaced.
  var shown: String { String(decoding: utf8, as: UTF8.self) }

  private var utf8: some Collection<UInt8> {
    bytes.dropLast().lazy.map(UInt8.init(bitPattern:))
  }

  static func / (folder: RawPath?, name: RawPath) -> RawPath {
    guard let folder else { return name }
    return RawPath(bytes: folder.bytes.dropLast() + RawPath("/").bytes.dropLast() + name.bytes)
  }
}
