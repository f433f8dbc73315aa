package import InsynDiagnostics

/// A document and the place in it where something is said.
package struct SourceReference: Hashable, Sendable {
  package let source: Located<Identifier<Source>>
  /// A page, a section or a heading, as the document names it.
  package let locator: String
  /// Three to eight words that stand at the place, as the document writes them.
  package let find: Located<String>?
  /// Where the claim's value comes from, when it does not stand beside those words.
  package let origin: ValueOrigin?

  package init(
    source: Located<Identifier<Source>>, locator: String, find: Located<String>? = nil,
    origin: ValueOrigin? = nil
  ) {
    self.source = source
    self.locator = locator
    self.find = find
    self.origin = origin
  }
}

/// Where a number or a date comes from that the source does not write out at its place.
package enum ValueOrigin: String, CaseIterable, Hashable, Sendable {
  /// The editor counted what the source lists.
  case counted
  /// The editor worked it out from what the source says.
  case inferred
}
