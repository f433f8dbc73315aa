import InsynLoader
import InsynModel
import InsynPages

/// The content told by the hashes of its files: what every artifact is made from, and each record
/// that only some are.
struct ContentDigests: Sendable {
  /// The site's own files, sources, glossary, texts, templates and settings.
  let shared: ContentHash
  /// That of each record's files, and of all records of a kind.
  private let records: [Dependency: ContentHash]

  /// - Parameters:
  ///   - files: The hash of every file of the content, by path.
  ///   - settings: The hash of what the site is made from besides.
  init(of files: [String: ContentHash], settings: ContentHash) {
    var shared = HashBuilder()
    shared.add(settings)
    var records: [Dependency: HashBuilder] = [:]
    for (path, hash) in files.sorted(by: { $0.key < $1.key }) {
      guard let (record, group) = Self.record(at: path) else {
        shared.add(path)
        shared.add(hash)
        continue
      }
      for key in [record, group] {
        records[key, default: HashBuilder()].add(path)
        records[key]?.add(hash)
      }
    }
    self.shared = shared.hash
    self.records = records.mapValues(\.hash)
  }

  /// What the files say that a look-up leads to; nil where they say nothing of it, or where it
  /// leads to no files.
  subscript(dependency: Dependency) -> ContentHash? { records[dependency] }

  /// The record that a file is part of, and its kind; nil for what every artifact is made from.
  private static func record(at path: String) -> (record: Dependency, group: Dependency)? {
    let parts = path.split(separator: "/")
    guard parts.count > 1 else { return nil }
    let name = parts[1].split(separator: ".").first ?? ""
    return switch parts[0] {
    case "partnerships": Identifier(parts[1]).map { (.partnership($0), .partnerships) }
    case "organisations": Identifier(name).map { (.organisation($0), .organisations) }
    case "topics": Identifier(name).map { (.topic($0), .topics) }
    default: nil
    }
  }
}
