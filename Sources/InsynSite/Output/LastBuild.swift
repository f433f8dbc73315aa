import Glibc

/// What the last build made and is still there, as its manifest says.
struct LastBuild: Sendable {
  let folder: Folder
  /// The hash of its manifest.
  let record: ContentHash
  /// Every file that it made, in the order of their paths.
  let files: [Manifest.File]
  private let shown: String
  /// When it ended, so that what changed later is looked at again.
  private let ended: (Int, Int)
  /// The files that are still there.
  private let present: [SitePath: Manifest.File]

  /// Looks at every file that the last build made, and at nothing else; nil where no build has been.
  ///
  /// - Throws: ``OutputError/changedByHand(_:)`` and ``OutputError/damagedManifest(_:)``, among others.
  init?(at place: OutputPlace) throws(OutputError) {
    guard try place.parent.status(place.name) != nil else { return nil }
    folder = try place.parent.folder(place.name)
    shown = place.shown
    let name = RawPath(SitePath.manifest.text)
    guard let status = try folder.status(name) else { return nil }
    let bytes = status.kind == .file ? try folder.read(name) : []
    guard let manifest = Manifest(bytes: bytes) else {
      throw .damagedManifest("\(place.shown)/\(name.shown)")
    }
    (files, record, ended) = (manifest.files, ContentHash(of: bytes), status.modified)
    var present: [SitePath: Manifest.File] = [:]
    present.reserveCapacity(files.count)
    var changed: [String] = []
    for file in files {
      guard let status = try folder.status(file.path) else { continue }
      if try Self.isAsBuilt(file, status, in: folder, ended) {
        present[file.path] = file
      } else {
        changed.append("\(place.shown)/\(file.path)")
      }
    }
    guard changed.isEmpty else { throw .changedByHand(changed) }
    self.present = present
  }

  /// A file that the last build made; nil where it made none, or it has been removed since.
  subscript(path: SitePath) -> Manifest.File? { present[path] }

  /// Whether a file is still what the build made. It is read only if it changed after the build.
  static func isAsBuilt(
    _ file: Manifest.File, _ status: FileStatus, in folder: Folder, _ ended: (Int, Int)
  ) throws(OutputError) -> Bool {
    guard status.kind == .file, Int(status.raw.st_size) == file.size else { return false }
    if status.modified < ended { return true }
    return ContentHash(of: try folder.read(RawPath(file.path.text))) == file.hash
  }
}

extension LastBuild {
  /// Checks that nothing has been put or changed where files are to be put or removed, because
  /// making them takes time in which others may have been there.
  ///
  /// Names that differ only by case count as the same: on some hosts they are.
  func check(putting put: [SitePath], removing removed: [SitePath]) throws(OutputError) {
    var changed: [String] = []
    var foreign: Set<String> = []
    var folders: Set<String> = []
    var names: [String: [String: String]] = [:]
    let leaving = Set(removed)
    for path in put + removed {
      for parent in path.folders where folders.insert(parent).inserted {
        guard let status = try folder.status(RawPath(parent)), status.kind != .folder else {
          continue
        }
        if let file = SitePath(parent), leaving.contains(file) { continue }
        foreign.insert("\(shown)/\(parent)")
      }
      guard let status = try folder.status(path) else { continue }
      if let file = present[path] {
        if try !Self.isAsBuilt(file, status, in: folder, ended) {
          changed.append("\(shown)/\(path)")
        }
      } else if status.kind != .folder
        || put.contains(path) && !leaving.contains(where: { $0.text.hasPrefix("\(path)/") })
      {
        foreign.insert("\(shown)/\(path)")
      }
    }
    for path in put where present[path] == nil {
      if let other = try namesake(of: path, known: &names) { foreign.insert("\(shown)/\(other)") }
    }
    guard changed.isEmpty else { throw .changedByHand(changed.sorted()) }
    guard foreign.isEmpty else { throw .foreignFiles(foreign.sorted()) }
  }

  /// What has the same name as a new file, or one of the folders that it lies in, but for case.
  private func namesake(
    of path: SitePath, known: inout [String: [String: String]]
  ) throws(OutputError) -> String? {
    var above = ""
    for name in path.text.split(separator: "/") {
      if known[above] == nil { known[above] = try spellings(in: above) }
      if let written = known[above]?[String(name)], written != name {
        return above.isEmpty ? written : "\(above)/\(written)"
      }
      above = above.isEmpty ? String(name) : "\(above)/\(name)"
    }
    return nil
  }

  /// The names in a folder by their small letters; none where there is no folder.
  private func spellings(in path: String) throws(OutputError) -> [String: String] {
    let raw = path.isEmpty ? nil : RawPath(path)
    if let raw {
      guard let status = try folder.status(raw), status.kind == .folder else { return [:] }
    }
    var spellings: [String: String] = [:]
    for entry in try folder.entries(of: raw) {
      guard let name = entry.text?.split(separator: "/").last else { continue }
      let small = name.lowercased()
      // One that is spelt as a site spells comes last, so that any other is found.
      if spellings[small] == nil || name != small { spellings[small] = String(name) }
    }
    return spellings
  }
}
