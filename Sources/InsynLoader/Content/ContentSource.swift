/// Where the content is read from: a folder, or files in memory.
package protocol ContentSource: Sendable {
  /// What messages put before a file's path: the folder's name.
  var name: String { get }

  /// The path of every file, with slashes, from the content folder on; in alphabetical order.
  func paths() throws -> [String]

  /// The same of the files directly in a folder; none where there is no such folder.
  func paths(in folder: String) throws -> [String]

  func bytes(of path: String) throws -> [UInt8]
}

extension ContentSource {
  package func paths(in folder: String) throws -> [String] {
    try paths().filter {
      $0.hasPrefix("\(folder)/") && !$0.dropFirst(folder.count + 1).contains("/")
    }
  }

  /// A file's path as messages show it.
  func displayPath(_ path: String) -> String { name.isEmpty ? path : "\(name)/\(path)" }
}
