package import InsynDiagnostics

/// One file of the site: where it goes, what it is, and how its bytes are made.
package struct Artifact: Sendable {
  package let path: SitePath
  /// What the file is, as a message names it: "the page of the organisation 'x'".
  package let origin: @Sendable () -> Phrase
  /// Appends the file's bytes. It is called once, on any thread.
  package let write: @Sendable (inout [UInt8]) throws -> Void

  package init(
    _ path: SitePath, of origin: @autoclosure @escaping @Sendable () -> Phrase,
    write: @escaping @Sendable (inout [UInt8]) throws -> Void
  ) {
    self.path = path
    self.origin = origin
    self.write = write
  }

  /// A file whose bytes are known already.
  package init(
    _ path: SitePath, of origin: @autoclosure @escaping @Sendable () -> Phrase, bytes: [UInt8]
  ) {
    self.path = path
    self.origin = origin
    self.write = { $0.append(contentsOf: bytes) }
  }
}
