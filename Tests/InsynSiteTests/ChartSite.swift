import Foundation
import FoundationXML
import InsynDiagnostics
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

/// The small site with changes, and the charts that it gives.
struct ChartSite {
  static let partnership = "partnerships/harbour/partnership.yaml"
  static let budget = "partnerships/harbour/budget.yaml"
  static let outcomes = "partnerships/harbour/outcomes.yaml"

  private let artifacts: [Artifact]

  init(_ changes: [(String, String, String)] = [], adding files: [String: String] = [:]) throws {
    var fixture = try Fixture("small")
    for (path, old, new) in changes {
      fixture = try #require(fixture.replacing(old, with: new, in: path), "\(old)")
    }
    // The stories and the answers cite figures that the changes take away.
    for language in Language.allCases {
      let path = "partnerships/harbour/narrative.\(language.rawValue).md"
      fixture.content.files[path] = Array("# A\n\nB.\n".utf8)
      fixture.content.files["pages/questions.\(language.rawValue).md"] = nil
    }
    for (path, text) in files { fixture.content.files[path] = Array(text.utf8) }
    let templates = Fixture.project.appending(path: "templates").path
    let site = try SiteBuilder(content: fixture.content, templates: templates).prepare()
    let errors = site.problems.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message.en))")
    artifacts = try #require(site.plan).artifacts
  }

  /// Every chart of the small site has something to draw here.
  static func everyChart() throws -> ChartSite {
    try ChartSite([
      (
        budget, "rates:\n",
        """
        rates:
          - id: rate-old
            by: smastad
            amount: 1 900 SEK per child and day
            period: ..2019-12-31
            for: { sv: Ersättning för alla, en: Compensation for all }
            source: council-2019, § 7
          - id: rate-new
            by: smastad
            amount: about 1 350 SEK per child and day
            period: 2020-01-01..
            for: { sv: Ersättning för barn, en: Compensation for children }
            source: council-2019, § 7

        """
      ),
      (
        outcomes, "results:\n",
        """
        statistics:
          - id: young-2018
            label: { sv: Unga i Småstad 2018, en: Young people in Småstad in 2018 }
            area: Småstad
            value: about 900 children
            period: 2018
            source: report-2020, 1
          - id: young-2019
            label: { sv: Unga i Småstad 2019, en: Young people in Småstad in 2019 }
            area: Småstad
            value: about 1 100 children
            period: 2019
            source: report-2020, 1
        results:

        """
      ),
    ])
  }

  func text(of path: String) throws -> String {
    var bytes: [UInt8] = []
    try #require(artifacts.first { $0.path.text == path }, "\(path)").write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The file of a chart, after it has been read as XML.
  func chart(_ name: String, _ language: String = "sv") throws -> String {
    let svg = try text(of: "data/charts/harbour-\(name).\(language).svg")
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    return svg
  }

  var charts: [String] {
    artifacts.map(\.path.text).filter { $0.hasPrefix("data/charts/") }
  }
}

extension String {
  /// The values of an attribute, in order.
  func values(of attribute: String) -> [String] {
    components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  /// What is drawn with a class.
  func elements(_ kind: String) -> [String] {
    components(separatedBy: "<").filter { $0.contains("class=\"\(kind)\"") }
  }
}
