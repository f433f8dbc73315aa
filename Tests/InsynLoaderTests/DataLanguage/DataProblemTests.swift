import InsynDiagnostics
import Testing

@testable import InsynLoader

/// A data file with `↓` before each place that a problem is reported at.
struct FaultyData: Sendable, CustomTestStringConvertible {
  let marked: String
  let ids: [String]

  init(_ marked: String, _ ids: String...) {
    (self.marked, self.ids) = (marked, ids)
  }

  var file: SourceFile { SourceFile(path: "a.yaml", text: marked.replacing("↓", with: "")) }

  var places: [Int] {
    let parts = marked.split(separator: "↓", omittingEmptySubsequences: false)
    return parts.dropLast().reduce(into: []) { places, part in
      places.append((places.last ?? 0) + part.utf8.count)
    }
  }

  var testDescription: String { marked.debugDescription }
}

@Suite struct DataProblemTests {
  static let refused: [FaultyData] = [
    FaultyData("a: 1\nå: 2\n↓a: 3\n", "duplicate-key"),
    FaultyData("x:\n  a: 1\n  ↓a: 2\n↓x: 3\n", "duplicate-key", "duplicate-key"),
    FaultyData("{ a: 1, ↓\"a\": 2 }", "duplicate-key"),
    FaultyData("a: ↓&x hej\nb: ↓*x\n", "anchor", "alias"),
    FaultyData("ö: ↓&x\n  b: c\n", "anchor"),
    FaultyData("- ↓&x\n- b\n", "anchor"),
    FaultyData("- [↓&x,b]\n", "anchor"),
    FaultyData("a: ↓&x\n  ↓&y b: c\n", "anchor", "anchor"),
    FaultyData("a: ↓!!str 1\nb: ↓!local [c]\nc: ↓!!map\nd: e\n", "tag", "tag", "tag"),
    FaultyData("a: ↓!!str ↓&x 1\n", "tag", "anchor"),
    FaultyData("a: ↓! 1\n", "tag"),
    FaultyData("a: b\n↓<<: *x\n", "merge-key"),
    FaultyData("a: b\n↓<<: { b: c, ↓b: d }\n", "duplicate-key", "merge-key"),
    FaultyData("å: b\n↓---\nc: d\n", "several-documents"),
    FaultyData("---\n↓---\na: b\n", "several-documents"),
    FaultyData("↓%YAML 1.1\n---\na: b\n", "directive"),
    FaultyData("# x\n↓%TAG ! tag:x,2000:\n---\na: b\n", "directive"),
    FaultyData("↓? a\n: b\n", "complex-key"),
    FaultyData("?↓ \n: b\n", "missing-key"),
    FaultyData("↓[a, b]: c\nd: e\n", "complex-key"),
    FaultyData("↓{a: b}: c\nd: e\n", "complex-key"),
    FaultyData("för: { sv: ett, ↓två, en: one }\n", "missing-value"),
    FaultyData("a: { sv↓:ett, en↓:one }\n", "missing-space", "missing-space"),
  ]

