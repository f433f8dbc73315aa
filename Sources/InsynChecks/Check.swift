package import InsynDiagnostics

/// A rule about how the records fit together, which no record can keep alone.
///
/// Its examples are its tests, and what `insyn explain` shows.
package protocol Check: Sendable {
  /// The id of what it reports. An id never changes once it is out.
  static var id: String { get }
  /// Content that the rule is content with.
  static var accepts: [Example] { get }
  /// Content that the rule reports, each with the place marked.
  static var reports: [Example] { get }

  func findings(in content: CheckedContent) -> [Diagnostic]
}
