/// A page that is to be made: where it goes, and what makes it.
package struct PlannedPage: Sendable {
  /// The file's path from the site's root: `sv/pengar/index.html`.
  package let path: String
  /// Appends the page as UTF-8. Nothing in it can fail.
  package let render: @Sendable (inout [UInt8]) -> Void
}
