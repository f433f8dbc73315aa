/// The path of a request, taken apart: names below the served folder.
///
/// Anything that could mean another place than it says is refused: a name that is empty, `.` or
/// `..`, or that holds a slash, a backslash or a control character once it is decoded, an encoding
/// that is not UTF-8, and more than 2 048 bytes.
struct RequestPath: Equatable, Sendable {
  /// The longest path that is looked at, in bytes.
  static let longest = 2048

  let segments: [String]
  /// Whether a folder was asked for: the path ends with a slash.
  let isFolder: Bool

  /// - Parameter encoded: The path as it stands in the request, percent-encoded, without a query.
  init?(encoded: String) {
    guard encoded.utf8.count <= Self.longest, encoded.utf8.first == UInt8(ascii: "/") else {
      return nil
    }
    var parts = encoded.utf8.dropFirst()
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { parts.removeLast(min(1, parts.count)) }
    var segments: [String] = []
    for part in parts {
      guard let segment = Self.decode(part), segment != ".", segment != ".." else { return nil }
      segments.append(segment)
    }
    self.segments = segments
  }

  /// A name that is kept from readers, as web servers do: `.git`, `.htaccess`.
  var isHidden: Bool {
    segments.contains { $0.hasPrefix(".") && $0 != ".well-known" }
  }

  private static func decode(_ part: Substring.UTF8View.SubSequence) -> String? {
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexValue),
        let low = rest.popFirst().flatMap(hexValue)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    let isPlain = bytes.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
    }
    return isPlain && !bytes.isEmpty ? String(validating: bytes, as: UTF8.self) : nil
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
