import Foundation
import InsynDiagnostics
import Testing

@testable import InsynSite

/// Where most of a site stays as it was, the files that have changed take their places one by one.
@Suite struct SiteUpdateTests {
  private let scratch: ScratchFolder
  private var output: String { "\(scratch.path)/site" }
  private static let old: KeyValuePairs = [
    "a.html": "a", "b/c.html": "c", "b/d.html": "d", "e": "e", "f/g.html": "g", "h.html": "h",
  ]

  init() throws {
    scratch = try ScratchFolder()
  }

  @discardableResult private func write(
    _ changes: [String: String?] = [:]
  ) async throws -> WrittenSite {
    let old = try artifacts(Self.old).filter { !changes.keys.contains($0.path.text) }
    let new = try changes.compactMap { path, text in
      try text.map {
        Artifact(
          try #require(SitePath(path)), of: Phrase(sv: path, en: path), bytes: Array($0.utf8))
      }
    }
    return try await SiteWriter(output: output, jobs: 2).write(old + new)
  }

  private func site() throws -> [String: String] {
    try scratch.everything(in: "site").filter { $0.key != "manifest.json" }
  }

  @Test func leavesWhatHasNotChanged() async throws {
    try await write()
    try scratch.put("mine", at: "site/b/mine.txt")
    let longAgo = Date(timeIntervalSince1970: 1_000_000)
    for path in ["a.html", "b/c.html", "h.html"] {
      try FileManager.default.setAttributes(
        [.modificationDate: longAgo], ofItemAtPath: "\(output)/\(path)")
    }
    let written = try await write(["a.html": "other", "b/d.html": nil, "f/g.html": nil, "i/j": "j"])
    #expect(written.written == 2)
    #expect(
      try site() == [
        "a.html": "other", "b/c.html": "c", "b/mine.txt": "mine", "e": "e", "h.html": "h",
        "i/j": "j",
      ])
    #expect(try scratch.attributes(of: "site/b/c.html").modified == longAgo)
    #expect(try scratch.attributes(of: "site/a.html").modified > longAgo)
    #expect(try scratch.names() == ["site"])
  }

  @Test func leavesTheManifestWhereNothingHasChanged() async throws {
    try await write()
    let manifest = try scratch.attributes(of: "site/manifest.json").modified
    #expect(try await write().written == 0)
    #expect(try scratch.attributes(of: "site/manifest.json").modified == manifest)
  }

  @Test func makesFoldersOfFilesAndFilesOfFolders() async throws {
    try await write()
    try await write(["e": nil, "e/k.html": "k"])
    #expect(try site()["e/k.html"] == "k")
    try await write()
    #expect(try site()["e"] == "e")
    try await write(["f/g.html": nil, "f": "f"])
    #expect(try site()["f"] == "f")
  }

  @Test(arguments: [("x", "x/y.html", "x"), ("X.html", "x.html", "X.html"), ("x/y", "x", "x")])
  func refusesToWriteOverWhatOthersMade(
    foreign: String, wanted: String, named: String
  ) async throws {
    try await write()
    try scratch.put("mine", at: "site/\(foreign)")
    let before = try scratch.everything()
    await #expect(throws: OutputError.foreignFiles(["\(output)/\(named)"])) {
      try await write([wanted: "new"])
    }
    #expect(try scratch.everything() == before)
  }

  @Test func refusesToFollowALinkInThePlaceOfAFolder() async throws {
    try await write()
    try FileManager.default.moveItem(atPath: "\(output)/b", toPath: "\(scratch.path)/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: "\(output)/b", withDestinationPath: "../elsewhere")
    await #expect(throws: OutputError.foreignFiles(["\(output)/b"])) {
      try await write(["b/c.html": "new"])
    }
    #expect(scratch.text(at: "elsewhere/c.html") == "c")
  }

  @Test func refusesToLoseAChangeThatIsMadeWhileItBuilds() async throws {
    try await write()
    var files = try artifacts(Self.old)
    let path = try #require(SitePath("a.html"))
    files[0] = Artifact(path, of: Phrase(sv: "", en: "")) { [scratch] output in
      try scratch.put("by hand", at: "site/a.html")
      output.append(contentsOf: "by Insyn".utf8)
    }
    await #expect(throws: OutputError.changedByHand(["\(output)/a.html"])) {
      try await SiteWriter(output: output, jobs: 1).write(files)
    }
    #expect(scratch.text(at: "site/a.html") == "by hand")
  }

  /// What an interrupted build had made in full is put in its place by the next one.
  @Test(arguments: [true, false])
  func completesAnInterruptedChange(hasBegun: Bool) async throws {
    try await write(["a.html": "new", "h.html": nil])
    let next = try scratch.everything(in: "site")
    try FileManager.default.removeItem(atPath: output)
    try await write()
    let work = ".site.insyn-work"
    for path in hasBegun ? ["manifest.json"] : ["a.html", "manifest.json"] {
      try scratch.put(try #require(next[path]), at: "\(work)/new/\(path)")
    }
    if hasBegun { try scratch.put("new", at: "site/a.html") }
    try scratch.put("insyn-journal-1\nh.html\nend\n", at: "\(work)/journal")
    #expect(try await write(["a.html": "new", "h.html": nil]).written == 0)
    #expect(try scratch.everything(in: "site") == next)
    #expect(try scratch.names() == ["site"])
  }

  @Test func clearsWhatWasInterruptedBeforeTheChange() async throws {
    try await write()
    try scratch.put("half", at: ".site.insyn-work/new/a.html")
    try scratch.put("insyn-journal-1\n", at: ".site.insyn-work/journal-new")
    #expect(try await write().written == 0)
    #expect(try site()["a.html"] == "a")
    #expect(try scratch.names() == ["site"])
  }
}
