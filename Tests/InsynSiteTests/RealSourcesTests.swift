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

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: folder),
      "The documents are not here; set INSYN_SOURCES to the folder of their plain texts."))
  func everyClaimStandsAtItsPlace() throws {
    let project = Fixture.project
    let builder = SiteBuilder(
      content: ContentFolder(path: project.appending(path: "content").path),
      templates: project.appending(path: "templates").path)
    let problems = try builder.prepare(sources: RealSourcesTests.folder).problems
    #expect(problems.map(TextReport(in: .en).text) == [])
  }
}
