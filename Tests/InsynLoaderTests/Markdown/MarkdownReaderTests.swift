import InsynDiagnostics
import InsynModel
import Testing

@testable import InsynLoader

@Suite struct MarkdownReaderTests {
  static let holes: [(text: String, outline: String)] = [
    ("[5 *888*](figure:a/b) kr", "<p>{figure:a/b>5 <em>888</em></a> kr</p>\n"),
    ("[](figure:a/b) kr", "<p>{figure:a/b|} kr</p>\n"),
    ("[ ](figure:a/b) kr", "<p>{figure:a/b|} kr</p>\n"),
    ("<figure:a/b> kr", "<p>{figure:a/b|} kr</p>\n"),
    ("![](chart:flow)\n\nx", "{chart:flow|}\n<p>x</p>\n"),
    ("![Pengar *nu*](chart:flow)", "{chart:flow|Pengar nu}\n"),
    ("[se här](chart:flow)", "<p>{chart:flow>se här</a></p>\n"),
    ("- ![](chart:flow)\n", "<ul>\n<li>{chart:flow|}</li>\n</ul>\n"),
    (
      "[a](org:x) · [b](service:y) [c](term:z) [d](source:s) [e](partnership:p) [f](page:om)",
      "<p>{org:x>a</a> · {service:y>b</a> {term:z>c</a> {source:s>d</a> {partnership:p>e</a> {page:om>f</a></p>\n"
    ),
    (
      "| a |\n|--:|\n| [1](figure:b) |\n",
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table: Title\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"right\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"right\">{figure:b>1</a></td>\n</tr>\n</tbody>\n</table>\n</div>\n"
    ),
  ]

  @Test(arguments: holes)
  func leavesHoles(text: String, outline: String) {
    let (read, problems) = markdown(text)
    #expect(problems.isEmpty)
    #expect(read?.outline == outline)
  }

  @Test func givesHeadingsIdsThatStay() {
    let (text, problems) = markdown(
      "## Åäö é\n\n### Vem betalar? *Vi*\n\n### Åäö-é\n\n## 日本\n\n## Åäö é 2\n\n## Åäö é\n",
      language: .sv, shift: 1, prefix: "b-")
    #expect(problems.isEmpty)
    #expect(
      text?.headings.map(\.id) == [
        "b-aao-e", "b-vem-betalar-vi", "b-aao-e-2", "b-avsnitt", "b-aao-e-2-2", "b-aao-e-3",
      ])
    #expect(text?.headings.map(\.level) == [2, 3, 3, 2, 2, 2])
    #expect(text?.outline.hasPrefix("<h3 id=\"b-aao-e\">Åäö é</h3>\n<h4 id=") == true)
  }

  @Test func tellsWhichSectionAReferenceStandsIn() {
    let text = markdown("[a](term:a)\n\n## B\n\n[b](term:b)\n\n[](term:c)").text
    #expect(text?.references.map(\.section) == [nil, "b", "b"])
  }

  @Test func takesTheTitleOut() {
    let (text, problems) = markdown("\u{FEFF}# Vår *rubrik* #\r\n\r\ntext", titled: false)
    #expect(problems.isEmpty)
    #expect(text?.title?.value == "Vår rubrik")
    #expect(text?.title?.range.text == "Vår *rubrik*")
    #expect(text?.outline == "<p>text</p>\n")
  }

  @Test func numbersFootnotes() {
    let (text, problems) = markdown(
      "a[^å] b[^2] c[^å]\n\n[^2]: två\n\n[^å]: ett *x*\n\n    - mer\n", language: .sv, prefix: "n-")
    #expect(problems.isEmpty)
    #expect(
      text?.outline == """
        <p>a<sup class="footnote-ref"><a href="#n-fn_1" id="n-fnref_1" role="doc-noteref">1</a></sup> \
        b<sup class="footnote-ref"><a href="#n-fn_2" id="n-fnref_2" role="doc-noteref">2</a></sup> \
        c<sup class="footnote-ref"><a href="#n-fn_1" id="n-fnref_1-2" role="doc-noteref">1</a></sup></p>
        <div class="footnotes" role="doc-endnotes" aria-label="Fotnoter">
        <ol>
        <li id="n-fn_1">
        <p>ett <em>x</em></p>
        <ul>
        <li>mer</li>
        </ul>
        <a href="#n-fnref_1" class="footnote-backref" role="doc-backlink" \
        aria-label="Tillbaka till hänvisning 1">↩</a> \
        <a href="#n-fnref_1-2" class="footnote-backref" role="doc-backlink" \
        aria-label="Tillbaka till hänvisning 1-2">↩<sup class="footnote-ref">2</sup></a>
        </li>
        <li id="n-fn_2">
        <p>två <a href="#n-fnref_2" class="footnote-backref" role="doc-backlink" \
        aria-label="Tillbaka till hänvisning 2">↩</a></p>
        </li>
        </ol>
        </div>

        """)
  }

  /// cmark-gfm keeps the letters of its extensions in a table common to all threads.
  @Test func readsAtTheSameTime() async {
    let text = String(repeating: "~~struken~~ www.exempel.se\n\n", count: 50)
    let expected = markdown(text).text?.outline
    let outlines = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<200 { group.addTask { markdown(text).text?.outline } }
      return await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(outlines == [expected])
    #expect(expected?.contains("<del>") == true && expected?.contains("<a href") == true)
  }
}
