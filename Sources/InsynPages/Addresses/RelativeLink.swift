/// The link from one page to another that holds in any folder of a host.
package enum RelativeLink {
  /// Both paths begin at the site's root: the target's, such as `sv/pengar/` or
  /// `assets/insyn.css`, and that of the page that links, `sv/partnerskap/`.
  package static func path(to target: String, from page: String) -> String {
    var (target, page) = (target, page)
    return target.withUTF8 { target in page.withUTF8 { path(to: target, from: $0) } }
  }

  private static func path(
    to target: UnsafeBufferPointer<UInt8>, from page: UnsafeBufferPointer<UInt8>
  ) -> String {
    let slash = UInt8(ascii: "/")
    var (same, shared) = (0, 0)
    while same < min(target.count, page.count), target[same] == page[same] {
      same += 1
      if target[same - 1] == slash { shared = same }
    }
    let levels = page[shared...].reduce(into: 0) { levels, byte in
      if byte == slash { levels += 1 }
    }
    let (up, down) = (3 * levels, target.count - shared)
    guard up + down > 0 else { return "./" }
    return String(unsafeUninitializedCapacity: up + down) { link in
      for level in 0..<levels { _ = link[(3 * level)...].update(fromContentsOf: "../".utf8) }
      _ = link[up...].update(fromContentsOf: target[shared...])
      return up + down
    }
  }
}
