import Foundation

/// A new folder of its own for one test, removed with the value.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "insyn å \(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func put(_ text: String, at name: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(at name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Every file, link and empty folder below, with what it holds.
  func everything(in name: String = "") throws -> [String: String] {
    let root = "\(path)/\(name)"
    var found: [String: String] = [:]
    for entry in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let path = "\(root)/\(entry)"
      var isFolder: ObjCBool = false
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
        found[entry] = "-> \(target)"
      } else if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        isFolder.boolValue
      {
        if try FileManager.default.contentsOfDirectory(atPath: path).isEmpty { found[entry] = "/" }
      } else {
        found[entry] = FileManager.default.contents(atPath: path)
          .map { String(decoding: $0, as: UTF8.self) }
      }
    }
    return found
  }

  /// The names directly in the folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func attributes(of name: String) throws -> (mode: Int, modified: Date) {
    let all = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return (all[.posixPermissions] as? Int ?? 0, all[.modificationDate] as? Date ?? .distantPast)
  }
}
