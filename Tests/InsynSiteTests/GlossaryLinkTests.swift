import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import InsynTestSupport
import Testing

/// Which uses of terms become links to the glossary.
@Suite struct GlossaryLinkTests {
  private static let glossary = """
    terms:
      - id: pool
        term: { sv: gemensam pott, en: common pool }
        also: [{ sv: gemensamma potten }]
        keep: yes
        meaning: { sv: Pengar i en öppen hamn., en: Money in an open harbour. }
      - id: harbour
        term: { sv: öppen hamn, en: open harbour }
        meaning: { sv: En plats med gemensam pott., en: A place with a common pool. }
      - id: quay
        term: { sv: kajen, en: the quay }
        link: sv
        meaning: { sv: Där båtar ligger., en: Where boats lie. }
    """

  private static let english = """
    # The story

    ## A common pool

    Some goes to a **common
    pool** in the open harbour at the quay. The common pool is shared.
    """

  private static let swedish = """
    # Berättelsen

    ## En gemensam pott

    Den [gemensamma potten](term:pool) är en gemensam pott.
    """

  /// The small site with a summary, a story and a purpose that use terms.
  private static let pages: [String: String] = {
    guard var fixture = try? Fixture("small") else { return [:] }
    func write(_ text: String, to path: String) { fixture.content.files[path] = Array(text.utf8) }
    write(glossary, to: "glossary.yaml")
    write(english, to: "partnerships/harbour/narrative.en.md")
    write(swedish, to: "partnerships/harbour/narrative.sv.md")
    let path = "partnerships/harbour/partnership.yaml"
    let purpose = "{ sv: En öppen hamn < IOP., en: An open harbour (öppen hamn). }"
    let changed =
      fixture
      .replacing(
        "{ sv: En trygg plats för unga., en: A safe place for the young. }", with: purpose, in: path
      )?
      .replacing(
        "{ sv: Kom med senare., en: Joined later. }", with: "{ sv: Gemensam pott }", in: path)
    let templates = Fixture.project.appending(path: "templates").path
    guard let changed,
      let plan = try? SiteBuilder(content: changed.content, templates: templates).prepare().plan
    else { return [:] }
    var pages: [String: String] = [:]
    for artifact in plan.artifacts where artifact.path.text.hasSuffix(".html") {
      var bytes: [UInt8] = []
      try? artifact.write(&bytes)
      pages[artifact.path.text] = String(decoding: bytes, as: UTF8.self)
    }
    return pages
  }()

  private func page(_ path: String) throws -> String {
    try #require(Self.pages["\(path)/index.html"], "\(path) is not a page")
  }

  /// The texts of the links on a page that lead to a term.
  private func links(to term: String, on path: String) throws -> [String] {
    try page(path).matches(of: /<a class="term" href="([^"]*)">([^<]*)<\/a>/)
      .filter { $0.output.1.hasSuffix("#\(term)") }.map { String($0.output.2) }
  }

  @Test(arguments: [
    ("sv/partnerskap/den-oppna-hamnen", "quay", ["kajen"]),
    ("sv/partnerskap/den-oppna-hamnen", "harbour", ["öppen hamn"]),
    ("sv/partnerskap/den-oppna-hamnen", "pool", ["Gemensam pott", "gemensamma potten"]),
    ("en/partnerships/the-open-harbour", "quay", []),
    ("en/partnerships/the-open-harbour", "harbour", ["Open Harbour"]),
    ("en/partnerships/the-open-harbour", "pool", ["Gemensam pott"]),
    ("sv/partnerskap", "quay", ["kajen"]), ("sv", "quay", ["kajen"]), ("en", "quay", []),
    ("sv/ordlista", "harbour", []), ("sv/ordlista", "pool", []),
  ])
  func linksTheFirstUse(path: String, term: String, texts: [String]) throws {
    #expect(try links(to: term, on: path) == texts)
  }

  @Test func leadsToTheGlossary() throws {
    let page = try page("sv/partnerskap/den-oppna-hamnen")
    #expect(
      page.contains(
        "En <a class=\"term\" href=\"../../ordlista/#harbour\">öppen hamn</a> &lt; IOP."))
  }

  @Test func noMarkIsLeft() {
    #expect(Self.pages.count > 20)
    for (path, page) in Self.pages {
      #expect(!page.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }, "\(path)")
    }
  }

  /// A term that is marked to keep its Swedish name has it where it is first linked.
  @Test(arguments: [
    ("a common pool.", "a <a>common pool</a> (<i lang=\"sv\">gemensam pott</i>)."),
    (
      "a [pool](term:pool), or common pool.",
      "a <a>pool</a> (<i lang=\"sv\">gemensam pott</i>), or common pool."
    ),
    (
      "a **common pool** (*Gemensam pott*).",
      "a <strong><a>common pool</a></strong> (<em>Gemensam pott</em>)."
    ),
    ("*gemensam pott*, a\ncommon pool", "<em>gemensam pott</em>, a\n<a>common pool</a></p>"),
    (
      "[x](source:council-2019) and common pool",
      "<a class=\"source\" href=\"../sources/council-2019/\">x</a> and "
        + "<a>common pool</a> (<i lang=\"sv\">gemensam pott</i>)"
    ),
    ("[](term:pool) here", "<a>common pool</a> (<i lang=\"sv\">gemensam pott</i>) here"),
    ("an open harbour.", "an <a>open harbour</a>."),
  ])
  func keepsTheSwedishName(written: String, html: String) throws {
    var fixture = try Fixture("small")
    fixture.content.files["glossary.yaml"] = Array(Self.glossary.utf8)
    fixture.content.files["pages/about.en.md"] = Array("# About\n\nIt has \(written)\n".utf8)
    let templates = Fixture.project.appending(path: "templates").path
    let plan = try SiteBuilder(content: fixture.content, templates: templates).prepare().plan
    let artifact = try #require(plan?.artifacts.first { $0.path.text == "en/about/index.html" })
    var bytes: [UInt8] = []
    try artifact.write(&bytes)
    let page = String(decoding: bytes, as: UTF8.self).replacing(
      /<a class="term"[^>]*>/, with: "<a>")
    #expect(page.contains("It has \(html)"))
  }

  /// A claim says the same on the page as in a download; the name follows where it may.
  @Test func addsNothingToAClaim() throws {
    var fixture = try Fixture("small")
    fixture.content.files["glossary.yaml"] = Array(Self.glossary.utf8)
    let path = "partnerships/harbour/outcomes.yaml"
    let changed =
      fixture
      .replacing("The evenings have become calmer.", with: "The common pool grew.", in: path)?
      .replacing("No comparison was made.", with: "No other common pool was seen.", in: path)
    let templates = Fixture.project.appending(path: "templates").path
    let content = try #require(changed).content
    let plan = try SiteBuilder(content: content, templates: templates).prepare().plan
    let artifact = try #require(
      plan?.artifacts.first { $0.path.text == "en/figures/the-open-harbour/index.html" })
    var bytes: [UInt8] = []
    try artifact.write(&bytes)
    let page = String(decoding: bytes, as: UTF8.self).replacing(/<a class="term"[^>]*>/, with: "<a>")
    #expect(page.contains("The <a>common pool</a> grew."))
    #expect(page.contains("No other common pool (<i lang=\"sv\">gemensam pott</i>) was seen."))
  }
}