  static let syntax: [FaultyData] = [
    FaultyData("a:\n↓\tb: c\n", "tab"),
    FaultyData("a: hej\n↓\tdär\n", "tab"),
    FaultyData("a: |\n↓\thej\n", "tab"),
    FaultyData("-↓\tå: b\n", "tab"),
    FaultyData("a:\n    b: c\n  ↓d: e\n", "bad-indentation"),
    FaultyData("å: b\n  ↓c: d\n", "bad-indentation"),
    FaultyData("- a\n- b\n↓c: d\n", "bad-indentation"),
    FaultyData("a:\n  - b\n ↓- c\n", "stray-dash"),
    FaultyData("a: b\n↓- c\n", "stray-dash"),
    FaultyData("a: ↓- b\n", "stray-dash"),
    FaultyData("name↓:Foo\nkind: x\n", "missing-space"),
    FaultyData("å: b\nname↓:Foo\nkind: x\n", "missing-space"),
    FaultyData("å: b\n↓name\nkind: x\n", "missing-colon"),
    FaultyData("å: b\n↓name Foo", "missing-colon"),
    FaultyData("a: ↓\"hej\nb: c\n", "unclosed-quote"),
    FaultyData("a: ↓'hej\nb: 'c'\n", "unclosed-quote"),
    FaultyData("a: ↓'hej\n---\nb'\n", "unclosed-quote"),
    FaultyData("a: 'it'↓s'\n", "text-after-quote"),
    FaultyData("a: \"ett\" ↓två\n", "text-after-quote"),
    FaultyData("a: [\"ett\" ↓två]\n", "text-after-quote"),
    FaultyData("å: ↓{ b: c\nd: e\n", "unclosed-bracket"),
    FaultyData("å: ↓[b, c\nd: e\n", "unclosed-bracket"),
    FaultyData("å: ↓[", "unclosed-bracket"),
    FaultyData("a: [b↓}\n", "wrong-bracket"),
    FaultyData("a: { b: c↓]\n", "wrong-bracket"),
    FaultyData("å: Fas 1↓: start\n", "colon-in-text"),
    FaultyData("å: { sv: Fas 1↓: start }\n", "colon-in-text"),
    FaultyData("- å: b↓: c\n", "colon-in-text"),
    FaultyData("å: ↓@x\n", "reserved-character"),
    FaultyData("å: ↓`x`\n", "reserved-character"),
    FaultyData("å: ↓* x\n", "reserved-character"),
    FaultyData("å: \"x↓\\qy\"\n", "bad-escape"),
    FaultyData("å: \"x↓\\uZZ\"\n", "bad-escape"),
    FaultyData("å: ↓> 5\n", "block-text"),
    FaultyData("å: ↓}\n", "stray-bracket"),
    FaultyData("å: [a, ↓, b]\n", "stray-comma"),
    FaultyData("{ a: b } ↓c\n", "text-after-bracket"),
    FaultyData("a: ↓!foo!bar 1\n", "tag"),
    FaultyData("a: ↓!<x y\n", "tag"),
    FaultyData("a: b\n...\n↓c: d\n", "several-documents"),
    FaultyData("↓%YAML 1.3\n---\na: b\n", "directive"),
    FaultyData("↓%50: b\n", "directive"),
    FaultyData("a: 1\n↓: b\n", "missing-key"),
    FaultyData("a: { ↓: b }\n", "missing-key"),
    FaultyData("å: ↓&\n", "reserved-character"),
  ]

  @Test(arguments: refused)
  func refusesAndReadsOn(data: FaultyData) {
    let (root, problems) = DataParser.parse(data.file)
    expect(problems, in: data)
    #expect(root != nil)
  }

  @Test(arguments: syntax)
  func explainsSyntax(data: FaultyData) {
    let (root, problems) = DataParser.parse(data.file)
    expect(problems, in: data)
    #expect(root == nil)
  }

  private func expect(_ problems: [Diagnostic], in data: FaultyData) {
    let inOrder = problems.sorted(by: Diagnostic.printedBefore)
    #expect(inOrder.map(\.range.start) == data.places, "\(inOrder.map(\.message.en))")
    #expect(problems.map(\.id).sorted() == data.ids.sorted())
    #expect(problems.allSatisfy { $0.severity == .error && $0.help != nil })
  }

  @Test func tellsWhereTheFirstOfTwoKeysStands() {
    let file = SourceFile(path: "a.yaml", text: "\n\nname: a\nname: b\n")
    let problem = DataParser.parse(file).problems.first
    #expect(
      problem?.message.en == "'name' stands twice at the same level; the first one is on line 3")
  }

  @Test func findsTwoEqualKeysAmongMany() {
    let keys = (0..<400).map { "k\($0): x\n" }.joined()
    let file = SourceFile(path: "a.yaml", text: keys + "k3: y\nk16: y\nk399: y\n")
    let (root, problems) = DataParser.parse(file)
    #expect(problems.map(\.id) == ["duplicate-key", "duplicate-key", "duplicate-key"])
    guard case .map(let entries)? = root?.content else { return #expect(Bool(false)) }
    #expect(entries.count == 400)
    #expect(entries.allSatisfy { $0.value.content == .text("x") })
  }

  @Test(arguments: [("[", 32, true), ("[", 33, false), ("[", 100_000, false), ("- ", 33, false)])
  func readsThirtyTwoLevels(opening: String, count: Int, isRead: Bool) {
    let closing = opening == "[" && count < 100 ? String(repeating: "]", count: count) : "a"
    let text = String(repeating: opening, count: count) + closing
    let (root, problems) = DataParser.parse(SourceFile(path: "a.yaml", text: text))
    #expect((root != nil) == isRead)
    #expect(problems.map(\.id) == (isRead ? [] : ["too-deep"]))
    if !isRead { #expect(problems.first?.range.start == 32 * opening.utf8.count) }
  }
}
