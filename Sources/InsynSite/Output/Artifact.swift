package import InsynDiagnostics
package import InsynPages

/// One file of the site: where it goes, what it is, and how its bytes are made.
package struct Artifact: Sendable {
  package let path: SitePath
  /// The files that it is kept or made with; nil for one that is always made.
  package let slice: Slice?
  /// What the file is, as a message names it: "the page of the organisation 'x'".
  package let origin: @Sendable () -> Phrase
  /// Appends the file's bytes, and says what they were made from. It is called on any thread.
  package let make: @Sendable (inout [UInt8]) throws -> Set<Dependency>

  package init(
    _ path: SitePath, of origin: @autoclosure @escaping @Sendable () -> Phrase,
    in slice: Slice? = nil, make: @escaping @Sendable (inout [UInt8]) throws -> Set<Dependency>
  ) {
    (self.path, self.slice, self.origin, self.make) = (path, slice, origin, make)
  }

  /// A file that is always made.
  package init(
    _ path: SitePath, of origin: @autoclosure @escaping @Sendable () -> Phrase,
    write: @escaping @Sendable (inout [UInt8]) throws -> Void
  ) {
    self.init(path, of: origin(), in: nil) { output in
      try write(&output)
      return []
    }
  }

  /// A file whose bytes are known already.
  package init(
    _ path: SitePath, of origin: @autoclosure @escaping @Sendable () -> Phrase, bytes: [UInt8]
  ) {
    self.init(path, of: origin()) { $0.append(contentsOf: bytes) }
  }

  /// Appends the file's bytes.
  package func write(_ output: inout [UInt8]) throws {
    _ = try make(&output)
  }
}
