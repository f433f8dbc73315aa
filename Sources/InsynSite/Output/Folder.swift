import Glibc

/// An open folder. Paths given to it are relative, and no link in their last segment is followed.
final class Folder: Sendable {
  let descriptor: Int32
  /// The folder as messages name it.
  let shown: String

  private init(descriptor: Int32, shown: String) {
    (self.descriptor, self.shown) = (descriptor, shown)
  }

  deinit { close(descriptor) }

  convenience init(at path: RawPath, shown: String) throws(OutputError) {
    let descriptor = open(path.bytes, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.read, shown, errno: errno) }
    self.init(descriptor: descriptor, shown: shown)
  }

  func folder(_ path: RawPath) throws(OutputError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let inner = openat(descriptor, path.bytes, flags)
    guard inner >= 0 else { throw .system(.read, shown(path), errno: errno) }
    return Folder(descriptor: inner, shown: shown(path))
  }

  /// The path of something in the folder, for messages.
  func shown(_ path: RawPath) -> String {
    shown.hasSuffix("/") ? shown + path.shown : "\(shown)/\(path.shown)"
  }
}

extension Folder {
  /// The paths of what lies directly in a folder here, in no order; nil is this folder.
  func entries(of path: RawPath?) throws(OutputError) -> [RawPath] {
    let shown = path.map(shown) ?? shown
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let inner = openat(descriptor, path?.bytes ?? RawPath(".").bytes, flags)
    guard inner >= 0 else { throw .system(.read, shown, errno: errno) }
    guard let stream = fdopendir(inner) else {
      let code = errno
      close(inner)
      throw .system(.read, shown, errno: code)
    }
    defer { closedir(stream) }
    let (itself, above) = (RawPath("."), RawPath(".."))
    var entries: [RawPath] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { Self.name(UnsafeRawPointer($0)) }
      if name != itself, name != above { entries.append(path / name) }
      errno = 0
    }
    guard errno == 0 else { throw .system(.read, shown, errno: errno) }
    return entries
  }

  private static func name(_ pointer: UnsafeRawPointer) -> RawPath {
    let text = pointer.assumingMemoryBound(to: CChar.self)
    return RawPath(bytes: Array(UnsafeBufferPointer(start: text, count: strlen(text) + 1)))
  }

  /// What is known of a file without opening it; nil if there is none.
  func status(_ path: RawPath) throws(OutputError) -> FileStatus? {
    var status = stat()
    guard fstatat(descriptor, path.bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw .system(.read, shown(path), errno: errno)
    }
    return FileStatus(status)
  }

  /// The same of a file of the site; nil also where a part of its path is no folder.
  func status(_ path: SitePath) throws(OutputError) -> FileStatus? {
    var status = stat()
    guard fstatat(descriptor, path.text, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .system(.read, shown(RawPath(path.text)), errno: errno)
    }
    return FileStatus(status)
  }

  func ownStatus() throws(OutputError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(.read, shown, errno: errno) }
    return FileStatus(status)
  }

  /// Makes a folder, unless it is there already.
  func makeFolder(_ path: RawPath, mode: mode_t) throws(OutputError) {
    guard mkdirat(descriptor, path.bytes, mode) == 0 || errno == EEXIST else {
      throw .system(.write, shown(path), errno: errno)
    }
  }

  /// Removes a file or a whole folder.
  func remove(_ path: RawPath) throws(OutputError) {
    if unlinkat(descriptor, path.bytes, 0) == 0 { return }
    guard errno == EISDIR || errno == EPERM else {
      throw .system(.remove, shown(path), errno: errno)
    }
    for entry in try entries(of: path) { try remove(entry) }
    guard unlinkat(descriptor, path.bytes, AT_REMOVEDIR) == 0 else {
      throw .system(.remove, shown(path), errno: errno)
    }
  }

  func removeContents() throws(OutputError) {
    for entry in try entries(of: nil) { try remove(entry) }
  }
}

/// What the system knows of a file.
struct FileStatus: Sendable {
  enum Kind { case file, folder, link, other }

  let raw: stat

  init(_ raw: stat) {
    self.raw = raw
  }

  var kind: Kind {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Permissions without the kind of file.
  var mode: mode_t { raw.st_mode & 0o7777 }

  /// Seconds and nanoseconds.
  var modified: (Int, Int) { (raw.st_mtim.tv_sec, raw.st_mtim.tv_nsec) }

  func isSameFile(as other: FileStatus) -> Bool {
    raw.st_ino == other.raw.st_ino && raw.st_dev == other.raw.st_dev
  }
}
