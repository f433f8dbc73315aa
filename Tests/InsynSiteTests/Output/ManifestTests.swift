import Foundation
import InsynDiagnostics
import Testing

@testable import InsynSite

@Suite struct SitePathTests {
  @Test(arguments: [
    ("index.html", true), ("sv/om/index.html", true), ("a..b", true), ("data/a_b-1.csv", true),
    ("", false), ("/a", false), ("a/", false), ("a//b", false), ("..", false), ("a/../b", false),
    ("a/.b", false), (".htaccess", false), ("A", false), ("å", false), ("a\\b", false),
    ("a\0b", false), ("a b", false), ("a%2fb", false),
  ])
  func takesOnlySafePaths(text: String, isSafe: Bool) {
    #expect((SitePath(text) != nil) == isSafe)
  }

  @Test func limitsLengths() {
    let name = String(repeating: "a", count: 255)
    #expect(SitePath(name) != nil)
    #expect(SitePath("\(name)a") == nil)
    #expect(SitePath("\(name)/\(name)/\(name)/\(name)/a") == nil)
  }

  @Test(arguments: [
    ("assets/insyn.css", "assets/insyn.ba7816bf8f01.css"), ("a", "a.ba7816bf8f01"),
    ("a.b/c", "a.b/c.ba7816bf8f01"), ("a.min.js", "a.min.ba7816bf8f01.js"),
  ])
  func namesAssetsByTheirContent(plain: String, named: String) throws {
    #expect(
      try #require(SitePath(plain)).named(by: ContentHash(of: Array("abc".utf8))).text == named)
  }
}

@Suite struct ManifestTests {
  private func manifest(_ names: [String]) throws -> Manifest {
    Manifest(
      files: try names.map { name in
        Manifest.File(
          path: try #require(SitePath(name)), size: name.utf8.count,
          hash: ContentHash(of: Array(name.utf8)))
      })
  }

  @Test func writesOneFileALineInOrder() throws {
    #expect(
      String(decoding: try manifest(["b.html", "abc"]).bytes, as: UTF8.self) == """
        {
          "format": "insyn-manifest-1",
          "files": {
            "abc": {"size": 3, "sha256": \
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
            "b.html": {"size": 6, "sha256": \
        "15b2b17cd8fcf74dd1f2b7449a527af17d0662635e42f35e97d3bb2c08341a98"}
          }
        }

        """)
  }

  @Test(arguments: [[], ["a"], ["sv/index.html", "assets/a.css", "en/index.html"]])
  func readsWhatItWrites(names: [String]) throws {
    let manifest = try manifest(names)
    #expect(Manifest(bytes: manifest.bytes) == manifest)
  }

  @Test(arguments: [
    ("a.html", "../a"), ("\"size\": 6", "\"size\": 06"), ("\"size\": 6", "\"size\": x"),
    ("sha256", "sha255"), ("insyn-manifest-1", "insyn-manifest-2"), ("\n", "\r\n"), ("}\n}\n", "}"),
    ("a.html", "c.html"), ("    ", "  "), ("}\n}\n", "}\n}\n\n"),
  ])
  func readsNothingElse(written: String, changed: String) throws {
    let text = String(decoding: try manifest(["a.html", "b.html"]).bytes, as: UTF8.self)
    #expect(text.contains(written))
    #expect(Manifest(bytes: Array(text.replacing(written, with: changed).utf8)) == nil)
  }

  @Test func agreesWithSha256sum() async throws {
    let scratch = try ScratchFolder()
    let texts: KeyValuePairs = [
      "a.html": "å", "b/c.bin": "", "d": String(repeating: "x", count: 99_999),
    ]
    try await SiteWriter(output: "\(scratch.path)/site", jobs: 2).write(artifacts(texts))
    let bytes = try #require(
      FileManager.default.contents(atPath: "\(scratch.path)/site/manifest.json"))
    let manifest = try #require(Manifest(bytes: Array(bytes)))
    try scratch.put(
      manifest.files.map { "\($0.hash.hex)  \($0.path)\n" }.joined(), at: "sums")
    let check = Process()
    check.executableURL = URL(filePath: "/usr/bin/sha256sum")
    check.arguments = ["--check", "--strict", "--status", "../sums"]
    check.currentDirectoryURL = URL(filePath: "\(scratch.path)/site")
    try check.run()
    check.waitUntilExit()
    #expect(check.terminationStatus == 0)
    #expect(manifest.files.map(\.path.text) == ["a.html", "b/c.bin", "d"])
    #expect(try JSONSerialization.jsonObject(with: bytes) is [String: Any])
  }
}
