import Dispatch
import Glibc

/// What came back for bytes sent just as they are; nothing on the way tidies them up.
struct RawResponse: Sendable {
  let head: String
  let body: String

  var status: Int? { head.split(separator: " ").dropFirst().first.flatMap { Int($0) } }

  func header(_ name: String) -> String? {
    head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("\(name.lowercased()): ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }
}

/// Sends one request to this machine and reads until the server hangs up.
func send(_ request: String, to port: UInt16) async -> RawResponse? {
  await withCheckedContinuation { continuation in
    DispatchQueue.global().async {
      let answer = exchange(Array(request.utf8), port: port)
      guard let answer, let end = answer.range(of: "\r\n\r\n") else {
        return continuation.resume(returning: nil)
      }
      continuation.resume(
        returning: RawResponse(
          head: String(answer[..<end.lowerBound]), body: String(answer[end.upperBound...])))
    }
  }
}

private func exchange(_ request: [UInt8], port: UInt16) -> String? {
  let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  guard socket >= 0 else { return nil }
  defer { close(socket) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  let size = socklen_t(MemoryLayout<sockaddr_in>.size)
  let connected = withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
  }
  guard connected == 0 else { return nil }
  guard Glibc.send(socket, request, request.count, Int32(MSG_NOSIGNAL)) == request.count
  else { return nil }
  var answer: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = recv(socket, &buffer, buffer.count, 0), count > 0 {
    answer += buffer[..<count]
  }
  return String(decoding: answer, as: UTF8.self)
}

extension String {
  /// Where a text first stands, compared byte by byte.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    utf8.indices.first { utf8[$0...].starts(with: text.utf8) }
      .map { $0..<utf8.index($0, offsetBy: text.utf8.count) }
  }
}
