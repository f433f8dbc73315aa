import CCMarkGFM
import Foundation
import Testing

@testable import InsynLoader

/// Our HTML against cmark-gfm's own, apart from what differs on purpose.
@Suite struct MarkdownOracleTests {
  static let documents = [
    "Ett stycke med *betoning*, **stark**, ~~struken~~ och `kod <b>`.\nRad två  \nrad tre\\\nfyra",
    "**a **b** c** ***d*** _e *f* g_",
    "- a\n- b\n  - c\n\n    d\n- e", "1. a\n2. b\n\n3. c", "7) a\n8) b", "- a\n\n  b\n\n- c",
    "> citat\n> - lista\n>\n> stycke två\n\n---\n", "* a\n* * *\n* b",
    "```swift let\nlet a = \"<&>\"\n```\n\n    indragen\n    kod\n\n~~~\n~~~",
    "Setext\n------\n\n### Tre\n\n#### Fyra ####\n",
    "[länk](https://exempel.se/å?a=b&c=d \"ti\\\"tel & <x>\") och [b][c]\n\n[c]: /x/y 'z'\n",
    "[a](<mellan slag>) [b](#fragment) [c](../upp/) [d](mailto:a@b.se) [e](tel:+46123)",
    "[tom]() [](https://a.se) [*x*](https://a.se/'a'[1])",
    "<https://a.se/?q=å> <a@b.se> www.exempel.se https://exempel.se/a_b. a@exempel.se",
    "&amp; &auml; &copy; &#228; \\* \\[ < > \" '",
    "| a | b | c |\n|---|:-:|--:|\n| 1 | *2* | `3\\|4` |\n| å |\n",
    "| a |\n|---|\n\ntext före\n| b | c |\n|:--|---|\n| d | e |",
    "- punkt\n\n  | a |\n  |---|\n  | 1 |\n\n> | b |\n> |---|\n",
    "a\r\nb\r\n\r\n- c\r\n- d\r\n", "Smart \"citat\" -- och ... 'så'",
    "a\\\\b `` ` `` \u{A0}c\u{2009}d",
  ]

  @Test(arguments: documents)
  func writesWhatCMarkWrites(text: String) throws {
    try compare(Array(text.utf8))
  }

  @Test(arguments: 0..<10)
  func writesWhatCMarkWritesOfAnything(seed: Int) throws {
    var mutation = Mutation(seed: UInt64(seed))
    let sample = Array(Self.documents.joined(separator: "\n\n").utf8)
    let pieces = [
      "*", "**", "_", "~~", "`", "\n", "\n\n", "> ", "- ", "1. ", "|", "[", "](", ")", "\\", "&",
      "    ",
    ]
    for _ in 0..<60 { try compare(mutation.spoil(sample, with: pieces)) }
  }

  private func compare(_ bytes: [UInt8]) throws {
    guard let body = String(validating: bytes, as: UTF8.self) else { return }
    let (text, problems) = markdown(body)
    guard let text, problems.isEmpty else { return }
    let ours = text.outline
      .replacing(#/(<h[2-6]) id="[^"]*"/#) { String($0.1) }
      .replacing(#/<div class="scroll"[^>]*>\n<table>/#, with: "<table>")
      .replacing("</table>\n</div>", with: "</table>")
      .replacing(" scope=\"col\"", with: "")
    #expect(ours == expected(body), "\(body)")
  }

  private func expected(_ body: String) -> String {
    let source = Array("# Title\n\n\(body)".utf8)
    guard let document = source.withUnsafeBufferPointer({ CMark.parse($0) }) else { return "" }
    defer { cmark_node_free(document) }
    var extensions: UnsafeMutablePointer<cmark_llist>?
    let memory = cmark_get_default_mem_allocator()
    extensions = cmark_llist_append(
      memory, nil, cmark_find_syntax_extension("table").map { UnsafeMutableRawPointer($0) })
    defer { cmark_llist_free(memory, extensions) }
    guard let html = cmark_render_html(document, CMark.options, extensions) else { return "" }
    defer { free(html) }
    return String(cString: html)
      .replacing("<h1>Title</h1>\n", with: "", maxReplacements: 1)
      .replacing("<hr />", with: "<hr>").replacing("<br />", with: "<br>")
      .replacing(#/(<t[hd]) align="([a-z]*)"/#) { "\($0.1) class=\"\($0.2)\"" }
  }
}
