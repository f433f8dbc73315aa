import InsynDiagnostics
import InsynModel
import Testing

@testable import InsynLoader

@Suite struct MarkdownProblemTests {
  static let faulty: [FaultyData] = [
    FaultyData("↓", "empty-text"),
    FaultyData("↓ \n\r\n", "empty-text"),
    FaultyData("↓text\n", "missing-title"),
    FaultyData("↓## Två\n", "missing-title"),
    FaultyData("# Å\n\n# ↓Två\n", "second-title"),
    FaultyData("↓## Å\n\n# ↓Två\n", "missing-title", "second-title"),
    FaultyData("# Å\n\n## B\n\n#### ↓Två\n", "skipped-heading-level"),
    FaultyData("# Å\n\n> ### ↓Två\n", "skipped-heading-level"),
    FaultyData("# Å\n\n↓##\n", "empty-heading"),
    FaultyData("# ↓[Å](term:x)\n", "link-in-title"),
    FaultyData("# Å\n\nett ↓<b>två↓</b>\n", "raw-html", "raw-html"),
    FaultyData("# Å\n\nett\n↓<div>\ntvå\n", "raw-html"),
    FaultyData("# Å\n\n> ↓<!-- x -->\n", "raw-html"),
    FaultyData("# Å\n\nå [x](↓javascript:alert(1))\n", "dangerous-link"),
    FaultyData("# Å\n\n[x](↓JavaScript&colon;alert(1))\n", "dangerous-link"),
    FaultyData("# Å\n\n[x](↓java&#10;script:alert(1))\n", "dangerous-link"),
    FaultyData("# Å\n\n[x](↓&#1;javascript:alert(1))\n", "dangerous-link"),
    FaultyData("# Å\n\n[x](↓javascript%3Aalert(1))\n", "dangerous-link"),
    FaultyData("# Å\n\n[x](↓%256aavascript:alert(1))\n", "dangerous-link"),
    FaultyData("# Å\n\n![x](↓data:image/png;base64,xx)\n", "dangerous-link"),
    FaultyData("# Å\n\n<↓vbscript:x>\n", "dangerous-link"),
    FaultyData("# Å\n\n[x][y]\n\n[y]: ↓DATA:text/html,x\n", "dangerous-link"),
    FaultyData("# Å\n\n[x](↓figur:a/b)\n", "unknown-link-kind"),
    FaultyData("# Å\n\n[x](↓Figure:a/b)\n", "unknown-link-kind"),
    FaultyData("# Å\n\n[x](↓ftp://a.se)\n", "unknown-link-kind"),
    FaultyData("# Å\n\n[x](↓figure:)\n", "empty-reference"),
    FaultyData("# Å\n\n![å](↓bild.png)\n", "image"),
    FaultyData("# Å\n\n![å](↓figure:a)\n", "image"),
    FaultyData("# Å\n\nse ![](chart:↓flow)\n", "chart-in-text"),
    FaultyData("# Å\n\n[](chart:↓flow)\n", "chart-as-link"),
  ]

  @Test(arguments: faulty)
  func reports(data: FaultyData) {
    let problems = MarkdownReader(language: .sv).read(data.file).problems.inPrintOrder()
    #expect(problems.map(\.range.start) == data.places, "\(problems.map(\.range.text))")
    #expect(problems.map(\.id) == data.ids)
  }

  @Test(arguments: [
    ("figur", "figure"), ("organisation", "org"), ("Organisations", "org"), ("källa", "source"),
    ("tjänst", "service"), ("parternship", "partnership"),
  ])
  func namesTheNearestKind(written: String, kind: String) {
    let problem = markdown("[x](\(written):y)").problems.first
    #expect(problem?.help?.sv == "Menade du '\(kind):'?")
  }

  @Test(arguments: [
    "[x](https://a.se/javascript:x)", "[x](sida?data:x)", "[x](#data:)", "[x](a%20b)",
    "[x](mailto:a@b)",
    "[x](10:30)", "[x](HTTPS://a.se)", "www.a.se", "\\<b>", "`<b>`", "```\n<b>\n```",
  ])
  func accepts(text: String) {
    #expect(markdown(text).problems.isEmpty)
  }

  @Test func refusesWhatIsNotText() {
    let file = SourceFile(path: "a.md", bytes: Array("# å".utf8) + [0xE5])
    let (text, problems) = MarkdownReader(language: .sv).read(file)
    #expect(text == nil)
    #expect(problems.map(\.id) == ["bad-utf8"])
  }
}
