import Foundation
import InsynDiagnostics
import InsynSite
import InsynTestSupport
import Testing

@Suite struct NarrativeChartTests {
  /// The drawing stands in the story too, with ids of its own, and a link leads to the section.
  @Test func aNarrativeShowsTheFlow() throws {
    let heading = "## Var pengarna står"
    let charts = """
      ![Så går pengar & tid](chart:flow)

      [Se bilden](chart:flow)

      ![](chart:members)

      [Tidslinjen](chart:timeline)


      """
    let fixture = try #require(
      try Fixture("small").replacing(
        heading, with: charts + heading, in: "partnerships/harbour/narrative.sv.md"))
    let templates = Fixture.project.appending(path: "templates").path
    let site = try SiteBuilder(content: fixture.content, templates: templates).prepare()
    #expect(site.problems.filter { $0.severity == .error }.isEmpty)
    let artifact = try #require(
      site.plan?.artifacts.first { $0.path.text == "sv/partnerskap/den-oppna-hamnen/index.html" })
    var bytes: [UInt8] = []
    try artifact.write(&bytes)
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(page.components(separatedBy: "aria-labelledby=\"chart-flow-title").count == 2)
    #expect(page.components(separatedBy: "class=\"flow-node\"").count == 1 + 2 * 5)
    #expect(page.contains("<span>Så går pengar &amp; tid</span>"))
    #expect(page.contains("href=\"#chart-timeline\"") && page.contains("class=\"chart-member\""))
    #expect(page.contains("#chart-flow\">Se bilden"))
    let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }
}
