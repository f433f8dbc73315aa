import Glibc

extension Folder {
  /// Writes a new file of the site, and the folders that it lies in.
  ///
  /// Files get mode 0644 and folders 0755, because a web server reads them.
  ///
  /// - Parameters:
  ///   - bytes: All that the file holds.
  ///   - path: Where it goes; no file is there yet.
  ///   - againstMask: Whether the user's mask takes those permissions away, so that they have to be
  ///     given back.
  /// - Throws: ``OutputError/system(_:_:errno:)``
  func write(_ bytes: [UInt8], to path: SitePath, againstMask: Bool) throws(OutputError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var file = openat(descriptor, path.text, flags, 0o644)
    if file < 0, errno == ENOENT {
      for folder in path.folders.reversed() {
        try makeSiteFolder(folder, againstMask: againstMask)
      }
      file = openat(descriptor, path.text, flags, 0o644)
    }
    guard file >= 0 else { throw .system(.write, shown(RawPath(path.text)), errno: errno) }
    var failure = Self.fill(file, with: bytes)
    if againstMask, fchmod(file, 0o644) != 0 { failure = failure ?? errno }
    let closed = close(file) == 0 ? nil : errno
    if let code = failure ?? closed {
      throw .system(.write, shown(RawPath(path.text)), errno: code)
    }
  }

  /// Makes a folder of the site, unless it is there already.
  func makeSiteFolder(_ path: String, againstMask: Bool) throws(OutputError) {
    if mkdirat(descriptor, path, 0o755) == 0 {
      guard !againstMask || fchmodat(descriptor, path, 0o755, 0) == 0 else {
        throw .system(.write, shown(RawPath(path)), errno: errno)
      }
    } else if errno != EEXIST {
      throw .system(.write, shown(RawPath(path)), errno: errno)
    }
  }

  /// Writes all bytes to an open file; the system's error number if it will not.
  private static func fill(_ file: Int32, with bytes: [UInt8]) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress
        let count = Glibc.write(file, start, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }

  /// Writes a file that is none of the site's; no file is there yet.
  func write(_ bytes: [UInt8], new path: RawPath) throws(OutputError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(descriptor, path.bytes, flags, 0o644)
    guard file >= 0 else { throw .system(.write, shown(path), errno: errno) }
    let failure = Self.fill(file, with: bytes)
    let closed = close(file) == 0 ? nil : errno
    if let code = failure ?? closed { throw .system(.write, shown(path), errno: code) }
  }

  /// The whole of a file.
  func read(_ path: RawPath) throws(OutputError) -> [UInt8] {
    let file = openat(descriptor, path.bytes, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw .system(.read, shown(path), errno: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(.read, shown(path), errno: errno) }
    var bytes: [UInt8] = []
    var count = 1
    while count > 0 {
      let room = max(Int(status.st_size) - bytes.count, 4096)
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, length in
        count = Glibc.read(file, buffer.baseAddress, room)
        length = max(count, 0)
      }
      guard count >= 0 else { throw .system(.read, shown(path), errno: errno) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    return bytes
  }

  /// Puts a file into another folder as well: the same file where the disk allows it, else a copy
  /// with the same bytes, permissions and time of change.
  func carry(_ path: RawPath, to other: Folder) throws(OutputError) {
    if linkat(descriptor, path.bytes, other.descriptor, path.bytes, 0) == 0 { return }
    guard [EPERM, EMLINK, EOPNOTSUPP, ENOSYS].contains(errno) else {
      throw .system(.keep, shown(path), errno: errno)
    }
    try copy(path, to: other)
  }

  func copy(_ path: RawPath, to other: Folder) throws(OutputError) {
    guard let status = try status(path), status.kind == .file else {
      throw .system(.keep, shown(path), errno: EPERM)
    }
    let bytes = try read(path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(other.descriptor, path.bytes, flags, 0o600)
    guard file >= 0 else { throw .system(.keep, shown(path), errno: errno) }
    defer { close(file) }
    if let code = Self.fill(file, with: bytes) { throw .system(.keep, shown(path), errno: code) }
    // Its owner stays only where the system lets this user say so.
    _ = fchown(file, status.raw.st_uid, status.raw.st_gid)
    let times = [status.raw.st_atim, status.raw.st_mtim]
    guard fchmod(file, status.mode) == 0, futimens(file, times) == 0, fsync(file) == 0 else {
      throw .system(.keep, shown(path), errno: errno)
    }
  }

  /// Gives a folder the permissions, owner and time of change that another one has.
  func takeAttributes(of status: FileStatus, at path: RawPath) throws(OutputError) {
    _ = fchownat(descriptor, path.bytes, status.raw.st_uid, status.raw.st_gid, AT_SYMLINK_NOFOLLOW)
    let times = [status.raw.st_atim, status.raw.st_mtim]
    guard fchmodat(descriptor, path.bytes, status.mode, 0) == 0,
      utimensat(descriptor, path.bytes, times, AT_SYMLINK_NOFOLLOW) == 0
    else { throw .system(.keep, shown(path), errno: errno) }
  }
}
