import Foundation
import InsynSite
import InsynTestSupport
import Testing

@Suite struct DownloadTests {
  private func artifacts() throws -> [Artifact] {
    let templates = Fixture.project.appending(path: "templates").path
    let builder = SiteBuilder(content: try Fixture("small").content, templates: templates)
    return try #require(try builder.prepare().plan).artifacts
  }

  private func text(of path: String, in artifacts: [Artifact]) throws -> String {
    var bytes: [UInt8] = []
    try #require(artifacts.first { $0.path.text == path }).write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("harbour/figures", "figures.csv"), ("harbour/contributions", "contributions.csv"),
    ("open-houses/figures", "topic.csv"),
  ])
  func downloadLooksRight(name: String, golden: String) throws {
    let csv = try text(of: "data/\(name).csv", in: artifacts())
    #expect(csv.hasSuffix("\r\n"))
    #expect(try Golden(golden).difference(from: csv) == nil)
  }

  @Test(arguments: [
    ("sv/siffror/den-oppna-hamnen/index.html", "register.sv.html"),
    ("en/figures/the-open-harbour/index.html", "register.en.html"),
    ("sv/bakgrund/oppna-hus/index.html", "topic.sv.html"),
    ("en/background/open-houses/index.html", "topic.en.html"),
    ("sv/partnerskap/kajens-vanner/index.html", "sparse.sv.html"),
    ("en/partnerships/friends-of-the-quay/index.html", "sparse.en.html"),
  ])
  func pageLooksRight(path: String, golden: String) throws {
    let page = try text(of: path, in: artifacts())
    let start = try #require(page.range(of: "<main")).lowerBound
    let end = try #require(page.range(of: "</main>")).upperBound
    #expect(try Golden(golden).difference(from: page[start..<end] + "\n") == nil)
  }

  /// What a link says of a file is true.
  @Test func linksStateTheTrueSize() throws {
    let artifacts = try artifacts()
    let page = try text(of: "en/partnerships/the-open-harbour/index.html", in: artifacts)
    for name in ["figures", "contributions"] {
      let csv = try text(of: "data/harbour/\(name).csv", in: artifacts)
      let rows = csv.components(separatedBy: "\r\n").count - 2
      let size = (csv.utf8.count + 500) / 1000
      let stated = "(CSV, \(size)\u{A0}kB, \(rows)\u{A0}rows)"
      #expect(page.contains("href=\"../../../data/harbour/\(name).csv\""))
      #expect(page.contains(stated), "\(stated)")
    }
  }

  /// The rows of each partnership, then those of each topic, below one head.
  @Test func siteTableHoldsEveryOwner() throws {
    let artifacts = try artifacts()
    let parts = try ["harbour", "quay", "open-houses"].map {
      try text(of: "data/\($0)/figures.csv", in: artifacts)
    }
    let rows = parts.map { $0.split(separator: "\r\n", maxSplits: 1)[1] }
    let head = parts[0].split(separator: "\r\n", maxSplits: 1)[0]
    #expect(
      try text(of: "data/figures.csv", in: artifacts) == head + "\r\n" + rows.joined())
  }

  /// Topics have no money of their own.
  @Test func topicsHaveNoTableOfContributions() throws {
    #expect(try !artifacts().contains { $0.path.text == "data/open-houses/contributions.csv" })
  }
}
