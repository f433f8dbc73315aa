package import InsynDiagnostics

/// HTML made from Markdown, with holes for what depends on the page that shows it.
///
/// Addresses are relative and figures are written in a language, so a reference is left open until
/// a page is rendered. Everything between the holes is ready, trusted HTML.
package struct RichText: Sendable {
  package enum Piece: Hashable, Sendable {
    /// Ready HTML, with the end tags of links whose text was written by the editor.
    case html(String)
    /// The start tag of the link that this reference becomes; its text and end tag follow as HTML.
    case start(Reference)
    /// A reference without a text of its own: the page writes the whole link. If it is a chart,
    /// the page writes the chart itself; its text, if any, describes it.
    case whole(Reference)
    /// What follows, to the next end, is the text's first use of a term: the page makes it a link
    /// to the glossary unless it has one already. It may reach over line breaks, never over tags.
    case term(Identifier<Term>)
    case termEnd
  }

  /// A heading below the title, as a table of contents lists it.
  package struct Heading: Hashable, Sendable {
    /// 2 for the first level below the title, whatever the level is on the page.
    package let level: Int
    /// As in the HTML, with the prefix of the text; `[a-z0-9-]`, unique within the text.
    package let id: String
    package let text: String
    package let range: SourceRange

    package init(level: Int, id: String, text: String, range: SourceRange) {
      (self.level, self.id, self.text, self.range) = (level, id, text, range)
    }
  }

  /// What stands from one heading of level 2 to the next, or to the footnotes.
  package struct Section: Hashable, Sendable {
    package let heading: Heading
    /// Places in `pieces`.
    package let pieces: Range<Int>

    package init(heading: Heading, pieces: Range<Int>) {
      (self.heading, self.pieces) = (heading, pieces)
    }
  }

  /// The text's first heading, of level 1; it is not among the pieces.
  package let title: Located<String>?
  package let pieces: [Piece]
  package let headings: [Heading]
  package let sections: [Section]
  /// The numbers in running text that no link ties to a figure, each with its unit.
  package let looseNumbers: [SourceRange]

  package init(
    title: Located<String>?, pieces: [Piece], headings: [Heading], sections: [Section],
    looseNumbers: [SourceRange]
  ) {
    self.title = title
    self.pieces = pieces
    self.headings = headings
    self.sections = sections
    self.looseNumbers = looseNumbers
  }

  /// What stands before the first section.
  package var lead: ArraySlice<Piece> {
    pieces[..<(sections.first?.pieces.lowerBound ?? pieces.endIndex)]
  }

  /// What stands after the last section: the footnotes.
  package var notes: ArraySlice<Piece> {
    pieces[(sections.last?.pieces.upperBound ?? pieces.endIndex)...]
  }

  /// The terms that the text uses, apart from those that it links to.
  package var usedTerms: [Identifier<Term>] {
    pieces.compactMap { if case .term(let id) = $0 { id } else { nil } }
  }

  /// Every reference in the text, in order.
  package var references: [Reference] { pieces.compactMap(\.reference) }

  package func references(in section: Section) -> [Reference] {
    pieces[section.pieces].compactMap(\.reference)
  }
}

extension RichText.Piece {
  fileprivate var reference: Reference? {
    switch self {
    case .html, .term, .termEnd: nil
    case .start(let reference), .whole(let reference): reference
    }
  }
}

/// A link in a narrative to something in the data: `figure:stockholm-ensamkommande/city-yearly`.
package struct Reference: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case figure
    case organisation = "org"
    case service
    case term
    case source
    case partnership
    case topic
    case page
    case chart
  }

  package let kind: Kind
  /// What stands after the colon.
  package let target: Located<String>
  /// The text between the brackets, without markup; empty where Insyn is to write it.
  package let text: Located<String>
  /// The `id` of the heading that the reference stands under; nil before the first one.
  package let section: String?

  package init(
    kind: Kind, target: Located<String>, text: Located<String>, section: String?
  ) {
    self.kind = kind
    self.target = target
    self.text = text
    self.section = section
  }
}
