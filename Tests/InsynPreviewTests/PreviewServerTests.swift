import Foundation
import InsynDiagnostics
import Testing

@testable import InsynPreview

@Suite(.serialized) struct PreviewServerTests {
  /// Serves a small site next to a secret while `body` runs.
  private func withServer(
    _ body: @Sendable (_ port: UInt16, _ root: String) async throws -> Void
  ) async throws {
    let files = FileManager.default
    let outer = files.temporaryDirectory.appending(path: "insyn å \(UUID().uuidString)").path
    defer { try? files.removeItem(atPath: outer) }
    let root = "\(outer)/site"
    for (name, text) in [
      "secret.txt": "secret", "site/index.html": "<p>root", "site/sv/index.html": "<p>hem å",
      "site/404.html": "<p>saknas", "site/assets/a.css": "a{}", "site/data/figures.csv": "a,b",
      "site/.git/config": "secret", "site/.well-known/key": "key",
    ] {
      let file = URL(filePath: outer).appending(path: name)
      try files.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try files.createSymbolicLink(atPath: "\(root)/out.txt", withDestinationPath: "../secret.txt")
    try files.createSymbolicLink(atPath: "\(root)/up", withDestinationPath: "..")
    try files.createSymbolicLink(atPath: "\(root)/in.css", withDestinationPath: "assets/a.css")
    try #require(mkfifo("\(root)/pipe", 0o600) == 0)

    let server = PreviewServer(root: root, port: 0)
    let (ports, found) = AsyncStream.makeStream(of: UInt16.self)
    let running = Task {
      defer { found.finish() }
      try await server.run { found.yield($0) }
    }
    let port = try #require(await ports.first { _ in true })
    try await body(port, root)
    await server.stop()
    try await running.value
    #expect(await get("/", port) == nil, "the server has stopped")
  }

  private func get(
    _ target: String, _ port: UInt16, method: String = "GET", host: String? = nil
  ) async -> RawResponse? {
    let host = host ?? "127.0.0.1:\(port)"
    let head = "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
    return await send(head, to: port)
  }

  @Test func servesPagesAndFiles() async throws {
    try await withServer { port, _ in
      for (target, status, type, body) in [
        ("/", 200, "text/html; charset=utf-8", "<p>root"),
        ("/index.html?x=1", 200, "text/html; charset=utf-8", "<p>root"),
        ("/sv/", 200, "text/html; charset=utf-8", "<p>hem å"),
        ("/%73v/", 200, "text/html; charset=utf-8", "<p>hem å"),
        ("/assets/a.css", 200, "text/css; charset=utf-8", "a{}"),
        ("/in.css", 200, "text/css; charset=utf-8", "a{}"),
        ("/data/figures.csv", 200, "text/csv; charset=utf-8", "a,b"),
        ("/.well-known/key", 200, "application/octet-stream", "key"),
        ("/nothing", 404, "text/html; charset=utf-8", "<p>saknas"),
        ("/assets/", 404, "text/html; charset=utf-8", "<p>saknas"),
        ("/index.html/", 404, "text/html; charset=utf-8", "<p>saknas"),
      ] {
        let response = try #require(await get(target, port))
        #expect(response.status == status, "\(target)")
        #expect(response.header("Content-Type") == type, "\(target)")
        #expect(response.header("Cache-Control") == "no-store")
        #expect(response.body == body, "\(target)")
      }
    }
  }

  @Test func sendsFoldersToTheirSlash() async throws {
    try await withServer { port, _ in
      for (target, location) in [("/sv", "/sv/"), ("/sv?a=1&b=%C3%A5", "/sv/?a=1&b=%C3%A5")] {
        let response = try #require(await get(target, port))
        #expect(response.status == 301)
        #expect(response.header("Location") == location)
      }
      let split = try #require(await get("/sv?a\rX-Bad:1", port))
      #expect(split.header("Location") == "/sv/")
    }
  }

  @Test func answersHeadWithoutABody() async throws {
    try await withServer { port, _ in
      let response = try #require(await get("/sv/", port, method: "HEAD"))
      #expect(response.status == 200)
      #expect(response.header("Content-Length") == "9")
      #expect(response.body.isEmpty)
    }
  }

  @Test func onlyReads() async throws {
    try await withServer { port, _ in
      for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let response = try #require(await get("/", port, method: method))
        #expect(response.status == 405, "\(method)")
        #expect(response.header("Allow") == "GET, HEAD")
      }
    }
  }

  @Test func givesNothingOutsideTheSite() async throws {
    try await withServer { port, root in
      for target in [
        "/../secret.txt", "/%2e%2e/secret.txt", "/sv/%2e%2e/%2e%2e/secret.txt", "/..%2fsecret.txt",
        "/..%5csecret.txt", "/..\\secret.txt", "/out.txt", "/up/secret.txt", "/up/", "/.git/config",
        "/%2egit/config", "//\(root)/../secret.txt", "/index.html%00.css", "/pipe",
        "/%252e%252e/secret.txt", "http://127.0.0.1/../secret.txt", "/sv/..;/..;/secret.txt",
      ] {
        let response = try #require(await get(target, port), "\(target)")
        #expect([400, 404].contains(response.status), "\(target)")
        #expect(!response.body.contains("secret"), "\(target)")
      }
      let long = try #require(await get("/" + String(repeating: "a", count: 5000), port))
      #expect(long.status == 414)
    }
  }

  @Test func answersOnlyToItsOwnNames() async throws {
    try await withServer { port, _ in
      for host in ["localhost", "LOCALHOST:\(port)", "127.0.0.1:\(port)", "[::1]:\(port)"] {
        #expect(await get("/", port, host: host)?.status == 200, "\(host)")
      }
      for host in [
        "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "", "::1",
      ] {
        #expect(await get("/", port, host: host)?.status == 421, "\(host)")
      }
      #expect(await send("GET / HTTP/1.0\r\n\r\n", to: port)?.status == 421)
    }
  }

  @Test func showsWhatTheNextBuildPutsThere() async throws {
    try await withServer { port, root in
      try FileManager.default.moveItem(atPath: root, toPath: "\(root)-old")
      try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: false)
      try Data("<p>new".utf8).write(to: URL(filePath: "\(root)/index.html"))
      #expect(await get("/", port)?.body == "<p>new")
      #expect(await get("/sv/", port)?.status == 404)
    }
  }

  @Test func saysWhenThePortIsTaken() async throws {
    try await withServer { port, root in
      await #expect(throws: PreviewError.portTaken(port)) {
        try await PreviewServer(root: root, port: port).run { _ in }
      }
      await #expect(throws: PreviewError.noSite("\(root)/nothing")) {
        try await PreviewServer(root: "\(root)/nothing", port: 0).run { _ in }
      }
    }
  }

  @Test func endsWithItsTask() async throws {
    let (ports, found) = AsyncStream.makeStream(of: UInt16.self)
    let running = Task {
      try await PreviewServer(root: "/tmp", port: 0).run { found.yield($0) }
    }
    let port = try #require(await ports.first { _ in true })
    running.cancel()
    try await running.value
    #expect(await get("/", port) == nil)
  }
}
