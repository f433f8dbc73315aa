import InsynDiagnostics
import InsynModel

/// What a text cites between one heading and the next.
struct ArticleSection {
  /// Nil for what stands before the first heading.
  let heading: RichText.Heading?
  var citations: [Citation] = []
}

extension Article {
  /// The two texts of an article that has both.
  var bothTexts: (sv: RichText, en: RichText)? {
    texts[.sv].flatMap { sv in texts[.en].map { (sv, $0) } }
  }

  /// The sections in order, the one before the first heading included.
  ///
  /// Footnotes stand at the end of the page, and belong to the section that they are written in: the
  /// last one.
  func sections(of text: RichText) -> [ArticleSection] {
    var sections = [ArticleSection(heading: nil)]
    sections += text.headings.map { ArticleSection(heading: $0) }
    let places = Dictionary(
      text.headings.enumerated().map { ($0.element.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    for citation in citations(in: text) {
      let place = citation.reference.section.flatMap { places[$0] } ?? 0
      sections[place].citations.append(citation)
    }
    return sections
  }
}
