import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

/// A site that is kept in memory is, after every edit, what a clean build would make of the content.
@Suite struct SiteSessionTests {
  private static let templates = Fixture.project.appending(path: "templates").path
  /// What is made whether anything has changed or not.
  private static let alwaysMade: Set = ["sitemap.xml", "robots.txt"]

  private func site(of files: ContentFiles) throws -> [SitePath: [UInt8]]? {
    let builder = SiteBuilder(content: files, templates: Self.templates)
    guard let plan = try builder.prepare().plan else { return nil }
    var site: [SitePath: [UInt8]] = [:]
    for artifact in plan.artifacts where !Self.alwaysMade.contains(artifact.path.text) {
      var bytes: [UInt8] = []
      try artifact.write(&bytes)
      site[artifact.path] = bytes
    }
    return site
  }

  @Test func tellsWhatAnEditChanges() throws {
    let shop = try Workshop(Fixture("small"))
    let content = ChangingContent(shop.fixture.content)
    var session = try SiteSession(content: content, templates: Self.templates)
    var before = try #require(try site(of: shop.fixture.content))
    for path in before.keys { #expect(try session.make(path) == before[path]) }
    var dice = Dice(11)
    var changes = 0
    for number in 1...60 {
      let old = shop.fixture.content
      let edit = dice.pick(from: [RandomEdit.number, .word, .paragraph, .service, .number, .word])
      try edit.make(in: shop, number: number, &dice)
      let edited = shop.fixture.content.files.filter { old.files[$0.key] != $0.value }.map(\.key)
      content.files = shop.fixture.content
      let change = try session.update(edited)
      guard let after = try site(of: shop.fixture.content) else {
        shop.fixture.content = old
        content.files = old
        if try session.update(edited).isWhole {
          for path in before.keys { #expect(try session.make(path) == before[path]) }
        }
        continue
      }
      changes += 1
      #expect(!change.problems.hasErrors, "\(number): \(edit)")
      let differing = Set(after.keys.filter { after[$0] != before[$0] })
      let told = Set(change.artifacts.map(\.path))
      if !change.isWhole { #expect(differing.subtracting(told) == [], "\(number): \(edited)") }
      for artifact in change.artifacts {
        #expect(try session.make(artifact) == after[artifact.path], "\(number): \(artifact.path)")
      }
      for path in change.isWhole ? Set(after.keys) : differing {
        #expect(try session.make(path) == after[path], "\(number): \(path)")
      }
      before = after
    }
    #expect(changes > 20)
  }

  /// Errors leave the site as it was, and so do references that lead nowhere.
  @Test(arguments: [
    ("1 250 000 SEK", "1,250 SEK", "ambiguous-number"),
    ("by: smastad", "by: smalstad", "unknown-organisation"),
    ("within: city-2019", "within: city-2020", "unknown-figure"),
  ])
  func keepsTheSiteWhileAnErrorStands(old: String, new: String, id: String) throws {
    let path = "partnerships/harbour/budget.yaml"
    let page = try #require(SitePath("sv/partnerskap/den-oppna-hamnen/index.html"))
    let fixture = try Fixture("small")
    let content = ChangingContent(fixture.content)
    var session = try SiteSession(content: content, templates: Self.templates)
    let before = try session.make(page)
    content.files = try #require(fixture.replacing(old, with: new, in: path)).content
    let broken = try session.update([path])
    #expect(broken.problems.map(\.id).contains(id))
    #expect(broken.artifacts.isEmpty && !broken.isWhole)
    #expect(try session.make(page) == before)
    content.files = fixture.content
    #expect(try session.update([path]).problems == [])
    #expect(try session.make(page) == before)
  }

  @Test(arguments: ["site.yaml", "organisations/fyren.yaml", "partnerships/harbour/budget.yaml"])
  func readsEverythingAfterOtherEdits(path: String) throws {
    let content = ChangingContent(try Fixture("small").content)
    var session = try SiteSession(content: content, templates: Self.templates)
    #expect(try session.update([path]).isWhole == !path.hasPrefix("partnerships"))
  }

  @Test func readsEverythingWhenAPartnershipComesOrGoes() throws {
    let fixture = try Fixture("small")
    let content = ChangingContent(fixture.content)
    var session = try SiteSession(content: content, templates: Self.templates)
    let path = "partnerships/quay/partnership.yaml"
    let page = try #require(SitePath("sv/partnerskap/kajens-vanner/index.html"))
    content.files.files[path] = nil
    #expect(try session.update([path]).isWhole)
    #expect(try session.make(page) == nil)
    content.files = fixture.content
    #expect(try session.update([path]).isWhole)
    #expect(try session.make(page) != nil)
  }
}
