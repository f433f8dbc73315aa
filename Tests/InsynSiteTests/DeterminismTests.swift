import Foundation
import InsynSite
import InsynTestSupport
import Testing

@Suite struct DeterminismTests {
  /// The bytes of a site depend on its content alone: not on how many workers make it, nor on where.
  @Test func sameContentGivesTheSameBytes() async throws {
    let scratch = URL.temporaryDirectory.appending(path: "insyn \(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let fixture = try Fixture("small")
    let templates = Fixture.project.appending(path: "templates").path
    var manifests: [Data] = []
    for jobs in [1, 2, 9] {
      let output = scratch.appending(path: "site for \(jobs)")
      let builder = SiteBuilder(content: fixture.content, templates: templates, jobs: jobs)
      let plan = try #require(try builder.prepare().plan)
      try await SiteWriter(output: output.path, jobs: jobs).write(plan.artifacts)
      manifests.append(try Data(contentsOf: output.appending(path: "manifest.json")))
    }
    #expect(Set(manifests).count == 1)
    #expect(manifests[0].count > 1000)
  }
}
