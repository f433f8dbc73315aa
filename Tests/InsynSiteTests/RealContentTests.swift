import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

/// What the site says of the two real partnerships.
@Suite struct RealContentTests {
  /// Every page, by its path from the site's root, with ordinary spaces.
  private static let pages: [String: String] = {
    let content = ContentFolder(path: Fixture.project.appending(path: "content").path)
    let templates = Fixture.project.appending(path: "templates").path
    guard let plan = try? SiteBuilder(content: content, templates: templates).prepare().plan else {
      return [:]
    }
    var pages: [String: String] = [:]
    for artifact in plan.artifacts where artifact.path.text.hasSuffix(".html") {
      var bytes: [UInt8] = []
      try? artifact.write(&bytes)
      pages[artifact.path.text] = String(decoding: bytes, as: UTF8.self)
        .replacing("\u{A0}", with: " ")
    }
    return pages
  }()

  private func page(_ path: String) throws -> String {
    try #require(Self.pages["\(path)/index.html"], "\(path) is not a page")
  }

  /// Each text stands on one of the partnership's pages and in the register.
  @Test(arguments: [
    (
      Language.sv, "stockholm-ensamkommande",
      [
        "11 355 507 kr", "cirka 3 880 000 kr", "cirka 39,4 %", "22,7 %", "cirka 25,5 %",
        "× 20 månader", "5 888 920 kr per år",
      ]
    ),
    (
      Language.en, "stockholm-unaccompanied",
      [
        "SEK 11,355,507", "about SEK 3,880,000", "about 39.4%", "22.7%", "about 25.5%",
        "× 20 months", "SEK 5,888,920 per year",
      ]
    ),
    (
      Language.sv, "goteborg-ensamkommande",
      ["2 737 500 kr", "× 150 barn × 365 dagar", "50 kr per barn och dag"]
    ),
  ])
  func showsItsWorking(language: Language, slug: String, texts: [String]) throws {
    let folders =
      language == .sv ? ["sv/partnerskap", "sv/siffror"] : ["en/partnerships", "en/figures"]
    for folder in folders {
      let own = Self.pages.filter { $0.key.hasPrefix("\(folder)/\(slug)/") }.values
      for text in texts {
        #expect(own.contains { $0.contains(text) }, "\(text) in \(folder)")
      }
    }
  }

  /// The budget of the design, on the pages that a reader meets first.
  @Test(arguments: ["sv/partnerskap/", "en/partnerships/", "sv/bakgrund/", "en/background/"])
  func pagesAreShort(folder: String) {
    for (path, page) in Self.pages where path.hasPrefix(folder) {
      #expect(page.utf8.count < 60_000, "\(path): \(page.utf8.count)")
    }
  }

  /// A link from outside to a section, a group, a phase or a criterion holds, also where the section
  /// has a page of its own.
  @Test(arguments: [
    "summary", "agreement", "parties", "criteria", "target-group", "money", "flow", "services",
    "governance", "results", "timeline", "narrative", "sources", "downloads",
    "extension-granted", "party-radda-barnen", "criterion-iop-criteria-initiative",
  ])
  func oldAddressesHold(id: String) throws {
    let page = try page("sv/partnerskap/goteborg-ensamkommande")
    #expect(page.components(separatedBy: " id=\"\(id)\"").count == 2)
  }

  /// Long sections are on pages of their own, and what is on one is complete there.
  @Test func longSectionsHavePages() throws {
    let folder = "sv/partnerskap/goteborg-ensamkommande"
    let page = try page(folder)
    for part in ["avtalet", "pengar", "styrning", "resultat", "underlag", "berattelse"] {
      #expect(page.contains("href=\"\(part)/"), "\(part)")
      #expect(Self.pages["\(folder)/\(part)/index.html"] != nil, "\(part)")
    }
    #expect(try !self.page("\(folder)/resultat").contains("href=\"./\""))
  }

  @Test func thePoolIsAPartOfTheState() throws {
    let register = try page("sv/siffror/goteborg-ensamkommande")
    let entry = try #require(register.components(separatedBy: "id=\"pool-year\"").last)
    #expect(entry.contains("Del av:"))
    #expect(entry.contains("#state-compensation"))
    let english = Self.pages.filter { $0.key.hasPrefix("en/figures/") }.values
    #expect(english.contains { $0.contains("SEK 2,737,500") })
  }

  @Test(arguments: ["sv/pengar", "en/money"])
  func totalsAreAtLeast(path: String) throws {
    let page = try page(path)
    let swedish = path.hasPrefix("sv")
    #expect(page.contains(swedish ? "minst 11 355 507 kr" : "at least SEK 11,355,507"))
    #expect(page.contains(swedish ? "minst 250 <abbr" : "at least SEK 250<abbr"))
    #expect(page.contains(swedish ? "=\"miljoner kronor\">mnkr<" : "=\"million\">m<"))
  }

  /// Yearly sums that somebody might count once or twice too often.
  @Test func wrongSumsStandNowhere() {
    #expect(Self.pages.count > 100)
    for (path, page) in Self.pages {
      for sum in ["11 777 840", "13 318 480", "11,777,840", "13,318,480", "11777840", "13318480"] {
        #expect(!page.contains(sum), "\(sum) in \(path)")
      }
    }
  }

  /// The yearly sum holds for twenty months; no more of them can be counted.
  @Test func moreMonthsThanThereAreAreRefused() throws {
    let folder = ContentFolder(path: Fixture.project.appending(path: "content").path)
    var content = ContentFiles([:])
    for path in try folder.paths() { content.files[path] = try folder.bytes(of: path) }
    let path = "partnerships/stockholm-ensamkommande/budget.yaml"
    let budget = String(decoding: try #require(content.files[path]), as: UTF8.self)
    let wrong = budget.replacing("city-yearly × 20 months", with: "city-yearly × 24 months")
    content.files[path] = Array(wrong.utf8)
    let templates = Fixture.project.appending(path: "templates").path
    let problems = try SiteBuilder(content: content, templates: templates).prepare().problems
    #expect(problems.filter { $0.severity == .error }.map(\.id) == ["longer-than-period"])
    #expect(problems.first { $0.id == "longer-than-period" }?.range.text == "24 months")
  }
}
