import InsynDiagnostics
import Testing

@testable import InsynLoader

@Suite struct DataNodeTests {
  /// A tree with the written form of everything in it: `text` as value«written».
  private func outline(_ node: DataNode) -> String {
    let written = "«\(node.range.text)»"
    return switch node.content {
    case .text(let text): "\(text.debugDescription)\(written)"
    case .list(let items): "[\(items.map(outline).joined(separator: " "))]\(written)"
    case .map(let entries):
      "{\(entries.map { "\($0.key.value)«\($0.key.range.text)»=\(outline($0.value))" }.joined(separator: " "))}\(written)"
    case .refused: "refused\(written)"
    }
  }

  static let trees: [(text: String, outline: String)] = [
    ("å: ö\n", "{å«å»=\"ö\"«ö»}«å: ö»"),
    ("\u{FEFF}å: ö # ä\r\nb: c\r\n", "{å«å»=\"ö\"«ö» b«b»=\"c\"«c»}«å: ö # ä\r\nb: c»"),
    (
      "---\na: no\nb: 010\nc: ~\nd: 1.10\n...\n",
      "{a«a»=\"no\"«no» b«b»=\"010\"«010» c«c»=\"~\"«~» d«d»=\"1.10\"«1.10»}«a: no\nb: 010\nc: ~\nd: 1.10»"
    ),
    ("- å\n-\n- b\n\n\n# c\n", "[\"å\"«å» \"\"«» \"b\"«b»]«- å\n-\n- b»"),
    (
      "a:\n- b\n- c\n\nd: e",
      "{a«a»=[\"b\"«b» \"c\"«c»]«- b\n- c» d«d»=\"e\"«e»}«a:\n- b\n- c\n\nd: e»"
    ),
    ("a:\n  b: c\n\n# x\nd:\n", "{a«a»={b«b»=\"c\"«c»}«b: c» d«d»=\"\"«»}«a:\n  b: c\n\n# x\nd:»"),
    (
      "a: { sv: å , en : [b,c] }\n",
      "{a«a»={sv«sv»=\"å\"«å» en«en»=[\"b\"«b» \"c\"«c»]«[b,c]»}«{ sv: å , en : [b,c] }»}«a: { sv: å , en : [b,c] }»"
    ),
    (
      "a: |\n  å\n  b\n\n\nc: d\n",
      "{a«a»=\"å\\nb\\n\"«|\n  å\n  b» c«c»=\"d\"«d»}«a: |\n  å\n  b\n\n\nc: d»"
    ),
    ("a: >-\n  å\n  b\n", "{a«a»=\"å b\"«>-\n  å\n  b»}«a: >-\n  å\n  b»"),
    (
      "a: 'it''s'\nb: \"å\\tx\"\n",
      "{a«a»=\"it\\'s\"«'it''s'» b«b»=\"å\\tx\"«\"å\\tx\"»}«a: 'it''s'\nb: \"å\\tx\"»"
    ),
    ("a: å\n  b # c\n", "{a«a»=\"å b\"«å\n  b»}«a: å\n  b»"),
    ("[a: b, c]\n", "[{a«a»=\"b\"«b»}«a: b» \"c\"«c»]«[a: b, c]»"),
    ("{ a: , b: }", "{a«a»=\"\"«» b«b»=\"\"«»}«{ a: , b: }»"),
    ("hej", "\"hej\"«hej»"),
    ("# bara en kommentar\n", "{}«»"),
    ("---\n", "{}«»"),
    ("a: []\nb: {}\n", "{a«a»=[]«[]» b«b»={}«{}»}«a: []\nb: {}»"),
    ("\"<<\": x\n", "{<<«\"<<\"»=\"x\"«x»}«\"<<\": x»"),
  ]

  @Test(arguments: trees)
  func readsWithPlaces(text: String, outline expected: String) {
    let (root, problems) = DataParser.parse(SourceFile(path: "a.yaml", text: text))
    #expect(problems.isEmpty)
    #expect(root.map(outline) == expected)
  }

  @Test func anEmptyValueStandsAfterItsColon() {
    let file = SourceFile(path: "a.yaml", text: "å:\nb: { c: , d : }\n")
    guard case .map(let entries)? = DataParser.parse(file).root?.content,
      case .map(let inner)? = entries.last?.value.content
    else { return #expect(Bool(false)) }
    #expect(entries.first?.value.range == SourceRange(file, 3, 3))
    #expect(inner.map(\.value.range.start) == [11, 17])
  }

  @Test(arguments: [
    ("a: år 2015\n", 3..<8, " 2015"), ("a: \"år 2015\"\n", 4..<8, "2015"),
    ("a: 'år 2015'\n", 0..<3, "år"), ("a: 'it''s'\n", 2..<4, "'it''s'"),
    ("a: x\n  y\n", 0..<1, "x\n  y"), ("a: x\n", 0..<9, "x"),
  ])
  func placesPartsOfAText(text: String, part: Range<Int>, written: String) {
    guard
      case .map(let entries)? = DataParser.parse(SourceFile(path: "a.yaml", text: text)).root?
        .content
    else { return #expect(Bool(false)) }
    #expect(entries.first?.value.place(of: part).text == written)
  }
}
