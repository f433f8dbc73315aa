import InsynDiagnostics

/// A file whose bytes are known to be text that can be read: UTF-8 without control characters.
struct CheckedText {
  /// The largest file that is read, in bytes: 1 MiB.
  static let sizeLimit = 1 << 20

  let file: SourceFile
  /// Where the text begins: 3 after a byte order mark, otherwise 0.
  let start: Int
  /// Whether every character is one byte.
  let isASCII: Bool

  /// - Throws: The reason why the file cannot be read, at the first byte that is wrong.
  init(_ file: SourceFile) throws(UnreadableText) {
    let bytes = file.bytes
    guard bytes.count <= Self.sizeLimit else { throw UnreadableText(.tooLarge(file)) }
    if let encoding = WideEncoding(of: bytes) {
      throw UnreadableText(.wideEncoding(encoding.rawValue, in: file))
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scan = CharacterScan(at: start)
    if let problem = bytes.withUnsafeBufferPointer({ scan.firstProblem(in: $0) }) {
      throw UnreadableText(.unreadable(problem, in: file))
    }
    self.file = file
    self.start = start
    isASCII = scan.isASCII && start == 0
  }
}

/// Why nothing can be read from a file.
struct UnreadableText: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}

/// Encodings with several bytes a letter that some editors save in.
private enum WideEncoding: String {
  case utf16 = "UTF-16"
  case utf32 = "UTF-32"

  /// Told by the byte order mark, or by where the zeros are in the first letters.
  init?(of bytes: [UInt8]) {
    let head = bytes.prefix(4).map { $0 }
    let zeros = head.map { $0 == 0 }
    switch (head, zeros) {
    case ([0xFF, 0xFE, 0, 0], _), ([0, 0, 0xFE, 0xFF], _): self = .utf32
    case (_, [true, true, true, false]), (_, [false, true, true, true]): self = .utf32
    case (_, [true, false, true, false]), (_, [false, true, false, true]): self = .utf16
    default:
      guard head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) else { return nil }
      self = .utf16
    }
  }
}

/// The walk over a file's characters before it is read.
struct CharacterScan {
  enum Problem: Hashable {
    case badUTF8(at: Int)
    case control(Unicode.Scalar, at: Int)
  }

  private(set) var isASCII = true
  private var index: Int

  init(at start: Int) {
    index = start
  }

  mutating func firstProblem(in bytes: UnsafeBufferPointer<UInt8>) -> Problem? {
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte < 0x80 {
        guard isAllowedControl(byte, in: bytes) else {
          return .control(Unicode.Scalar(byte), at: index)
        }
        index += 1
      } else if let problem = wideCharacterProblem(in: bytes) {
        return problem
      }
    }
    return nil
  }

  /// A tab, a line feed, or the carriage return of a line break of two characters.
  private func isAllowedControl(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if byte == Byte.carriageReturn {
      return index + 1 < bytes.count && bytes[index + 1] == Byte.lineFeed
    }
    return byte == Byte.tab || byte == Byte.lineFeed
  }

  private mutating func wideCharacterProblem(in bytes: UnsafeBufferPointer<UInt8>) -> Problem? {
    isASCII = false
    let first = bytes[index]
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return .badUTF8(at: index) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return .badUTF8(at: index) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return .badUTF8(at: index) }
    if Self.isRefused(scalar) { return .control(scalar, at: index) }
    index += length
    return nil
  }

  /// Characters no one sees: C1 controls, line breaks of other kinds, a byte order mark inside
  /// the text, and code points that are not characters.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
