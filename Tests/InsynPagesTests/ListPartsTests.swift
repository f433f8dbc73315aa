import InsynDiagnostics
import InsynLoader
import InsynModel
import InsynTestSupport
import Testing

@testable import InsynPages

@Suite struct ListPartsTests {
  @Test(arguments: [
    ([], [0..<0]), ([1, 1], [0..<2]), ([1, 1, 1], [0..<2, 2..<3]), ([5, 1], [0..<1, 1..<2]),
    ([1, 5, 1], [0..<1, 1..<2, 2..<3]), ([0, 2, 0, 1], [0..<3, 3..<4]),
  ])
  func noPageHasMoreThanItsRoom(weights: [Int], pages: [Range<Int>]) {
    #expect(ListParts(weights: weights, limit: 2).pages == pages)
  }

  @Test(arguments: [
    PageName.money, .further(.money, 3), .servicesIn(.kind(.housing)),
    .further(.servicesIn(.audience(.youngPeople)), 2),
  ])
  func dependenciesAreReadAsTheyAreWritten(page: PageName) {
    #expect(Dependency(Dependency.entries(of: page).text) == .entries(of: page))
  }

  @Test(arguments: [
    (1, 3, "[1] 2 3 next"), (2, 3, "prev 1 [2] 3 next"), (3, 3, "prev 1 2 [3]"),
    (6, 12, "prev 1 … 4 5 [6] 7 8 … 12 next"),
  ])
  func pagerNamesThePagesAround(number: Int, count: Int, text: String) throws {
    let pager = try #require(PagerView(number, of: count) { "\($0)" })
    let pages = pager.pages.map {
      ($0.isAfterGap ? "… " : "") + ($0.isCurrent ? "[\($0.number)]" : $0.number)
    }
    let words = [pager.previous.map { _ in "prev" }] + pages + [pager.next.map { _ in "next" }]
    #expect(words.compactMap(\.self).joined(separator: " ") == text)
  }

  /// A list of addresses that is too long for one file is several, and an index of them.
  @Test func longSitemapIsSplit() throws {
    let loaded = try Loader.load(Fixture("small").content)
    let content = SiteContent(
      site: try #require(loaded.site), registry: loaded.registry, words: Words([:]),
      stylesheet: "assets/insyn.css")
    let whole = locations(in: Sitemap(of: content).files)
    let files = Sitemap(of: content, limit: 10).files
    #expect(files.first?.path == "sitemap.xml")
    #expect(locations(in: [files[0]]).count == files.count - 1)
    #expect(files.dropFirst().allSatisfy { locations(in: [$0]).count <= 10 })
    #expect(locations(in: Array(files.dropFirst())) == whole)
  }

  private func locations(in files: [Sitemap.File]) -> [Substring] {
    files.flatMap { file in
      var bytes: [UInt8] = []
      file.write(&bytes)
      return String(decoding: bytes, as: UTF8.self).split(separator: "<loc>").dropFirst()
        .compactMap { $0.split(separator: "</loc>").first }
    }
  }
}
