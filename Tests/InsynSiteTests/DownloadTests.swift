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

  @Test(arguments: ["figures", "contributions"])
  func downloadLooksRight(name: String) throws {
    let csv = try text(of: "data/harbour/\(name).csv", in: artifacts())
    #expect(csv.hasSuffix("\r\n"))
    #expect(try Golden("\(name).csv").difference(from: csv) == nil)
  }

  @Test(arguments: [
    ("sv/siffror/den-oppna-hamnen/index.html", "register.sv.html"),
    ("en/figures/the-open-harbour/index.html", "register.en.html"),
  ])
  func registerLooksRight(path: String, golden: String) throws {
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

  @Test func siteTableHoldsEveryPartnership() throws {
    let artifacts = try artifacts()
    #expect(
      try text(of: "data/figures.csv", in: artifacts)
        == text(of: "data/harbour/figures.csv", in: artifacts))
  }
}
