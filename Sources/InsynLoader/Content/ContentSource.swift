/// Where the content is read from: a folder, or files in memory.
package protocol ContentSource: Sendable {
  /// What messages put before a file's path: the folder's name.
  var name: String { get }

  /// The path of every file, with slashes, from the content folder on; in alphabetical order.
  func paths() throws -> [String]

  func bytes(of path: String) throws -> [UInt8]
}

extension ContentSource {
  /// A file's path as messages show it.
  func displayPath(_ path: String) -> String { name.isEmpty ? path : "\(name)/\(path)" }
}
