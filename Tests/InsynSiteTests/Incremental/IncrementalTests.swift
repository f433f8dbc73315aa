import Foundation
import InsynDiagnostics
import InsynSite
import InsynTestSupport
import Testing

/// A build that uses what the last one left behind gives the site that a clean build gives.
@Suite struct IncrementalTests {
  private static let edits = 100

  @Test(arguments: [7, 8]) func givesTheBytesOfACleanBuildAfterEveryEdit(seed: UInt64) async throws
  {
    let shop = try Workshop(Fixture("small"))
    var dice = Dice(seed)
    _ = try await shop.build()
    var (built, refused) = (0, 0)
    for number in 1...Self.edits {
      let edit = dice.pick(from: RandomEdit.drawn)
      let before = shop.fixture
      let old = try (SiteFiles(in: shop.output), SiteFiles.times(in: shop.output))
      try edit.make(in: shop, number: number, &dice)
      let foreign = try Self.foreign(in: shop)
      let build = try await shop.build()
      guard let clean = try await shop.buildClean() else {
        // The site is as it was, and the editor mends what is wrong.
        #expect(build.written == nil, "\(number): \(edit)")
        #expect(try SiteFiles(in: shop.output) == old.0)
        shop.fixture = before
        refused += 1
        continue
      }
      built += 1
      #expect(build.written != nil, "\(number): \(edit)")
      let files = try SiteFiles(in: shop.output)
      let differences = files.differences(from: try SiteFiles(in: clean))
      #expect(differences.filter { !foreign.contains($0) } == [], "\(number): \(edit)")
      let times = try SiteFiles.times(in: shop.output)
      guard edit != .lostFile, edit != .touchedFile else { continue }
      let touched = old.1.filter { path, time in
        files.bytes[path] == old.0.bytes[path] && times[path] != time
      }
      #expect(touched.keys.sorted() == [], "\(number): \(edit)")
    }
    #expect(built > Self.edits / 2 && refused > Self.edits / 20, "\(built), \(refused)")
  }

  /// What no build made: files, and the folders that hold them.
  private static func foreign(in shop: Workshop) throws -> Set<String> {
    let paths = try SiteFiles(in: shop.output).bytes.keys
    return Set(paths.filter { $0.hasPrefix("foreign/") })
  }

  /// An edit makes anew what shows it and nothing else.
  @Test(arguments: [
    (
      "partnerships/quay/partnership.yaml", "Att hålla kajen", "sv/partnerskap/kajens-vanner/", true
    ),
    ("partnerships/quay/partnership.yaml", "Att hålla kajen", "sv/organisationer/fyren/", false),
    ("partnerships/harbour/narrative.sv.md", "En del", "sv/partnerskap/den-oppna-hamnen/", true),
    ("partnerships/harbour/narrative.sv.md", "En del", "sv/ordlista/", false),
    (
      "organisations/fyren.yaml", "kind: civil-society", "sv/organisationer/stiftelsen-fyren/", true
    ),
    ("organisations/fyren.yaml", "kind: civil-society", "sv/partnerskap/kajens-vanner/", false),
    ("organisations/fyren.yaml", "kind: civil-society", "sv/partnerskap/den-oppna-hamnen/", true),
    ("glossary.yaml", "Pengar som läggs undan", "sv/organisationer/foreningen", true),
  ])
  func makesWhatDependsOnAnEdit(
    path: String, words: String, page: String, isMade: Bool
  ) async throws {
    func addition(to words: String) -> String {
      words + (words.hasPrefix("kind") ? "\nwebsite: https://fyren.example/" : " nu")
    }
    let shop = try Workshop(Fixture("small"))
    _ = try await shop.build()
    shop.put(shop.text(of: path).replacing(words, with: addition(to: words)), at: path)
    let build = try await shop.build()
    #expect(build.written != nil)
    #expect(build.made.contains { $0.hasPrefix(page) } == isMade, "\(build.made.sorted())")
  }

  @Test func makesNothingWhereNothingChanged() async throws {
    let shop = try Workshop(Fixture("small"))
    _ = try await shop.build()
    let times = try SiteFiles.times(in: shop.output)
    let build = try await shop.build()
    #expect(build.written?.written == 0)
    #expect(build.made.filter { $0.hasSuffix(".html") || $0.hasSuffix(".csv") } == [])
    #expect(try SiteFiles.times(in: shop.output) == times)
  }

  @Test func saysWhyTheCacheIsOfNoUse() async throws {
    let shop = try Workshop(Fixture("small"))
    #expect(try await shop.build().note == nil)
    var bytes = try Data(contentsOf: shop.cache)
    bytes[100] ^= 1
    try bytes.write(to: shop.cache)
    #expect(try await shop.build().note == .damaged)
    #expect(try await shop.build().note == nil)
    shop.program = "two"
    #expect(try await shop.build().note == .otherProgram)
    let kept = try Data(contentsOf: shop.cache)
    shop.put(shop.text(of: "site.yaml").replacing("liten", with: "mindre"), at: "site.yaml")
    _ = try await shop.build()
    try kept.write(to: shop.cache)
    #expect(try await shop.build().note == .otherSite)
    try FileManager.default.removeItem(at: shop.cache)
    #expect(try await shop.build().note == nil)
    let path = ".site.insyn-cache"
    for note in [CacheNote.damaged, .otherProgram, .otherSite] {
      #expect(note.phrase(path).sv.hasPrefix("'\(path)' "))
      #expect(note.phrase(path).en.hasSuffix(" everything is made anew."))
    }
  }
}
