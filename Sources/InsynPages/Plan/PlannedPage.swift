package import InsynDiagnostics

/// A page or a drawing that is to be made: where it goes, what it is, and what makes it.
package struct PlannedPage: Sendable {
  /// The file's path from the site's root: `sv/pengar/index.html`.
  package let path: String
  package let slice: Slice
  /// What messages call it.
  package let title: @Sendable () -> Phrase
  /// Appends the page as UTF-8, and says what it was made from. Nothing in it can fail.
  package let render: @Sendable (inout [UInt8]) -> Set<Dependency>
}
