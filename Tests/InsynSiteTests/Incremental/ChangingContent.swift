import InsynLoader
import Synchronization

/// Content that changes while a session has it.
final class ChangingContent: ContentSource {
  private let held: Mutex<ContentFiles>

  init(_ files: ContentFiles) {
    held = Mutex(files)
  }

  var files: ContentFiles {
    get { held.withLock { $0 } }
    set { held.withLock { $0 = newValue } }
  }

  var name: String { files.name }

  func paths() throws -> [String] { files.paths() }

  func bytes(of path: String) throws -> [UInt8] { try files.bytes(of: path) }
}
