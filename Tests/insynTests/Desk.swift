import Foundation
import InsynTestSupport

/// A folder with the small site's content and the templates, in which the program is run as a
/// person runs it. It is removed when it is no longer used.
final class Desk {
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  private let folder: URL

  init() throws {
    folder = URL.temporaryDirectory.appending(path: "insyn desk \(UUID().uuidString)")
    let fixture = Fixture.project.appending(path: "Tests/Fixtures/small/content")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: fixture, to: folder.appending(path: "content"))
    try FileManager.default.copyItem(
      at: Fixture.project.appending(path: "templates"), to: folder.appending(path: "templates"))
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func insyn(_ arguments: String...) throws -> Run { try insyn(arguments) }

  func insyn(_ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "insyn")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"]
    let output = folder.appending(path: "output.txt")
    let errors = folder.appending(path: "errors.txt")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  func replace(_ old: String, with new: String, in name: String) throws {
    let text = try text(of: name)
    try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: path(name)))
  }

  /// Every file below a folder, with its bytes.
  func files(in name: String) throws -> [String: Data] {
    let root = path(name)
    var files: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: root) {
      files[file] = FileManager.default.contents(atPath: "\(root)/\(file)")
    }
    return files
  }
}
