import InsynModel
import Testing

@testable import InsynExports

@Suite struct CSVTests {
  @Test(arguments: [
    (Cell.text("Volontärer"), "Volontärer"),
    (.text(""), ""),
    (.text("a,b"), "\"a,b\""),
    (.text("kallat \"Kraft\""), "\"kallat \"\"Kraft\"\"\""),
    (.text("två\r\nrader"), "\"två\r\nrader\""),
    (.text(" indrag"), "\" indrag\""),
    (.text("1\u{A0}540\u{A0}640\u{A0}kr"), "1\u{A0}540\u{A0}640\u{A0}kr"),
    (.empty, ""),
    (.flag(true), "yes"),
    (.openEnd, ".."),
    (PartialDate(year: 2015, month: 4).map(Cell.date) ?? .empty, "2015-04"),
    (.number(ExactDecimal(-5), decimals: 0), "-5"),
    (.number(ExactDecimal(1_540_640), decimals: 2), "1540640.00"),
    (.address("https://a.example/x,y#z"), "\"https://a.example/x,y#z\""),
  ])
  func writesCell(cell: Cell, expected: String) {
    #expect(written(cell) == expected)
  }

  /// A spreadsheet runs none of these, and a number stays a number.
  @Test(arguments: ["=1+1", "+46 8 1", "-2", "@SUM(A1)", "\tx", "\r=x", "=HYPERLINK(\"a\",\"b\")"])
  func defusesFormula(text: String) {
    let bytes = written(.text(text))
    #expect(bytes.hasPrefix("'") || bytes.hasPrefix("\"'"))
    #expect(!written(.number(ExactDecimal(-2), decimals: 0)).hasPrefix("'"))
  }

  private func written(_ cell: Cell) -> String {
    var output: [UInt8] = []
    CSV.append(cell, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
