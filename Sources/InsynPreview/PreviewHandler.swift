import FlyingFox
import Foundation

/// Answers requests for the files of a folder.
struct PreviewHandler: HTTPHandler {
  let folder: ServedFolder

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    var response = answer(to: request)
    response.headers[.cacheControl] = "no-store"
    response.headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    return response
  }

  private func answer(to request: HTTPRequest) -> HTTPResponse {
    guard isLoopback(request.headers[.host]) else { return plain(.misdirectedRequest) }
    guard request.method == .GET || request.method == .HEAD else {
      return plain(.methodNotAllowed, [HTTPHeader("Allow"): "GET, HEAD"])
    }
    let encoded = request.target.path(percentEncoded: true)
    guard encoded.utf8.count <= RequestPath.longest else { return plain(.uriTooLong) }
    guard let path = RequestPath(encoded: encoded) else { return plain(.badRequest) }
    let isHead = request.method == .HEAD
    switch folder.answer(to: path) {
    case .file(let bytes, let mediaType): return file(bytes, mediaType, .ok, isHead: isHead)
    case .folderWithoutSlash:
      let address = "\(encoded)/" + query(of: request)
      return plain(.movedPermanently, [.location: address], isHead: isHead)
    case .nothing: return notFound(isHead: isHead)
    }
  }

  /// Whether the browser means this machine. A page elsewhere can point a name of its own here, and
  /// would then be let in; such a request carries that name.
  private func isLoopback(_ host: String?) -> Bool {
    guard let host = host?.lowercased() else { return false }
    return ["localhost", "127.0.0.1", "[::1]"].contains { name in
      guard host.hasPrefix(name) else { return false }
      let rest = host.dropFirst(name.count)
      return rest.isEmpty || rest.first == ":" && UInt16(rest.dropFirst()) != nil
    }
  }

  /// The query with its question mark, if it is written as a query should be.
  private func query(of request: HTTPRequest) -> String {
    let query = request.target.query(percentEncoded: true)
    let isPlain = query.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    return query.isEmpty || !isPlain ? "" : "?\(query)"
  }

  private func notFound(isHead: Bool) -> HTTPResponse {
    guard let path = RequestPath(encoded: "/404.html"),
      case .file(let bytes, let mediaType) = folder.answer(to: path)
    else { return plain(.notFound, isHead: isHead) }
    return file(bytes, mediaType, .notFound, isHead: isHead)
  }

  private func file(
    _ bytes: Data, _ mediaType: String, _ status: HTTPStatusCode, isHead: Bool
  ) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [.contentType: mediaType, .contentLength: String(bytes.count)],
      body: isHead ? Data() : bytes)
  }

  private func plain(
    _ status: HTTPStatusCode, _ headers: [HTTPHeader: String] = [:], isHead: Bool = false
  ) -> HTTPResponse {
    let text = Data("\(status.code) \(status.phrase)\n".utf8)
    var response = file(text, MediaType.of(".txt"), status, isHead: isHead)
    for (name, value) in headers { response.headers[name] = value }
    return response
  }
}
