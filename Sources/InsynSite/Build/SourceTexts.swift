import Foundation
import InsynDiagnostics
import InsynModel

/// The folder of the sources' plain texts, of which only those that a source names are read.
struct SourceTexts {
  /// By file name; a file that is not there is left out.
  let texts: [String: String]

  /// - Throws: When the folder cannot be read, or one of its files.
  init(in folder: String, of registry: Registry) throws {
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
    let asked = Set(registry.sources.values.compactMap { $0.file?.value }).intersection(names)
    texts = Dictionary(
      uniqueKeysWithValues: try asked.sorted().map { name in
        let data = try Data(contentsOf: URL(filePath: folder).appending(path: name))
        return (name, String(decoding: data, as: UTF8.self))
      })
  }
}
