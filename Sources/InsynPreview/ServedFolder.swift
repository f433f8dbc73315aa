import Foundation
import Glibc

/// A folder whose files are handed out, and nothing outside it.
///
/// Its place is looked up for every request, because a build puts a new folder there.
struct ServedFolder: Sendable {
  enum Answer: Equatable, Sendable {
    case file(Data, mediaType: String)
    /// The path names a folder but does not end with a slash.
    case folderWithoutSlash
    case nothing
  }

  let root: String

  /// Finds a file, or the `index.html` of a folder. A link is followed if it stays in the folder.
  func answer(to path: RequestPath) -> Answer {
    guard !path.isHidden else { return .nothing }
    let place = ([root] + path.segments).joined(separator: "/")
    switch kind(of: place) {
    case S_IFDIR where path.isFolder: return file(at: "\(place)/index.html")
    case S_IFDIR: return .folderWithoutSlash
    case S_IFREG where !path.isFolder: return file(at: place)
    default: return .nothing
    }
  }

  private func file(at place: String) -> Answer {
    // Only an ordinary file is opened: reading a pipe would never end.
    guard kind(of: place) == S_IFREG, let bytes = FileManager.default.contents(atPath: place) else {
      return .nothing
    }
    return .file(bytes, mediaType: MediaType.of(place))
  }

  /// The kind of a file inside the root; nil if it is not there, or lies outside.
  private func kind(of place: String) -> mode_t? {
    guard let real = realPath(place), let root = realPath(root),
      real == root || real.hasPrefix(root == "/" ? root : "\(root)/")
    else { return nil }
    var status = stat()
    guard stat(real, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  private func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
