import InsynDiagnostics
import InsynModel
import Testing

@testable import InsynLoader

@Suite struct MarkdownFuzzTests {
  static let sample = """
    # Om partnerskapet

    Staden bidrar med [5 888 920 *kronor*](figure:a/b) och [](figure:a/c).[^1]

    ## Å ä ö

    - [Röda Korset](org:röda) ~~struket~~
    - `kod` <https://exempel.se>

    > | a | [b](term:x) |
    > |--:|---|
    > | 1 | ![](chart:flow) |

    ![Flöde](chart:flow) [d][e]

    [^1]: Not med [länk](source:s).

    [e]: service:f 'titel'

    """

  static let pieces = [
    "\n", "\n\n", "\r\n", "# ", "## ", "> ", "- ", "1. ", "|", "[", "]", "](", ")", "(", "<", ">",
    "`",
    "*", "_", "~~", "\\", "&auml;", "&#0;", "![", "[^1]", "[^1]: ", ": ", "term:", "\t", "    ",
    "å", "😀",
    "<b>", "<!--", "\u{0}", "---\n", "]: ", "x",
  ]

  @Test(arguments: 0..<20)
  func keepsPlacesInTheFile(seed: Int) {
    var mutation = Mutation(seed: UInt64(seed))
    for _ in 0..<80 { check(mutation.spoil(Array(Self.sample.utf8), with: Self.pieces)) }
  }

  @Test func readsWhateverIsCutOff() {
    let bytes = Array(Self.sample.utf8)
    for end in 0...bytes.count { check(Array(bytes[..<end])) }
  }

  private func check(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.md", bytes: bytes)
    let (text, problems) = MarkdownReader(language: .sv).read(file)
    #expect(text != nil || !problems.isEmpty)
    let references = text?.references ?? []
    let ranges = problems.map(\.range) + references.flatMap { [$0.target.range, $0.text.range] }
    for range in ranges {
      #expect(0 <= range.start && range.start <= range.end && range.end <= bytes.count)
    }
    let ids = text?.headings.map(\.id) ?? []
    #expect(Set(ids).count == ids.count)
  }
}
