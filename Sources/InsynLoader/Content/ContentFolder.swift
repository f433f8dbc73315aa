import Foundation

/// The content in a folder on disk.
package struct ContentFolder: ContentSource {
  package let name: String

  /// - Parameter path: The folder, as the user named it; messages name its files in the same way.
  package init(path: String) {
    name = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// - Throws: When the folder is missing or cannot be read.
  package func paths() throws -> [String] {
    let found = try FileManager.default.subpathsOfDirectory(atPath: name)
    return found.filter { path in
      !path.split(separator: "/").contains { $0.hasPrefix(".") } && isFile(path)
    }.sorted()
  }

  package func paths(in folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: displayPath(folder)) else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: displayPath(folder))
    return names.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }.filter(isFile).sorted()
  }

  package func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: displayPath(path))))
  }

  private func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: displayPath(path), isDirectory: &isFolder)
    return exists && !isFolder.boolValue
  }
}
