import Foundation
import InsynDiagnostics
import InsynTemplates

/// The folder `templates/`: templates, interface strings, and assets.
struct TemplateFolder {
  let path: String
  let templates: [TemplateFile]
  let strings: [Language: SourceFile]
  /// What is copied into the site as it is, by its path in the site: `assets/insyn.css`.
  let assets: [(path: String, bytes: [UInt8])]

  /// - Throws: When the folder is missing or one of its files cannot be read.
  init(reading path: String) throws {
    self.path = path
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    templates = try names.filter { $0.hasSuffix(".mustache") }.map { name in
      TemplateFile(
        name: String(name.dropLast(".mustache".count)),
        source: try TemplateFolder.template("\(path)/\(name)"))
    }
    var strings: [Language: SourceFile] = [:]
    for language in Language.allCases {
      let name = "strings.\(language.rawValue).yaml"
      let file = "\(path)/\(name)"
      strings[language] =
        names.contains(name)
        ? try TemplateFolder.file(file) : SourceFile(path: file, bytes: [])
    }
    self.strings = strings
    assets = try TemplateFolder.assets(in: "\(path)/assets")
  }

  /// Told by the templates and the assets; the words of the interface may change without it.
  var version: String {
    var bytes: [UInt8] = []
    for (name, part) in templates.map({ ($0.name, $0.source.bytes) }) + assets {
      bytes += name.utf8
      bytes.append(0)
      bytes += part
      bytes.append(0)
    }
    return ContentHash(of: bytes).short
  }

  /// Adds everything that the folder holds.
  func add(to hash: inout HashBuilder) {
    hash.add(version)
    for (language, file) in strings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      hash.add(language.rawValue)
      hash.add(ContentHash(of: file.bytes))
    }
  }

  private static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
  }

  /// A template without its last line break, which belongs to the file and not to the page: in the
  /// middle of a line it would show as a space.
  private static func template(_ path: String) throws -> SourceFile {
    var bytes = try file(path).bytes
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return SourceFile(path: path, bytes: bytes)
  }

  private static func assets(in folder: String) throws -> [(path: String, bytes: [UInt8])] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.filter { !$0.hasPrefix(".") }.map { name in
      (path: "assets/\(name)", bytes: try file("\(folder)/\(name)").bytes)
    }
  }
}
