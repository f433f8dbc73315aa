import InsynDiagnostics
import InsynLoader
import InsynModel

/// The files of one partnership, and those that its texts are read by.
struct PartnershipFiles: ContentSource {
  private static let shared = ["glossary.yaml", "site.yaml", "units.yaml"]

  private let source: any ContentSource
  private let folder: String

  init(of id: Identifier<Partnership>, in source: any ContentSource) {
    self.source = source
    folder = "partnerships/\(id)"
  }

  var name: String { source.name }

  /// Whether there are none of the partnership's own.
  var isEmpty: Bool {
    get throws { try source.paths(in: folder).isEmpty }
  }

  func paths() throws -> [String] {
    let shared = Self.shared.filter { (try? source.bytes(of: $0)) != nil }
    return try shared + source.paths(in: folder)
  }

  func bytes(of path: String) throws -> [UInt8] { try source.bytes(of: path) }

  /// Whether a file is one of the partnership's own.
  func holds(_ file: SourceFile) -> Bool { file.path.hasPrefix("\(name)/\(folder)/") }
}
