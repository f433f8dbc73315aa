import InsynDiagnostics
import InsynModel
import Testing

@testable import InsynLoader

/// Which uses of terms Markdown marks, and that nothing else changes by it.
@Suite struct MarkdownTermTests {
  /// ‹…› stands around the uses that are marked.
  @Test(arguments: [
    ("En pott. En pott.", "<p>En ‹pott›. En pott.</p>\n"),
    (
      "Den *gemensamma* potten & gemensam\npott",
      "<p>Den <em>gemensamma</em> potten &amp; ‹gemensam\npott›</p>\n"
    ),
    ("*pott* **IOP**", "<p><em>‹pott›</em> <strong>‹IOP›</strong></p>\n"),
    ("## Pott\n\npott", "<h2 id=\"pott\">Pott</h2>\n<p>‹pott›</p>\n"),
    (
      "[pott](https://a.se) `pott` pott",
      "<p><a href=\"https://a.se\">pott</a> <code>pott</code> ‹pott›</p>\n"
    ),
    (
      "[pott](figure:a/b) [IOP](term:iop) IOP",
      "<p>{figure:a/b>pott</a> {term:iop>IOP</a> ‹IOP›</p>\n"
    ),
    (
      "[x](org:y)\nIOP\npott [z](org:y) gemensam pott",
      "<p>{org:y>x</a>\n‹IOP›\n‹pott› {org:y>z</a> gemensam pott</p>\n"
    ),
    ("en [fot\nnot] pott", "<p>en [fot\nnot] ‹pott›</p>\n"),
    ("- pott\n- pott", "<ul>\n<li>‹pott›</li>\n<li>pott</li>\n</ul>\n"),
    ("> IOP\\\n> pott", "<blockquote>\n<p>‹IOP›<br>\n‹pott›</p>\n</blockquote>\n"),
    ("    pott\n\n![pott](chart:flow)", "<pre><code>pott\n</code></pre>\n{chart:flow|pott}\n"),
    (
      "<https://pott.se/pott>",
      "<p><a href=\"https://pott.se/pott\">https://pott.se/pott</a></p>\n"
    ),
    ("pott &amp; <IOP", "<p>‹pott› &amp; &lt;‹IOP›</p>\n"),
  ])
  func marksTheFirstUse(body: String, html: String) throws {
    let text = try #require(Self.read(body))
    #expect(text.markedOutline == html)
  }

  @Test func tableHeadsAreNotMarked() throws {
    let text = try #require(Self.read("| pott |\n|---|\n| pott |\n"))
    #expect(text.markedOutline.contains(">pott</th>"))
    #expect(text.markedOutline.contains("<td>‹pott›</td>"))
    #expect(text.usedTerms.map(\.text) == ["pott"])
  }

  /// Marks stand in the text, and in no tag; without them it is what it is without a glossary.
  @Test(arguments: 0..<20)
  func changesNothingElse(seed: Int) {
    var mutation = Mutation(seed: UInt64(seed))
    let sample = Array((MarkdownFuzzTests.sample + "\n\nEn gemensam\npott, IOP: *pott*.").utf8)
    let pieces = MarkdownFuzzTests.pieces + ["pott", "IOP", "gemensam\npott", "iop"]
    for _ in 0..<60 {
      let file = SourceFile(path: "a.md", bytes: mutation.spoil(sample, with: pieces))
      let (marked, problems) = Self.reader.read(file)
      let (plain, expected) = MarkdownReader(language: .sv).read(file)
      #expect(marked?.outline == plain?.outline)
      #expect(marked?.references == plain?.references)
      #expect(marked?.headings == plain?.headings)
      #expect(marked?.looseNumbers == plain?.looseNumbers)
      #expect(problems.map(\.id) == expected.map(\.id))
      let parts = (marked?.markedOutline ?? "").split(
        separator: "‹", omittingEmptySubsequences: false)
      for part in parts.dropFirst() { #expect(!part.prefix { $0 != "›" }.contains("<")) }
    }
  }

  /// Every piece stands in one part of the text, in order.
  @Test(arguments: [
    (
      "a\n\n## B\n\nc\n\n### D\n\ne\n\n## F\n",
      "<p>a</p>\n",
      ["B: <p>c</p>\n<h3 id=\"d\">D</h3>\n<p>e</p>\n", "F: "],
      ""
    ),
    (
      "## B\n\n[](figure:a/b)\n\n> ## C\n",
      "",
      ["B: <p>{figure:a/b|}</p>\n<blockquote>\n<h2 id=\"c\">C</h2>\n</blockquote>\n"],
      ""
    ),
    ("a", "<p>a</p>\n", [], ""),
  ])
  func isCutAtHeadings(body: String, lead: String, sections: [String], notes: String) throws {
    let text = try #require(Self.read(body))
    func outline(_ pieces: ArraySlice<RichText.Piece>) -> String {
      RichText.outline(of: pieces)
    }
    #expect(outline(text.lead) == lead)
    #expect(
      text.sections.map { section in
        let heading = "<h2 id=\"\(section.heading.id)\">\(section.heading.text)</h2>\n"
        return "\(section.heading.text): "
          + outline(text.pieces[section.pieces]).replacing(heading, with: "")
      } == sections)
    #expect(outline(text.notes) == notes)
  }

  @Test func footnotesBelongToNoSection() throws {
    let text = try #require(Self.read("## A\n\nb[^1]\n\n[^1]: pott\n"))
    let section = try #require(text.sections.first)
    #expect(section.pieces.upperBound < text.pieces.count)
    #expect(RichText.outline(of: text.notes).hasPrefix("<div class=\"footnotes\""))
    #expect(RichText.outline(of: text.pieces[section.pieces]).hasSuffix("</p>\n"))
  }

  private static func read(_ body: String) -> RichText? {
    reader.read(SourceFile(path: "a.md", text: "# Potten är en pott\n\n\(body)")).text
  }

  private static let reader = MarkdownReader(
    language: .sv,
    glossary: {
      let place = SourceRange(startOf: SourceFile(path: "glossary.yaml", bytes: []))
      let forms = [("pott", "pott", "gemensam pott"), ("iop", "IOP", "partnerskap")]
      return Glossary(
        forms.compactMap { id, name, other in
          Identifier<Term>(id).map {
            Term(
              id: Located($0, at: place), term: Located(LocalizedText(name: name), at: place),
              meaning: Located(LocalizedText(name: name), at: place),
              also: [Located(LocalizedText(name: other), at: place)])
          }
        })
    }())
}

extension RichText {
  /// The outline with ‹ and › around the uses of terms.
  fileprivate var markedOutline: String {
    pieces.map { piece in
      switch piece {
      case .term: "‹"
      case .termEnd: "›"
      default: RichText.outline(of: [piece][...])
      }
    }.joined()
  }
}
