import InsynDiagnostics
import InsynModel
import Testing

@testable import InsynLoader

/// Loose numbers in Markdown, and where they stand.
struct MarkdownNumberTests {
  /// ‹…› stands around what is found.
  @Test(
    arguments: [
      "Det är ‹5 barn› här.", "- ‹5 barn›\n- två\n  ‹tre barn›", "1. Ett\n2. Två",
      "> ‹5 barn›\n> och ‹6 barn›", "| ‹5› | 2015 |\n|---|---|\n| x | ‹7 barn› |",
      "## 1. Barnen\n\n‹5 barn›", "## Om ‹5 barn›", "Om\n‹5 barn›\n-----",
      "*‹5* barn› och **‹6** barn›", "den 1\njuli 2017 och ‹5\nbarn›", "`5 barn` och ‹6›",
      "```\n5 barn\n```\n\n    6 barn\n\n‹7 barn›", "[5 barn](figure:a/b) och ‹6 barn›",
      "[](figure:a/b) ‹6 barn›", "[‹5 barn›](term:x)", "[5 barn](https://a.se/5) <https://a.se/6>",
      "https://a.se/7 och www.a.se/8", "![5 barn](chart:x)", "Not[^1].\n\n[^1]: Om ‹5 barn›.",
      "~~‹5 barn›~~", "å ä ö ‹5 barn› å", "[å](https://a.se/) ‹5 barn›", "Kod `x` ‹5›\\\n‹6 barn›",
    ], ["\n", "\r\n"])
  func findsLooseNumbers(marked: String, lineBreak: String) throws {
    let marked = marked.replacing("\n", with: lineBreak)
    let start = "# Rubrik 5\(lineBreak)\(lineBreak)"
    let file = SourceFile(
      path: "a.md", text: start + marked.filter { $0 != "‹" && $0 != "›" })
    let numbers = try #require(Self.reader.read(file).text).looseNumbers
    var found = file.bytes.map { [$0] }
    for range in numbers {
      found[range.start] = Array("‹".utf8) + found[range.start]
      found[range.end - 1] += Array("›".utf8)
    }
    #expect(String(decoding: found.joined(), as: UTF8.self) == start + marked)
  }

  /// What does not stand in the file as it reads has the place of its line.
  @Test func pointsAtTheLineOfAnEntity() {
    let file = SourceFile(path: "a.md", text: "# Rubrik\n\nDet är 5&nbsp;000 barn.\n")
    #expect(Self.reader.read(file).text?.looseNumbers.map(\.text) == ["Det är 5&nbsp;000 barn."])
  }

  private static let reader = MarkdownReader(
    language: .sv,
    units: {
      var units = UnitTable()
      let words = CountedWords(sv: ("barn", "barn"), en: ("child", "children"), .neuter)
      _ = units.insert(CountedThing(id: "children", words: words))
      return units
    }())
}
