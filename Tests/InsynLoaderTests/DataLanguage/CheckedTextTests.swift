import InsynDiagnostics
import Testing

@testable import InsynLoader

@Suite struct CheckedTextTests {
  static let unreadable: [(bytes: [UInt8], id: String, place: Int)] = [
    ([0xFF, 0xFE, 0x61, 0], "wrong-encoding", 0),
    ([0xFE, 0xFF, 0, 0x61], "wrong-encoding", 0),
    ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "wrong-encoding", 0),
    ([0, 0, 0xFE, 0xFF], "wrong-encoding", 0),
    (Array("a: b".utf8.flatMap { [0, $0] }), "wrong-encoding", 0),
    (Array("a: b".utf8.flatMap { [$0, 0] }), "wrong-encoding", 0),
    (Array("a: b".utf8.flatMap { [$0, 0, 0, 0] }), "wrong-encoding", 0),
    (Array("å: ".utf8) + [0xE5], "bad-utf8", 4),
    (Array("å: ".utf8) + [0xC3, 0x28], "bad-utf8", 4),
    (Array("å: ".utf8) + [0xC0, 0x80], "bad-utf8", 4),
    (Array("å: ".utf8) + [0xE0, 0x80, 0x80], "bad-utf8", 4),
    (Array("å: ".utf8) + [0xED, 0xA0, 0x80], "bad-utf8", 4),
    (Array("å: ".utf8) + [0xF5, 0x80, 0x80, 0x80], "bad-utf8", 4),
    (Array("å: ".utf8) + [0xF0, 0x9F, 0x98], "bad-utf8", 4),
    (Array("å: b\0".utf8), "control-character", 5),
    (Array("å: b\u{7}".utf8), "control-character", 5),
    (Array("å: b\u{7F}".utf8), "control-character", 5),
    (Array("å: b\u{85}c".utf8), "control-character", 5),
    (Array("å: b\u{2028}c".utf8), "control-character", 5),
    (Array("å: b\rc: d".utf8), "control-character", 5),
    (Array("\u{FEFF}å: b\u{FEFF}c".utf8), "control-character", 8),
    (Array(repeating: 0x61, count: CheckedText.sizeLimit + 1), "file-too-large", 0),
  ]

  @Test(arguments: unreadable)
  func refuses(bytes: [UInt8], id: String, place: Int) {
    let (root, problems) = DataParser.parse(SourceFile(path: "a.yaml", bytes: bytes))
    #expect(root == nil)
    #expect(problems.map(\.id) == [id])
    #expect(problems.first?.range.start == place)
  }

  @Test(arguments: ["a: å\r\nb: c\r\n", "\u{FEFF}a: 😀\n", "a:\t\u{A0}b\n", "\u{FEFF}", "", "\r\n"])
  func accepts(text: String) {
    #expect(DataParser.parse(SourceFile(path: "a.yaml", text: text)).problems.isEmpty)
  }

  @Test func namesTheCharacter() {
    let problem = DataParser.parse(SourceFile(path: "a.yaml", text: "a: \u{B}")).problems.first
    #expect(problem?.message.sv.contains("U+000B") == true)
  }
}
