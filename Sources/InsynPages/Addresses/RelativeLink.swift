/// The link from one page to another that holds in any folder of a host.
package enum RelativeLink {
  /// - Parameters:
  ///   - target: The path from the site's root, such as `sv/pengar/` or `assets/insyn.css`.
  ///   - page: The path of the page that links, from the root: `sv/partnerskap/`.
  package static func path(to target: String, from page: String) -> String {
    let source = folders(of: page)
    let goal = folders(of: target)
    let shared = zip(source, goal).prefix { $0 == $1 }.count
    let up = String(repeating: "../", count: source.count - shared)
    let down = target.split(separator: "/", omittingEmptySubsequences: false).dropFirst(shared)
    let link = up + down.joined(separator: "/")
    return link.isEmpty ? "./" : link
  }

  private static func folders(of path: String) -> [Substring] {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  }
}
