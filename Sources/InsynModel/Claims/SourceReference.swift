package import InsynDiagnostics

/// A document and the place in it where something is said.
package struct SourceReference: Hashable, Sendable {
  package let source: Located<Identifier<Source>>
  /// A page, a section or a heading, as the document names it.
  package let locator: String

  package init(source: Located<Identifier<Source>>, locator: String) {
    (self.source, self.locator) = (source, locator)
  }
}
