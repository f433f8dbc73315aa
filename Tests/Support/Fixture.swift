package import Foundation
package import InsynLoader

/// A small whole site in `Tests/Fixtures`, read into memory so that tests can change it.
package struct Fixture {
  /// The project's own folder.
  package static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package var content: ContentFiles

  /// - Throws: When the fixture's folder cannot be read.
  package init(_ name: String) throws {
    let folder = ContentFolder(
      path: Fixture.project.appending(path: "Tests/Fixtures/\(name)/content").path)
    content = ContentFiles([:])
    for path in try folder.paths() { content.files[path] = try folder.bytes(of: path) }
  }

  /// The fixture with one text in one file put for another; nil when the text is not there once.
  package func replacing(_ old: String, with new: String, in path: String) -> Fixture? {
    guard let bytes = content.files[path] else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: old)
    guard parts.count == 2 else { return nil }
    var changed = self
    changed.content.files[path] = Array(parts.joined(separator: new).utf8)
    return changed
  }
}
