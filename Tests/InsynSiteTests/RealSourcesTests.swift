import Foundation
import InsynDiagnostics
import InsynLoader
import InsynTestSupport
import Testing

@testable import InsynSite

/// The project's own content against the documents that it is taken from.
struct RealSourcesTests {
  /// `INSYN_SOURCES`, or `../shared/sources` beside the project.
  static let folder: String = {
    let named = ProcessInfo.processInfo.environment["INSYN_SOURCES"]
    return named ?? Fixture.project.appending(path: "../shared/sources").standardized.path
  }()

  private static let budget = "partnerships/stockholm-ensamkommande/budget.yaml"
  private static let partnership = "partnerships/stockholm-ensamkommande/partnership.yaml"
  private static let numbers = "topics/unaccompanied-numbers.yaml"

  static let areHere = FileManager.default.fileExists(atPath: folder)

  @Test(
    .enabled(
      if: areHere, "The documents are not here; set INSYN_SOURCES to the folder of their texts."))
  func everyClaimStandsAtItsPlace() throws {
    #expect(try problems(in: content()).map(TextReport(in: .en).text) == [])
  }

  /// A figure that is changed in the content alone is found out.
  @Test(
    .enabled(if: areHere, "The documents are not here."),
    arguments: [
      (budget, "5 888 920 SEK", "5 898 920 SEK", "number-not-near"),
      (budget, "about 1 000 000 SEK", "about 1 100 000 SEK", "number-not-near"),
      (numbers, "value: 35 369 persons", "value: 35 396 persons", "number-not-near"),
      (numbers, "2 199 ensamkommande asyl", "2 199 ensamkomna asyl", "place-not-found"),
      (partnership, "until: 2021-08-31", "until: 2021-08-30", "number-not-near"),
    ])
  func findsOutWhatIsChanged(path: String, old: String, new: String, id: String) throws {
    var content = try content()
    let text = String(decoding: try #require(content.files[path]), as: UTF8.self)
    try #require(text.contains(old))
    content.files[path] = Array(text.replacing(old, with: new).utf8)
    #expect(try problems(in: content).map(\.id).contains(id))
  }

  private func content() throws -> ContentFiles {
    let folder = ContentFolder(path: Fixture.project.appending(path: "content").path)
    var content = ContentFiles([:])
    for path in try folder.paths() { content.files[path] = try folder.bytes(of: path) }
    return content
  }

  private func problems(in content: ContentFiles) throws -> [Diagnostic] {
    let templates = Fixture.project.appending(path: "templates").path
    return try SiteBuilder(content: content, templates: templates)
      .problems(sources: RealSourcesTests.folder)
  }
}
