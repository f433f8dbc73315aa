import Foundation
import InsynDiagnostics
import Testing

@testable import InsynSite

/// Whatever goes wrong, the old site is what it was and nothing is left beside it.
@Suite struct SiteWriterFailureTests {
  private let scratch: ScratchFolder
  private var output: String { "\(scratch.path)/site" }

  init() throws {
    scratch = try ScratchFolder()
  }

  private func expectFailure(
    _ error: OutputError, writing texts: KeyValuePairs<String, String>
  ) async throws {
    let before = try scratch.everything()
    await #expect(throws: error) {
      try await SiteWriter(output: output, jobs: 2).write(artifacts(texts))
    }
    #expect(try scratch.everything() == before)
  }

  @Test func leavesTheOldSiteWhenAPageFails() async throws {
    struct Broken: Error {}
    try await SiteWriter(output: output, jobs: 2).write(artifacts(["a.html": "old"]))
    try scratch.put("example.org", at: "site/CNAME")
    let before = try scratch.everything()
    var pages = try artifacts(["a.html": "new", "b/c.html": "new", "d.html": "new"])
    let broken = try #require(SitePath("sv/broken.html"))
    pages.insert(Artifact(broken, of: Phrase(sv: "", en: "")) { _ in throw Broken() }, at: 2)
    for jobs in [1, 3] {
      await #expect(throws: Broken.self) {
        try await SiteWriter(output: output, jobs: jobs).write(pages)
      }
      #expect(try scratch.everything() == before)
      #expect(try scratch.names() == ["site"])
    }
  }

  @Test func stopsWhenCancelled() async throws {
    try scratch.put("example.org", at: "site/CNAME")
    let pages = try artifacts(["a.html": "new"])
    let writing = Task { [output] in
      withUnsafeCurrentTask { $0?.cancel() }
      return try await SiteWriter(output: output, jobs: 1).write(pages)
    }
    await #expect(throws: CancellationError.self) { try await writing.value }
    #expect(try scratch.everything() == ["site/CNAME": "example.org"])
  }

  @Test func refusesTwoFilesForOneAddress() async throws {
    let origin = { (name: String) in Phrase(sv: "sidan \(name)", en: "the page \(name)") }
    let path = try #require(SitePath("sv/om/index.html"))
    try await expectFailure(
      .sameAddress(path, origin("1"), origin("2")),
      writing: ["sv/om/index.html": "1", "x": "x", "sv/om/index.html": "2"])
    try await expectFailure(
      .sameAddress(.manifest, origin("mine"), Manifest.origin), writing: ["manifest.json": "mine"])
    try await expectFailure(
      .fileAndFolder(try #require(SitePath("sv/om")), origin("2"), path, origin("1")),
      writing: ["sv/om/index.html": "1", "sv/om": "2"])
  }

  @Test(arguments: ["a/b.html", "A/B.html", "a", "manifest.json", "a/b.html/c"])
  func refusesToWriteOverWhatOthersMade(foreign: String) async throws {
    try scratch.put("mine", at: "site/\(foreign)")
    let shown = foreign == "a/b.html/c" ? "a/b.html" : foreign
    try await expectFailure(
      foreign == "manifest.json"
        ? .damagedManifest("\(output)/manifest.json") : .foreignFiles(["\(output)/\(shown)"]),
      writing: ["a/b.html": "b"])
  }

  @Test(arguments: ["newer", "old but longer", "same"])
  func refusesToLoseAChangeMadeByHand(change: String) async throws {
    try await SiteWriter(output: output, jobs: 1).write(artifacts(["a.html": "older", "b": "b"]))
    try scratch.put(change, at: "site/a.html")
    if change == "old but longer" {
      try FileManager.default.setAttributes(
        [.modificationDate: Date.distantPast], ofItemAtPath: "\(output)/a.html")
    }
    try await expectFailure(.changedByHand(["\(output)/a.html"]), writing: ["b": "b"])
    try FileManager.default.removeItem(atPath: "\(output)/a.html")
    try await SiteWriter(output: output, jobs: 1).write(artifacts(["a.html": "next"]))
    #expect(scratch.text(at: "site/a.html") == "next")
  }

  @Test func takesAFileThatWasTouchedButNotChanged() async throws {
    try await SiteWriter(output: output, jobs: 1).write(artifacts(["a.html": "a"]))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 3600)], ofItemAtPath: "\(output)/a.html")
    try await SiteWriter(output: output, jobs: 1).write(artifacts(["a.html": "b"]))
    #expect(scratch.text(at: "site/a.html") == "b")
  }

  @Test func refusesADamagedManifest() async throws {
    try await SiteWriter(output: output, jobs: 1).write(artifacts(["a.html": "a"]))
    let text = try #require(scratch.text(at: "site/manifest.json"))
    try scratch.put(text.replacing("a.html", with: "../a.html"), at: "site/manifest.json")
    try await expectFailure(.damagedManifest("\(output)/manifest.json"), writing: ["a.html": "b"])
  }

  @Test func refusesAPlaceThatIsNoFolder() async throws {
    try scratch.put("", at: "site")
    try await expectFailure(.notAFolder(output), writing: ["a.html": "a"])
    let below = "\(output)/below"
    await #expect(throws: OutputError.system(.read, below, errno: ENOTDIR)) {
      try await SiteWriter(output: below, jobs: 1).write([])
    }
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/link", withDestinationPath: "nowhere")
    await #expect(throws: OutputError.linkToNothing("\(scratch.path)/link")) {
      try await SiteWriter(output: "\(scratch.path)/link", jobs: 1).write([])
    }
  }

  @Test(arguments: [".", "/", "..", ""])
  func refusesTheFolderItRunsIn(output: String) async throws {
    await #expect(throws: OutputError.self) {
      try await SiteWriter(output: output, jobs: 1).write([])
    }
  }

  @Test func saysWhatToDo() throws {
    let path = try #require(SitePath("a.html"))
    let errors: [OutputError] = [
      .sameAddress(path, Phrase(sv: "sidan 1", en: "page 1"), Phrase(sv: "sidan 2", en: "page 2")),
      .foreignFiles((1...7).map { "site/\($0)" }), .system(.write, "site/a.html", errno: ENOSPC),
    ]
    #expect(
      errors.map(\.phrase.en) == [
        "Both page 1 and page 2 want the address 'a.html'. Give one of them another address.",
        "What Insyn did not make is in the way of the build: 'site/1', 'site/2', 'site/3', "
          + "'site/4', 'site/5' and 2 more. Insyn does not write over what others have made. "
          + "Move it away, or choose another output folder.",
        "Cannot write 'site/a.html': the disk is full.",
      ])
    #expect(errors.map(\.isContentError) == [true, false, false])
  }
}
