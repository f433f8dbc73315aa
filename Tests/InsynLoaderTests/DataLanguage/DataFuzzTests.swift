import InsynDiagnostics
import Testing

@testable import InsynLoader

@Suite struct DataFuzzTests {
  static let sample = """
    # Bidrag till partnerskapet
    contributions:
      - id: city-autumn-2017
        by: [barnrattsbyran, "Rädda Barnen", 'Åsas']
        amount: 1 540 640 SEK
        for: { sv: Ekonomiska medel, en: "Funding, in cash" }
        note: |
          Två rader
          med å ä ö

        folded: >-
          en
          två
      - { value: 2020, source: "forum-2017, Läs mer" }
    transfers:
    - a
    -
    empty:
    last: text
      som fortsätter

    """

  static let pieces = [
    "\t", "\n", "\r\n", "\r", ": ", ":", "- ", "-", "---\n", "...\n", "{", "}", "[", "]", ",", "\"",
    "'", "#", " #", "&a ", "*a", "!t ", "!", "|", ">", "|2\n", "%", "%YAML 1.1\n", "@", "`", "? ",
    "<<",
    "  ", "    ", "å", "😀", "\u{FEFF}", "\u{0}", "\\x", "\\u00e5", "\u{2028}", "~", "=",
  ]

  @Test(arguments: 0..<20)
  func keepsPlacesInOrderWhateverIsWritten(seed: Int) {
    var mutation = Mutation(seed: UInt64(seed))
    for _ in 0..<150 {
      let bytes = mutation.spoil(Array(Self.sample.utf8), with: Self.pieces)
      check(bytes)
    }
  }

  @Test func keepsPlacesInOrderWhereverItIsCut() {
    let bytes = Array(Self.sample.utf8)
    for end in 0...bytes.count { check(Array(bytes[..<end])) }
  }

  private func check(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.yaml", bytes: bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let (root, problems) = DataParser.parse(file)
    #expect(root != nil || !problems.isEmpty)
    for problem in problems {
      #expect(problem.range.start >= 0 && problem.range.end <= bytes.count, "\(text)")
      #expect(problem.range.start <= problem.range.end)
    }
    if let root { checkPlaces(of: root, within: 0..<bytes.count, text) }
  }

  private func checkPlaces(of node: DataNode, within outer: Range<Int>, _ text: String) {
    let range = node.range.start..<node.range.end
    guard outer.lowerBound <= range.lowerBound, range.upperBound <= outer.upperBound else {
      Issue.record("\(range) is not within \(outer): \(text.debugDescription)")
      return
    }
    switch node.content {
    case .text, .refused: break
    case .list(let items): items.forEach { checkPlaces(of: $0, within: range, text) }
    case .map(let entries):
      for entry in entries {
        checkPlaces(of: DataNode(.refused, at: entry.key.range), within: range, text)
        checkPlaces(of: entry.value, within: range, text)
        #expect(entry.key.range.end <= entry.value.range.start)
      }
    }
  }
}
