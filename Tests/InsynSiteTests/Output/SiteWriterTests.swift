import Foundation
import InsynDiagnostics
import Testing

@testable import InsynSite

/// Files with the texts given by path, each called after its path in messages.
func artifacts(_ texts: KeyValuePairs<String, String>) throws -> [Artifact] {
  try texts.map { path, text in
    Artifact(
      try #require(SitePath(path)), of: Phrase(sv: "sidan \(text)", en: "the page \(text)"),
      bytes: Array(text.utf8))
  }
}

@Suite struct SiteWriterTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @discardableResult private func write(
    _ texts: KeyValuePairs<String, String>, to output: String = "site", jobs: Int = 2
  ) async throws -> WrittenSite {
    try await SiteWriter(output: "\(scratch.path)/\(output)", jobs: jobs).write(artifacts(texts))
  }

  /// What stands in the output but the manifest.
  private func site(_ output: String = "site") throws -> [String: String] {
    try scratch.everything(in: output).filter { $0.key != "manifest.json" }
  }

  @Test func writesWhereNothingWas() async throws {
    let written = try await write(
      ["index.html": "root", "sv/om/index.html": "om", "en/about/index.html": ""],
      to: "deep/er/site/")
    #expect(
      try site("deep/er/site") == [
        "index.html": "root", "sv/om/index.html": "om", "en/about/index.html": "",
      ])
    let manifest = try #require(scratch.text(at: "deep/er/site/manifest.json"))
    #expect(
      written == WrittenSite(files: 4, bytes: 6 + manifest.utf8.count, written: 3, note: nil))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/deep/er") == ["site"])
  }

  @Test func replacesWhatTheLastBuildMade() async throws {
    try await write(["a/b.html": "old", "c.html": "old", "d": "a file"])
    try await write(["a/b.html": "new", "d/e.html": "now in a folder"])
    #expect(try site() == ["a/b.html": "new", "d/e.html": "now in a folder"])
    #expect(try scratch.names() == ["site"])
  }

  @Test func keepsWhatNoBuildMade() async throws {
    try scratch.put("", at: "site/.gitkeep")
    try scratch.put("example.org", at: "site/CNAME")
    try scratch.put("deny", at: "site/sv/.htaccess")
    try scratch.put("key", at: "site/.well-known/deep/key")
    let outside = "\(scratch.path)/site"
    try FileManager.default.createDirectory(
      atPath: "\(outside)/empty", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: "\(outside)/link", withDestinationPath: "/nowhere")
    let longAgo = Date(timeIntervalSince1970: 1_000_000)
    for name in ["CNAME", ".well-known"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o750, .modificationDate: longAgo], ofItemAtPath: "\(outside)/\(name)")
    }
    let before = try site()
    for text in ["first", "second"] {
      try await write(["sv/index.html": text])
      #expect(try site() == before.merging(["sv/index.html": text]) { $1 })
      for name in ["site/CNAME", "site/.well-known"] {
        #expect(try scratch.attributes(of: name) == (0o750, longAgo))
      }
    }
  }

  @Test func keepsThePermissionsOfTheFolderAndGivesItsOwnToFiles() async throws {
    try scratch.put("", at: "site/.gitkeep")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o2775], ofItemAtPath: "\(scratch.path)/site")
    let mask = umask(0o077)
    defer { umask(mask) }
    try await write(["a/b.html": ""])
    #expect(try scratch.attributes(of: "site").mode == 0o2775)
    #expect(try scratch.attributes(of: "site/a").mode & 0o777 == 0o755)
    #expect(try scratch.attributes(of: "site/a/b.html").mode == 0o644)
  }

  @Test func writesThroughALink() async throws {
    try scratch.put("", at: "real/.gitkeep")
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/site", withDestinationPath: "real")
    try await write(["a.html": "a"])
    #expect(try site("real") == [".gitkeep": "", "a.html": "a"])
    #expect(try scratch.names() == ["real", "site"])
  }

  @Test func clearsOnlyItsOwnLeftovers() async throws {
    try scratch.put("half", at: ".site.insyn-work/new/sv/index.html")
    try scratch.put("mine", at: ".site.other/file")
    try await write(["a.html": "a"])
    #expect(try scratch.names() == [".site.other", "site"])
    #expect(try site() == ["a.html": "a"])
  }

  @Test func givesTheOldSiteBackAfterHalfASwap() async throws {
    try scratch.put("example.org", at: ".site.insyn-work/old/CNAME")
    try scratch.put("half", at: ".site.insyn-work/new/sv/index.html")
    try await write(["a.html": "a"])
    #expect(try site() == ["CNAME": "example.org", "a.html": "a"])
  }

  @Test func swapsInTwoStepsWhereTheDiskCannotExchange() throws {
    try scratch.put("old", at: "site/a.html")
    let build = try BuildFolder(beside: OutputPlace("\(scratch.path)/site"))
    try build.write(Array("new".utf8), to: #require(SitePath("a.html")))
    try build.takePlace(exchanging: false)
    build.clear()
    #expect(try site() == ["a.html": "new"])
    #expect(try scratch.names() == ["site"])
  }

  @Test func letsOneBuildWorkAtATime() async throws {
    let first = try BuildFolder(beside: OutputPlace("\(scratch.path)/site"))
    await #expect(throws: OutputError.anotherBuild("\(scratch.path)/site")) {
      try await write(["a.html": "a"])
    }
    first.clear()
    try await write(["a.html": "a"])
  }

  @Test func copiesWhatCannotBeLinked() throws {
    try scratch.put("theirs", at: "one/file")
    try scratch.put("", at: "other/x")
    let path = "\(scratch.path)/one/file"
    let longAgo = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640, .modificationDate: longAgo], ofItemAtPath: path)
    try Folder(at: RawPath("\(scratch.path)/one"), shown: "one")
      .copy(RawPath("file"), to: Folder(at: RawPath("\(scratch.path)/other"), shown: "other"))
    #expect(scratch.text(at: "other/file") == "theirs")
    #expect(try scratch.attributes(of: "other/file") == (0o640, longAgo))
  }

  @Test func givesTheSameBytesWithAnyNumberOfJobs() async throws {
    let pages = try (0..<500).map { number in
      Artifact(
        try #require(SitePath("sv/\(number % 7)/\(number).html")), of: Phrase(sv: "", en: ""),
        bytes: Array("page \(number)".utf8))
    }
    for (output, jobs) in [("one", 1), ("many", 8)] {
      let written = try await SiteWriter(output: "\(scratch.path)/\(output)", jobs: jobs)
        .write(jobs == 1 ? pages : pages.reversed())
      #expect(written.files == 501)
    }
    #expect(try scratch.everything(in: "one") == scratch.everything(in: "many"))
  }
}
