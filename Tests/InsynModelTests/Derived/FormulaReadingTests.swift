import InsynDiagnostics
import InsynModel
import Testing

/// A formula read from a file that holds nothing else.
func formula(_ written: String) throws -> Formula {
  let file = SourceFile(path: "formula", text: written)
  return try Formula(written: written, units: units) {
    SourceRange(file, $0.lowerBound, $0.upperBound)
  }
}

extension FormulaPart {
  /// The structure with every part of several in parentheses.
  fileprivate var outline: String {
    switch self {
    case .figure(let id): id.value.text
    case .number(let quantity): "[\(quantity.range.text)]"
    case .sum(let terms, _):
      "("
        + terms.enumerated().map { index, term in
          (index == 0 ? "" : term.isTakenAway ? " - " : " + ") + term.part.outline
        }.joined() + ")"
    case .product(let factors, _):
      "("
        + factors.enumerated().map { index, factor in
          (index == 0 ? "" : factor.divides ? " / " : " * ") + factor.part.outline
        }.joined() + ")"
    case .share(let part, let whole, _): "(\(part.outline) of \(whole.outline))"
    }
  }
}

@Suite struct FormulaReadingTests {
  @Test(arguments: [
    ("a", "a"),
    (
      "city-autumn-2017 + city-yearly × 20 months",
      "(city-autumn-2017 + (city-yearly * [20 months]))"
    ),
    ("a + b - c − d", "(a + b - c - d)"),
    ("a * b / c ÷ 2", "(a * b / c / [2])"),
    ("a/b", "(a / b)"),
    ("a-b", "a-b"),
    ("(a + b) × 3 months", "((a + b) * [3 months])"),
    ("a − (b − c)", "(a - (b - c))"),
    ("a as share of a + b", "(a of (a + b))"),
    ("(a as share of a + b) × 2", "((a of (a + b)) * [2])"),
    ("rate × 1 000 children × 365 days", "(rate * [1 000 children] * [365 days])"),
    ("rate × 130–150 children", "(rate * [130–150 children])"),
    ("2 × 2017-sum", "([2] * 2017-sum)"),
    ("\u{A0} a  +  b ", "(a + b)"),
  ])
  func readsWhatIsWritten(written: String, outline: String) throws {
    #expect(try formula(written).whole.outline == outline)
  }

  /// What is wrong, and the part of the text that is.
  @Test(arguments: [
    ("a +", "formula-syntax", "+"), ("+ a", "formula-syntax", "+"),
    ("a b", "formula-syntax", "b"), ("a x 20 months", "formula-syntax", "x"),
    ("(a + b", "formula-syntax", "("), ("a + b)", "formula-syntax", ")"),
    ("a + ()", "formula-syntax", ")"), ("a & b", "formula-syntax", "&"),
    ("a + ö", "formula-syntax", "ö"), ("a -b", "formula-syntax", "-b"),
    ("a as share b", "formula-syntax", "as"), ("A + b", "invalid-id", "A"),
    ("12 months × 2", "formula-without-figures", "12 months × 2"),
    ("a + 500 SEK", "unsourced-amount", "500 SEK"),
    ("a × 50 kr per child", "unsourced-amount", "50 kr per child"),
    ("a × 20 monts", "unknown-unit", "monts"), ("a × 1,500 children", "ambiguous-number", "1,500"),
    ("a + 2 b", "unknown-unit", "b"),
  ])
  func saysWhatIsWrong(written: String, id: String, part: String) throws {
    let problem = try #require(throws: WritingProblem.self) { try formula(written) }
    #expect(problem.id == id)
    let bytes = Array(written.utf8)
    #expect(String(decoding: bytes[problem.bytes], as: UTF8.self) == part)
    #expect(problem.message.sv != problem.message.en)
    #expect(problem.help != nil)
  }

  @Test func parenthesesHaveALimit() throws {
    let deep = { String(repeating: "(", count: $0) + "a" + String(repeating: ")", count: $0) }
    #expect(try formula(deep(16)).whole.outline == "a")
    for depth in [17, 100_000] {
      let problem = try #require(throws: WritingProblem.self) { try formula(deep(depth)) }
      #expect(problem.id == "formula-too-deep")
    }
  }

  /// Cut anywhere and with any byte put in, a formula is read or refused; the place is in the text.
  @Test func anyTextIsReadOrRefused() {
    let whole = "(a − b) × 20 months / c as share of d + 1 000 children"
    let pieces = ["(", ")", "−", " - ", "×", " as share of ", "5", " ", "é", "\u{0}", "children"]
    for index in whole.indices {
      for piece in pieces {
        let written = whole[..<index] + piece + whole[index...].dropFirst()
        do {
          _ = try formula(String(written))
        } catch let problem as WritingProblem {
          #expect(problem.bytes.upperBound <= written.utf8.count, "\(written)")
        } catch {
          Issue.record(error)
        }
      }
    }
  }
}
