import InsynLoader
import Synchronization

/// Content that notes the hash of each file as it is read.
final class DigestedSource: ContentSource {
  private let source: any ContentSource
  private let noted = Mutex<[String: ContentHash]>([:])
  private let read = Mutex(0)

  init(_ source: any ContentSource) {
    self.source = source
  }

  var name: String { source.name }

  /// The hashes of the files that have been read, by path.
  var digests: [String: ContentHash] { noted.withLock { $0 } }

  /// How many bytes have been read.
  var bytes: Int { read.withLock { $0 } }

  func paths() throws -> [String] { try source.paths() }

  func bytes(of path: String) throws -> [UInt8] {
    let bytes = try source.bytes(of: path)
    let hash = ContentHash(of: bytes)
    noted.withLock { $0[path] = hash }
    read.withLock { $0 += bytes.count }
    return bytes
  }
}
