import InsynTemplates
import Testing

/// Lines that hold only a tag leave nothing behind, and what is included is indented.
@Suite struct WhitespaceTests {
  static let view = PageView(
    since: "2017", isOpen: true, people: [PersonView(name: "A\nB"), PersonView(name: "C")])

  @Test(arguments: [
    ("a\n{{#is-open}}\nb\n{{/is-open}}\nc", "a\nb\nc"),
    ("a\r\n  {{#is-open}}\t\r\nb\r\n{{/is-open}}\r\n", "a\r\nb\r\n"),
    ("  {{#is-open}} b\n  {{/is-open}}", "   b\n"),
    ("{{#is-open}}b{{/is-open}}\n", "b\n"),
    ("  {{! nothing }}  \n  x", "  x"),
    (" {{title}}\n", " Barn &amp; unga\n"),
    ("\u{FEFF}{{! nothing }}\nx", "x"),
    (
      "<ul>\n{{#people}}\n  <li>{{name}}\n{{/people}}\n</ul>\n",
      "<ul>\n  <li>A\nB\n  <li>C\n</ul>\n"
    ),
  ])
  func linesOfTagsGo(template: String, expected: String) {
    #expect(Templates(template).render(Self.view) == expected)
  }

  @Test(arguments: [
    ("  {{>item}}\n.", "x\ny\n", "  x\n  y\n."),
    ("\t{{>item}}", "x\n\ny", "\tx\n\t\n\ty"),
    ("- {{>item}}\n", "x\ny", "- x\ny\n"),
    ("  {{>item}}\n", "{{#people}}\n{{name}};\n{{/people}}\n", "  A\nB;\n  C;\n"),
    ("  {{>item}}\n", "{{#people}}{{name}}{{/people}}\n", "  A\nBC\n"),
    ("  {{>item}}\n", "{{title}}: {{>word}}\n", "  Barn &amp; unga: one\ntwo\n"),
    ("  {{>item}}\n", "a\n  {{>word}}\nb\n", "  a\n    one\n    two  b\n"),
    (
      "  {{<item}}{{$a}}\n    1\n      2\n    {{/a}}{{/item}}\n", "{{$a}}{{/a}}\n", "  1\n    2\n\n"
    ),
    ("{{<item}}{{$a}}1{{/a}}{{/item}}", "x\n  {{$a}}\n   y\n  {{/a}}\nz", "x\n   1z"),
    (
      "{{<item}}\n{{$a}}\n{{>word}}\n{{/a}}\n{{/item}}\n", "x\n  {{$a}}{{/a}}\nz",
      "x\n  one\n  two\nz"
    ),
    (
      "{{<item}}\n  {{$a}}\n  1\n  {{#is-open}}\n  2\n  {{/is-open}}\n  {{/a}}\n{{/item}}\n",
      "x\n\t{{$a}}\n\t{{/a}}\nz", "x\n\t1\n\t2\nz"
    ),
    ("{{<item}}{{$a}}\n1\n2\n{{/a}}{{/item}}", "  x {{$a}}{{/a}}|", "  x 1\n2\n|"),
    ("  {{>item}}\n", "{{$a}}\n  y\n    z\n{{/a}}\n", "    y\n      z\n"),
  ])
  func includedLinesAreIndented(page: String, item: String, expected: String) {
    let templates = Templates(page, ["item": item, "word": "one\ntwo"])
    #expect(templates.render(Self.view) == expected)
  }
}
