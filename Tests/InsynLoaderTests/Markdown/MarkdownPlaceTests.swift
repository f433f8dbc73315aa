import InsynDiagnostics
import InsynModel
import Testing

@testable import InsynLoader

@Suite struct MarkdownPlaceTests {
  /// `↓` stands before the target of each reference, in the order of the references in the text.
  static let documents = [
    "[å](figure:↓a/b) ä [ö](org:↓c)",
    "å ä ö\nrad två [a](term:↓x)\n**rad** tre [b](term:↓x) [](term:↓x)",
    "- å\n- ä [a](term:↓x)\n  fort [b](term:↓x)\n  - inre [c](term:↓x)\n\n1. ö [d](term:↓x)",
    "> å\n> ä [a](term:↓x)\nlat [b](term:↓x)\n> > djup\n> > [c](term:↓x)",
    "| å | [a](term:↓x) |\n|---|---|\n| [b](term:↓x) | ö [c](term:↓x) |\n| [d](term:↓x) | |",
    "text före\n| å | [a](term:↓x) |\n|---|---|\n| [b](term:↓x) | ö [c](term:↓x) |",
    "> | å | [a](term:↓x) |\n> |---|---|\n> | [b](term:↓x) | ö |",
    "## Å [a](term:↓x)\n\nSetext [b](term:↓x)\n-----\n",
    "*å [a](term:↓x)* **[b](term:↓x)** ~~[c *d*](term:↓x)~~",
    "`[a](term:x)` [b](term:↓x) `` ` [c](term:x) `` [d](term:↓x)",
    "```\n[a](term:x)\n```\n\n[b](term:↓x)\n\n    [c](term:x)\n\n[d](term:↓x)",
    "\\[a](term:x) [b](term:↓x)", "&auml;&aring; [b](term:↓x) ä", "\\* [a](term:↓x) * [b](term:↓x)",
    "[a](<term:↓x>) [b]( term:↓x ) [c](term:↓x \"titel\") [d](\nterm:↓x)",
    "[a][å] [b](term:↓y)\n", "[a](term:↓x\\_y) [b](term:↓x&auml;y)",
    "![Bild](chart:↓flow)\n\n![](chart:↓flow)",
    "<term:↓x> [a](term:↓x) <term:↓x>",
    "[x](https://a.se/x) x [a](term:↓x) https://a.se/ [b](term:↓x)",
    "[[a]](term:↓x) [a `]` b](term:↓x) [c\nd](term:↓x)",
  ]

  @Test(arguments: documents, ["\n", "\r\n"])
  func findsTargets(marked: String, lineBreak: String) {
    let body = marked.replacing("\n", with: lineBreak)
    let start = "\u{FEFF}# Å ä ö [inte]\(lineBreak)\(lineBreak)"
    let data = FaultyData(start + body)
    let text = MarkdownReader(language: .sv).read(data.file).text
    let places = text?.references.filter { $0.target.range.start >= start.utf8.count }
      .map(\.target.range.start)
    #expect(places == data.places)
    for reference in text?.references ?? [] {
      #expect(reference.target.range.text.hasPrefix("x") || reference.target.value != "x")
    }
  }

  @Test func findsDefinitions() {
    let data = FaultyData("# Å\n\n[ä][b] och [b]\n\nö\n\n[b]: <term:↓x> 'å'\n")
    let references = MarkdownReader(language: .sv).read(data.file).text?.references ?? []
    #expect(references.map(\.target.range.start) == data.places + data.places)
    #expect(references.map(\.text.range.text) == ["ä", "b"])
  }

  @Test func findsFootnotesLinks() {
    let data = FaultyData(
      "# Å\n\nä[^1] [ö](term:↓x)\n\n[^1]: å [a](term:↓x)\n\n    mer [b](term:↓x)\n\nslut [c](term:↓x)\n"
    )
    let references = MarkdownReader(language: .sv).read(data.file).text?.references ?? []
    #expect(references.map(\.target.range.start).sorted() == data.places)
  }

  @Test(arguments: [
    ("å [ett *två*](term:x)", "ett *två*"), ("- å\n- [ä\n  ö](term:x)", "ä\n  ö"),
    ("> [a `]` b](term:x)", "a `]` b"), ("| [å](term:x) |\n|---|", "å"), ("[](term:x)", ""),
  ])
  func findsTheTextOfALink(text: String, written: String) {
    let reference = markdown(text).text?.references.first
    #expect(reference?.text.range.text == written)
  }
}
