import Foundation
import InsynSite
import InsynTestSupport

/// A site that is built again and again: content in memory, templates and output in a folder that
/// is removed with the value.
final class Workshop {
  /// What a build came to.
  struct Build {
    /// Nil where errors kept the site from being built.
    let written: WrittenSite?
    /// Why the cache was not used.
    let note: CacheNote?
    /// The files that were made, whether they had changed or not.
    let made: Set<String>
  }

  var fixture: Fixture
  let folder: URL
  var program = "one"
  var templates: URL { folder.appending(path: "templates") }
  var output: URL { folder.appending(path: "site") }
  var cache: URL { folder.appending(path: ".site.insyn-cache") }

  init(_ fixture: Fixture) throws {
    self.fixture = fixture
    folder = URL.temporaryDirectory.appending(path: "insyn å \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Fixture.project.appending(path: "templates"), to: templates)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Builds with all that the last build left behind.
  func build() async throws -> Build {
    let watch = MadeFiles()
    let (last, note) = BuildCache.read(beside: output.path, program: program)
    let prepared = try builder(watch).prepare(last: last)
    guard let plan = prepared.plan else { return Build(written: nil, note: note, made: []) }
    let written = try await SiteWriter(output: output.path, jobs: 2, watch: watch).write(plan)
    return Build(written: written, note: note ?? written.note, made: watch.paths)
  }

  /// Builds elsewhere, from nothing; nil where errors keep the site from being built.
  func buildClean() async throws -> URL? {
    let clean = folder.appending(path: "clean")
    try? FileManager.default.removeItem(at: clean)
    guard let plan = try builder(nil).prepare().plan else { return nil }
    try await SiteWriter(output: clean.path, jobs: 2).write(plan.artifacts)
    return clean
  }

  private func builder(_ watch: (any BuildWatch)?) -> SiteBuilder {
    SiteBuilder(
      content: fixture.content, templates: templates.path, program: program, watch: watch)
  }
}

/// What a site holds, file by file.
struct SiteFiles: Equatable {
  let bytes: [String: Data]

  init(in folder: URL) throws {
    var bytes: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      bytes[path] = FileManager.default.contents(atPath: folder.appending(path: path).path)
    }
    self.bytes = bytes
  }

  /// The files that differ, for a message.
  func differences(from other: SiteFiles) -> [String] {
    Set(bytes.keys).union(other.bytes.keys).filter { bytes[$0] != other.bytes[$0] }.sorted()
  }

  /// When each file was changed.
  static func times(in folder: URL) throws -> [String: Date] {
    var times: [String: Date] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: path).path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      times[path] = attributes[.modificationDate] as? Date
    }
    return times
  }
}
