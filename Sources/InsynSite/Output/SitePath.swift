/// Where a file lies in the site: segments of `a-z 0-9 . _ -` with slashes between them.
///
/// Such a path means the same in a URL, on a case-insensitive disk and in any language, and cannot
/// leave the site: no segment is empty or starts with a dot, and the whole has at most 1 024 bytes.
package struct SitePath: Hashable, Sendable {
  package let text: String

  package init?(_ text: String) {
    guard Self.isSafe(text.utf8) else { return nil }
    self.text = text
  }

  private init(unchecked text: String) {
    self.text = text
  }

  private static func isSafe(_ bytes: String.UTF8View) -> Bool {
    guard bytes.count <= 1024 else { return false }
    var length = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "/") where length > 0: length = 0
      case UInt8(ascii: ".") where length > 0: length += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        length += 1
      default: return false
      }
      guard length <= 255 else { return false }
    }
    return length > 0
  }
}

extension SitePath {
  static let manifest = SitePath(unchecked: "manifest.json")

  /// The same path with a mark of the file's content before its last extension, so that a browser may
  /// keep the file for ever: `assets/insyn.css` becomes `assets/insyn.1f0c9a7b33de.css`.
  package func named(by hash: ContentHash) -> SitePath {
    let name = text[text.index(after: text.lastIndex(of: "/") ?? text.startIndex)...]
    guard let dot = name.lastIndex(of: ".") else {
      return SitePath(unchecked: "\(text).\(hash.short)")
    }
    return SitePath(unchecked: "\(text[..<dot]).\(hash.short)\(text[dot...])")
  }

  /// The folders that the file lies in, the innermost first: `a/b`, then `a`, for `a/b/c.html`.
  var folders: some Sequence<String> {
    sequence(state: text[...]) { rest in
      guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      rest = rest[..<slash]
      return String(rest)
    }
  }
}

extension SitePath: Comparable {
  package static func < (one: SitePath, other: SitePath) -> Bool { one.text < other.text }
}

extension SitePath: CustomStringConvertible {
  package var description: String { text }
}
