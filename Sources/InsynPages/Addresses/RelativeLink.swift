/// The link from one page to another that holds in any folder of a host.
package enum RelativeLink {
  /// Both paths begin at the site's root: the target's, such as `sv/pengar/` or
  /// `assets/insyn.css`, and that of the page that links, `sv/partnerskap/`.
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
