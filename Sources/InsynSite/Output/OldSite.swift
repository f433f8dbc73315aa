import Glibc

/// What stands at the output's place before a build, told apart: what a build made, and the rest.
struct OldSite: Sendable {
  /// Something that no build made.
  struct Foreign: Sendable {
    let path: RawPath
    let status: FileStatus
  }

  private let folder: Folder
  /// Files, links and folders, each folder before what lies in it.
  let foreign: [Foreign]

  /// Looks through the folder; nil if there is none.
  ///
  /// - Throws: ``OutputError/changedByHand(_:)`` and ``OutputError/damagedManifest(_:)``, among others.
  init?(at place: OutputPlace) throws(OutputError) {
    guard try place.parent.status(place.name) != nil else { return nil }
    folder = try place.parent.folder(place.name)
    var survey = try Survey(of: folder, shown: place.shown)
    try survey.look(into: nil)
    guard survey.changed.isEmpty else { throw .changedByHand(survey.changed.sorted()) }
    foreign = survey.foreign
  }

  /// Checks that nothing foreign stands where the build wants to put something of its own.
  ///
  /// Names that differ only by case count as the same: on some hosts they are.
  func check(against plan: SitePlan, shown: String) throws(OutputError) {
    let inTheWay = foreign.compactMap { (entry) -> String? in
      guard let text = entry.path.text?.lowercased() else { return nil }
      let isWanted =
        SitePath(text).map { plan.files.contains($0) || $0 == .manifest } ?? false
        || entry.status.kind != .folder && plan.folders.contains(text)
      return isWanted ? "\(shown)/\(entry.path.shown)" : nil
    }
    guard inTheWay.isEmpty else { throw .foreignFiles(inTheWay.sorted()) }
  }

  /// Puts everything foreign into the new site as it is.
  func carryOver(to site: Folder) throws(OutputError) {
    for entry in foreign {
      if entry.status.kind == .folder {
        try site.makeFolder(entry.path, mode: 0o700)
      } else {
        try folder.carry(entry.path, to: site)
      }
    }
    // Innermost first, for what is put into a folder changes its time.
    for entry in foreign.reversed() where entry.status.kind == .folder {
      try site.takeAttributes(of: entry.status, at: entry.path)
    }
  }
}

/// A walk through an old site.
private struct Survey {
  private let root: Folder
  private let shown: String
  private let device: dev_t
  private let made: [String: Manifest.File]
  private let madeFolders: Set<String>
  /// When the last build ended, so that what changed later is looked at again.
  private let ended: (Int, Int)
  private(set) var foreign: [OldSite.Foreign] = []
  private(set) var changed: [String] = []

  init(of root: Folder, shown: String) throws(OutputError) {
    self.root = root
    self.shown = shown
    device = try root.ownStatus().raw.st_dev
    let record = RawPath(SitePath.manifest.text)
    guard let status = try root.status(record) else {
      (made, madeFolders, ended) = ([:], [], (0, 0))
      return
    }
    guard status.kind == .file, let manifest = Manifest(bytes: try root.read(record)) else {
      throw .damagedManifest("\(shown)/\(record.shown)")
    }
    var made: [String: Manifest.File] = [:]
    var folders: Set<String> = []
    for file in manifest.files {
      made[file.path.text] = file
      for folder in file.path.folders where !folders.insert(folder).inserted { break }
    }
    (self.made, madeFolders, ended) = (made, folders, status.modified)
  }

  mutating func look(into folder: RawPath?) throws(OutputError) {
    for path in try root.entries(of: folder) {
      guard let status = try root.status(path) else { continue }
      let text = path.text
      if text == SitePath.manifest.text { continue }
      if status.kind == .folder {
        guard status.raw.st_dev == device else { throw .mounted("\(shown)/\(path.shown)") }
        if !madeFolders.contains(text ?? "") { foreign.append(.init(path: path, status: status)) }
        try look(into: path)
      } else if let file = text.flatMap({ made[$0] }) {
        if try !isAsBuilt(path, status, file) { changed.append("\(shown)/\(path.shown)") }
      } else {
        foreign.append(.init(path: path, status: status))
      }
    }
  }

  /// Whether a file is still what the build made. It is read only if it changed after the build.
  private func isAsBuilt(
    _ path: RawPath, _ status: FileStatus, _ file: Manifest.File
  ) throws(OutputError) -> Bool {
    guard status.kind == .file, Int(status.raw.st_size) == file.size else { return false }
    if status.modified < ended { return true }
    return ContentHash(of: try root.read(path)) == file.hash
  }
}
