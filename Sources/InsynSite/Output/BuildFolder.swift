import CLinux
import Glibc

/// The folder beside the output in which one build at a time puts a new site together.
///
/// It holds `new`, the site to be or what has changed in it, and after a swap the old site. What an
/// interrupted build left there is cleared by the next one, or completed: see ``SiteUpdate``.
struct BuildFolder: Sendable {
  private static let new = RawPath("new")
  private static let old = RawPath("old")

  private let place: OutputPlace
  private let name: RawPath
  private let work: Folder
  /// The site that is being put together.
  let site: Folder
  /// Whether the user's mask keeps new files from being read by others.
  private let isMasked: Bool

  /// Takes the folder for this build alone.
  ///
  /// - Throws: ``OutputError/anotherBuild(_:)`` while another build has it.
  init(beside place: OutputPlace) throws(OutputError) {
    self.place = place
    name = RawPath(".\(place.name.shown).insyn-work")
    work = try Self.claim(name, in: place)
    try SiteUpdate(interruptedIn: work, from: Self.new, to: place)?.finish()
    try Self.restore(place, from: work)
    try work.removeContents()
    try work.makeFolder(Self.new, mode: 0o755)
    site = try work.folder(Self.new)
    isMasked = try site.ownStatus().mode & 0o755 != 0o755
    guard fchmod(site.descriptor, 0o755) == 0 else {
      throw .system(.write, site.shown, errno: errno)
    }
  }

  private static func claim(_ name: RawPath, in place: OutputPlace) throws(OutputError) -> Folder {
    for _ in 0..<10 {
      try place.parent.makeFolder(name, mode: 0o700)
      let work = try place.parent.folder(name)
      // Where the disk has no locks there is none to wait for.
      if flock(work.descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { break }
      // The build that had it before may have removed it in between.
      if let now = try place.parent.status(name), now.isSameFile(as: try work.ownStatus()) {
        return work
      }
    }
    throw .anotherBuild(place.shown)
  }

  /// Puts the old site back if a build ended between the two renames of a swap.
  private static func restore(_ place: OutputPlace, from work: Folder) throws(OutputError) {
    guard try place.parent.status(place.name) == nil, try work.status(old) != nil else { return }
    guard
      renameat(work.descriptor, old.bytes, place.parent.descriptor, place.name.bytes) == 0
    else { throw .system(.replace, place.shown, errno: errno) }
  }

  /// Writes one file of the new site.
  func write(_ bytes: [UInt8], to path: SitePath) throws(OutputError) {
    try site.write(bytes, to: path, againstMask: isMasked)
  }

  /// Puts a file of the old site into the new one as it is.
  func carry(_ path: SitePath, from old: Folder) throws(OutputError) {
    let raw = RawPath(path.text)
    if linkat(old.descriptor, raw.bytes, site.descriptor, raw.bytes, 0) == 0 { return }
    for folder in path.folders.reversed() {
      try site.makeSiteFolder(folder, againstMask: isMasked)
    }
    try old.carry(raw, to: site)
  }

  /// Puts the files that have been made into the old site, and removes others from it.
  func update(_ old: Folder, removing removed: [SitePath]) throws(OutputError) {
    try SiteUpdate(removing: removed, in: work, from: site, to: old, againstMask: isMasked).finish()
  }

  /// Lets the new site take the place of the old one, in one step where the disk can.
  func takePlace(exchanging: Bool = true) throws(OutputError) {
    let (parent, target) = (place.parent.descriptor, place.name.bytes)
    guard let old = try place.parent.status(place.name) else {
      guard renameat(work.descriptor, Self.new.bytes, parent, target) == 0 else { throw failure }
      return
    }
    // The folder itself is the host's: its permissions and owner stay.
    _ = fchown(site.descriptor, old.raw.st_uid, old.raw.st_gid)
    _ = fchmod(site.descriptor, old.mode)
    if exchanging {
      let exchange = UInt32(RENAME_EXCHANGE)
      if renameat2(work.descriptor, Self.new.bytes, parent, target, exchange) == 0 { return }
      guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else { throw failure }
    }
    guard renameat(parent, target, work.descriptor, Self.old.bytes) == 0 else { throw failure }
    guard renameat(work.descriptor, Self.new.bytes, parent, target) == 0 else {
      let failure = failure
      _ = renameat(work.descriptor, Self.old.bytes, parent, target)
      throw failure
    }
  }

  private var failure: OutputError {
    errno == EXDEV || errno == EBUSY
      ? .mounted(place.shown) : .system(.replace, place.shown, errno: errno)
  }

  /// Removes the folder, unless a change is under way in it that has to be completed. What cannot be removed is left for the next build, which says why.
  func clear() {
    guard !SiteUpdate.isUnderWay(in: work) else { return }
    try? work.removeContents()
    unlinkat(place.parent.descriptor, name.bytes, AT_REMOVEDIR)
  }
}
