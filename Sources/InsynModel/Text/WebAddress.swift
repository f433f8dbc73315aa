/// A whole address on the web, as RFC 3986 allows it: `https://example.org/insyn/`.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  /// Nil unless the text has the scheme `http` or `https`, a host, and only allowed characters.
  package init?(_ text: String) {
    let scheme = ["https://", "http://"].first(where: text.hasPrefix)
    guard let rest = scheme.map({ text.dropFirst($0.count) }), let first = rest.utf8.first,
      first != UInt8(ascii: "/"), rest.utf8.allSatisfy(WebAddress.isAllowed)
    else { return nil }
    self.text = text
  }

  /// Whether it ends in a slash, so that the site's own paths can follow.
  package var isFolder: Bool { text.hasSuffix("/") }

  /// What comes after the host: `/insyn/`.
  package var path: String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return "/" + parts.dropFirst(3).joined(separator: "/")
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !refused.contains(byte)
  }

  private static let refused = Set("<>\"{}|\\^`".utf8)
}
