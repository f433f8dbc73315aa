/// Content in memory: what tests and examples are made of.
package struct ContentFiles: ContentSource {
  package let name: String
  package var files: [String: [UInt8]]

  package init(_ texts: [String: String], name: String = "content") {
    self.name = name
    files = texts.mapValues { Array($0.utf8) }
  }

  package func paths() -> [String] { files.keys.sorted() }

  package func bytes(of path: String) throws -> [UInt8] {
    guard let bytes = files[path] else { throw MissingFile(path: path) }
    return bytes
  }

  package struct MissingFile: Error {
    package let path: String
  }
}
