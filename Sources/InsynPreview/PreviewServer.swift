import FlyingFox
import FlyingSocks
import Foundation
import Glibc

/// Shows a built site on this machine alone, at `http://127.0.0.1:port/`.
package struct PreviewServer: Sendable {
  private let root: String
  private let port: UInt16
  private let server: HTTPServer

  /// - Parameters:
  ///   - root: The folder to show.
  ///   - port: The port to listen on; 0 for any that is free.
  package init(root: String, port: UInt16) {
    self.root = root
    self.port = port
    var loopback = sockaddr_in.inet(port: port)
    loopback.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    server = HTTPServer(
      address: loopback, logger: .disabled,
      handler: PreviewHandler(folder: ServedFolder(root: root)))
  }

  /// Serves until ``stop()`` or until the task is cancelled.
  ///
  /// - Parameter whenListening: Called once with the port, when a browser can connect.
  /// - Throws: ``PreviewError`` when it cannot start.
  package func run(
    whenListening: @escaping @Sendable (UInt16) -> Void
  ) async throws(PreviewError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue
    else { throw .noSite(root) }
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        group.addTask {
          try await server.waitUntilListening(timeout: 60)
          if case .ip4(_, let port) = await server.listeningAddress { whenListening(port) }
        }
        for try await _ in group {}
      }
    } catch {
      try report(error)
    }
  }

  /// Stops listening, and ends ``run(whenListening:)`` without waiting for what is being sent.
  package func stop() async {
    await server.stop(timeout: 0)
  }

  /// Tells an end that was asked for from a failure.
  private func report(_ error: any Error) throws(PreviewError) {
    switch error {
    case is CancellationError, SocketError.disconnected: return
    case SocketError.failed(_, EADDRINUSE, _): throw .portTaken(port)
    case SocketError.failed(_, EACCES, _): throw .portNotAllowed(port)
    case _ where Task.isCancelled: return
    default: throw .system(error.localizedDescription)
    }
  }
}
