import Glibc

/// Where the site goes: a name in a folder that exists. Links are resolved.
struct OutputPlace: Sendable {
  let parent: Folder
  let name: RawPath
  /// The output folder as it was given, for messages.
  let shown: String

  /// Finds the place, and makes the folders above it when they are missing.
  init(_ output: String) throws(OutputError) {
    shown = output
    if let real = realPath(output) {
      try Self.checkIsFolder(output)
      if real == "/" || isAround(real, workingFolder()) { throw .tooWide(output) }
      (parent, name) = try Self.split(real, shown: output)
      return
    }
    guard errno == ENOENT else { throw .system(.read, output, errno: errno) }
    var status = stat()
    if lstat(output, &status) == 0 { throw .linkToNothing(output) }
    try Self.makeFolders(above: output)
    (parent, name) = try Self.split(output, shown: output)
  }

  /// The place of a folder that is there.
  init(existing output: String) throws(OutputError) {
    shown = output
    guard let real = realPath(output) else { throw .system(.read, output, errno: errno) }
    (parent, name) = try Self.split(real, shown: output)
  }

  private static func checkIsFolder(_ path: String) throws(OutputError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .system(.read, path, errno: errno) }
    guard FileStatus(status).kind == .folder else { throw .notAFolder(path) }
  }

  /// The folder and the name in it: `/a/b` and `c` for `/a/b/c`.
  private static func split(_ path: String, shown: String) throws(OutputError) -> (Folder, RawPath)
  {
    let segments = path.split(separator: "/")
    guard let name = segments.last, name != ".." else {
      throw .system(.write, shown, errno: ENOENT)
    }
    let above = (path.hasPrefix("/") ? "/" : "./") + segments.dropLast().joined(separator: "/")
    return (try Folder(at: RawPath(above), shown: above), RawPath(String(name)))
  }

  private static func makeFolders(above path: String) throws(OutputError) {
    let segments = path.split(separator: "/").dropLast()
    var folder = path.hasPrefix("/") ? "/" : ""
    for segment in segments {
      folder += "\(segment)/"
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw .system(.write, folder, errno: errno)
      }
    }
  }
}

private func realPath(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

private func workingFolder() -> String {
  realPath(".") ?? ""
}

private func isAround(_ folder: String, _ other: String) -> Bool {
  other == folder || other.hasPrefix("\(folder)/")
}
