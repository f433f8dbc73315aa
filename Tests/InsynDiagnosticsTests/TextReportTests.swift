import Foundation
import InsynDiagnostics
import Testing

@Suite struct TextReportTests {
  private let file = SourceFile(
    path: "content/budget.yaml",
    text: "\u{FEFF}contributions:\r\n  - för: å\r\n    amount: 1,500 SEK\r\n")

  private func finding(_ written: String) throws -> Diagnostic {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let range = try #require(text.range(of: written))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Diagnostic(
      .error, "ambiguous-number", at: SourceRange(file, start, start + written.utf8.count),
      Phrase(sv: "'\(written)' kan läsas på två sätt", en: "'\(written)' can be read two ways"),
      help: Phrase(sv: "Skriv 1 500.", en: "Write 1 500."))
  }

  @Test func showsThePlaceAndTheHelp() throws {
    #expect(
      TextReport(in: .en).text(of: try finding("1,500")) == """
        content/budget.yaml:3:13: error: '1,500' can be read two ways [ambiguous-number]
        3 |     amount: 1,500 SEK
          |             ^^^^^ help: Write 1 500.
        """)
  }

  @Test func speaksSwedish() throws {
    #expect(
      TextReport(in: .sv).text(of: try finding("å")) == """
        content/budget.yaml:2:10: fel: 'å' kan läsas på två sätt [ambiguous-number]
        2 |   - för: å
          |          ^ hjälp: Skriv 1 500.
        """)
  }

  @Test func countsNoColumnForTheByteOrderMark() throws {
    let first = try finding("contributions")
    #expect(file.position(at: first.range.start) == SourcePosition(line: 1, column: 1))
  }

  @Test func writesFlatJSON() throws {
    let text = try JSONReport(in: .en).text(of: [finding("1,500")])
    #expect(
      text == """
        [
          {
            "column" : 13,
            "endColumn" : 18,
            "endLine" : 3,
            "file" : "content/budget.yaml",
            "help" : "Write 1 500.",
            "id" : "ambiguous-number",
            "line" : 3,
            "message" : "'1,500' can be read two ways",
            "severity" : "error"
          }
        ]
        """)
  }
}

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("summry", "summary"), ("sumamry", "summary"), ("source", "source"), ("period", nil),
    ("Amount", "amount"), ("x", nil),
  ])
  func findsWhatWasMeant(written: String, meant: String?) {
    #expect(["summary", "source", "amount"].nearest(to: written) == meant)
  }
}
