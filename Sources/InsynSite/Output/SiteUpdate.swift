import Glibc

/// Puts the files that have changed into a site that otherwise stays as it is.
///
/// Each file changes at once, and the site as a whole in the time that renaming them takes. A
/// journal says from the first to the last that the change is under way. Where a build finds one,
/// the build before was interrupted after all of its files were made, and the change is completed.
struct SiteUpdate {
  private static let journal = RawPath("journal")
  private static let unfinished = RawPath("journal-new")
  private static let head = "insyn-journal-1"
  private static let tail = "end"

  /// The folder of the build, with the journal in it.
  private let work: Folder
  /// The new files, at their paths in the site.
  private let new: Folder
  private let site: Folder
  private let isMasked: Bool
  private let removed: [SitePath]

  /// Writes the journal: from here on the change will be made.
  init(
    removing removed: [SitePath], in work: Folder, from new: Folder, to site: Folder,
    againstMask isMasked: Bool
  ) throws(OutputError) {
    (self.work, self.new, self.site, self.isMasked) = (work, new, site, isMasked)
    self.removed = removed
    let lines = [Self.head] + removed.map(\.text) + [Self.tail, ""]
    try work.write(Array(lines.joined(separator: "\n").utf8), new: Self.unfinished)
    guard renameat(work.descriptor, Self.unfinished.bytes, work.descriptor, Self.journal.bytes) == 0
    else { throw .system(.write, work.shown(Self.journal), errno: errno) }
  }

  /// Reads the journal of a build that was interrupted; nil where there is none.
  init?(interruptedIn work: Folder, from new: RawPath, to place: OutputPlace) throws(OutputError) {
    guard try work.status(Self.journal) != nil, try work.status(new) != nil,
      try place.parent.status(place.name) != nil
    else { return nil }
    let text = String(decoding: try work.read(Self.journal), as: UTF8.self)
    let lines = text.split(separator: "\n")
    guard lines.count > 1, lines.first ?? "" == Self.head, lines.last ?? "" == Self.tail else {
      return nil
    }
    self.work = work
    self.new = try work.folder(new)
    site = try place.parent.folder(place.name)
    isMasked = try self.new.ownStatus().mode & 0o755 != 0o755
    removed = lines.dropFirst().dropLast().compactMap { SitePath(String($0)) }
  }

  /// Whether a change is under way.
  static func isUnderWay(in work: Folder) -> Bool {
    (try? work.status(journal)) != nil
  }

  /// Makes the change, or what is left of it.
  func finish() throws(OutputError) {
    for path in removed { try remove(path) }
    try move(nil)
    let manifest = RawPath(SitePath.manifest.text)
    if try new.status(manifest) != nil { try move(file: manifest) }
    unlinkat(work.descriptor, Self.journal.bytes, 0)
  }

  /// Removes a file, and the folders that are empty without it.
  private func remove(_ path: SitePath) throws(OutputError) {
    let raw = RawPath(path.text)
    guard unlinkat(site.descriptor, raw.bytes, 0) == 0 || [ENOENT, ENOTDIR, EISDIR].contains(errno)
    else { throw .system(.remove, site.shown(raw), errno: errno) }
    for folder in path.folders {
      guard unlinkat(site.descriptor, folder, AT_REMOVEDIR) == 0 else { break }
    }
  }

  /// Moves everything in a folder of the new files but the manifest, which comes last.
  private func move(_ folder: RawPath?) throws(OutputError) {
    for entry in try new.entries(of: folder) {
      guard let status = try new.status(entry) else { continue }
      if status.kind == .folder {
        try site.makeSiteFolder(entry.shown, againstMask: isMasked)
        try move(entry)
      } else if entry.text != SitePath.manifest.text {
        try move(file: entry)
      }
    }
  }

  private func move(file path: RawPath) throws(OutputError) {
    guard renameat(new.descriptor, path.bytes, site.descriptor, path.bytes) == 0 else {
      throw .system(.replace, site.shown(path), errno: errno)
    }
  }
}
