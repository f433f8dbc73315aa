import CCMarkGFM
import InsynDiagnostics
import InsynModel

/// Writes the HTML of one document, as cmark-gfm's own renderer would, with holes for references.
///
/// What differs: HTML5's empty elements, alignment as a class, a frame around tables so that they
/// can scroll, ids on headings, and footnotes' ids, labels and roles.
struct MarkdownRenderer {
  let language: Language
  let headingShift: Int
  let idPrefix: String
  var output: HTMLOutput
  var places: MarkdownPlaces
  var problems: [Diagnostic] = []

  var title: Located<String>?
  var headings: [RichText.Heading] = []
  var sections = SectionState()
  var headingNames: HeadingNames
  var lastHeadingLevel = 0

  /// Where the links stand that are being written, the outermost first; nil if no one asks.
  var openLinks: [LinkPlace?] = []
  /// Below this node nothing is written, because it has been dealt with as a whole.
  var skipped: MarkdownNode?
  var table = TableState()
  var footnotes = FootnoteState()
  var prose: RunningText
  var terms: TermState

  init(
    _ text: CheckedText, language: Language, headingShift: Int, idPrefix: String,
    numbers: LooseNumbers, terms: TermFinder
  ) {
    self.language = language
    self.headingShift = headingShift
    self.idPrefix = idPrefix
    output = HTMLOutput(capacity: text.file.bytes.count * 2)
    places = MarkdownPlaces(text)
    headingNames = HeadingNames(prefix: idPrefix, language: language)
    prose = RunningText(numbers)
    self.terms = TermState(terms)
  }

  mutating func render(_ document: MarkdownNode) -> (text: RichText?, problems: [Diagnostic]) {
    document.walk { node, isEntered in
      if let skipped {
        if skipped == node, !isEntered { self.skipped = nil }
      } else {
        visit(node, isEntered)
      }
    }
    if title == nil { problems.insert(.missingTitle(in: places.file), at: 0) }
    let pieces = output.finish()
    let text = RichText(
      title: title, pieces: pieces, headings: headings,
      sections: sections.finish(at: pieces.count), looseNumbers: prose.looseNumbers)
    return (text, problems)
  }

  private mutating func visit(_ node: MarkdownNode, _ isEntered: Bool) {
    switch node.kind {
    case .core(let type):
      if type.rawValue & 0xC000 == CMARK_NODE_TEXT.rawValue & 0xC000 {
        visitInline(node, type, isEntered)
      } else {
        visitBlock(node, type, isEntered)
      }
    case .table: visitTable(node, isEntered)
    case .tableHeader: visitRow(node, isHeader: true, isEntered)
    case .tableRow: visitRow(node, isHeader: false, isEntered)
    case .tableCell: visitCell(node, isEntered)
    case .strikethrough: output.write(isEntered ? "<del>" : "</del>")
    }
  }
}

// MARK: - Blocks

extension MarkdownRenderer {
  private mutating func visitBlock(
    _ node: MarkdownNode, _ type: cmark_node_type, _ isEntered: Bool
  ) {
    switch type {
    case CMARK_NODE_BLOCK_QUOTE:
      output.startLine()
      output.write(isEntered ? "<blockquote>\n" : "</blockquote>\n")
    case CMARK_NODE_LIST: visitList(node, isEntered)
    case CMARK_NODE_ITEM:
      if isEntered { output.startLine() }
      output.write(isEntered ? "<li>" : "</li>\n")
    case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK:
      output.startLine()
      output.write("<hr>\n")
    case CMARK_NODE_HEADING: visitHeading(node, isEntered)
    case CMARK_NODE_PARAGRAPH: visitParagraph(node, isEntered)
    case CMARK_NODE_HTML_BLOCK: problems.append(.rawHTML(at: htmlPlace(node)))
    case CMARK_NODE_FOOTNOTE_DEFINITION: visitFootnote(node, isEntered)
    case CMARK_NODE_DOCUMENT: if !isEntered { closeFootnotes() }
    default: break
    }
  }

  /// The first line of an HTML block, without the signs of the quote or list that it stands in.
  private func htmlPlace(_ node: MarkdownNode) -> SourceRange {
    let line = places.line(node.startLine)
    let start = (line.start..<line.end).first { places.file.bytes[$0] == UInt8(ascii: "<") }
    return SourceRange(line.file, start ?? line.start, line.end)
  }

  private mutating func visitList(_ node: MarkdownNode, _ isEntered: Bool) {
    let isBulleted = cmark_node_get_list_type(node.pointer) == CMARK_BULLET_LIST
    guard isEntered else {
      output.write(isBulleted ? "</ul>\n" : "</ol>\n")
      return
    }
    let start = Int(cmark_node_get_list_start(node.pointer))
    output.startLine()
    if isBulleted {
      output.write("<ul>\n")
    } else if start == 1 {
      output.write("<ol>\n")
    } else {
      output.write(trusted: "<ol start=\"\(start)\">\n")
    }
  }

  private mutating func writeCodeBlock(_ node: MarkdownNode) {
    output.startLine()
    let language = node.fenceInfo.prefix { !Byte.isWhitespace($0) }
    if language.isEmpty {
      output.write("<pre><code>")
    } else {
      output.write("<pre><code class=\"language-")
      output.write(escaping: language)
      output.write("\">")
    }
    output.write(escaping: node.literal)
    output.write("</code></pre>\n")
  }

  /// The items of a tight list have no paragraphs; nor has a chart that stands by itself.
  private mutating func visitParagraph(_ node: MarkdownNode, _ isEntered: Bool) {
    if isEntered {
      places.enter(node)
      prose.begin()
    } else {
      prose.end(isHeading: false, in: places.line(node.startLine))
    }
    let list = node.parent?.parent
    let isTight =
      list?.coreType == CMARK_NODE_LIST && list.map { cmark_node_get_list_tight($0.pointer) } == 1
    let isChart = node.onlyChild.map(isChart) ?? false
    if isEntered, !isTight {
      output.startLine()
      if !isChart { output.write("<p>") }
    }
    if !isEntered, node.parent?.coreType == CMARK_NODE_FOOTNOTE_DEFINITION, node.next == nil {
      writeBackLinks(afterText: true)
    }
    if !isEntered, !isTight { output.write(isChart ? "\n" : "</p>\n") }
  }
}

// MARK: - Inlines

extension MarkdownRenderer {
  private mutating func visitInline(
    _ node: MarkdownNode, _ type: cmark_node_type, _ isEntered: Bool
  ) {
    switch type {
    case CMARK_NODE_TEXT:
      let text = node.literal
      let place = places.pass(text)
      if let broken = place.flatMap({ BrokenLink(in: text, at: $0) }) {
        problems.append(.brokenLink(at: broken.range))
      }
      prose.append(text, at: place)
      writeText(node, text)
    case CMARK_NODE_SOFTBREAK:
      prose.appendLineBreak()
      output.write("\n")
      terms.pass(1)
    case CMARK_NODE_LINEBREAK:
      prose.appendObject()
      output.write("<br>\n")
    case CMARK_NODE_CODE:
      let text = node.literal
      places.pass(text)
      prose.appendObject()
      output.write("<code>")
      output.write(escaping: text)
      output.write("</code>")
    case CMARK_NODE_EMPH: output.write(isEntered ? "<em>" : "</em>")
    case CMARK_NODE_STRONG: output.write(isEntered ? "<strong>" : "</strong>")
    case CMARK_NODE_LINK: isEntered ? enterLink(node) : leaveLink(node)
    case CMARK_NODE_IMAGE:
      prose.appendObject()
      writeImage(node)
    case CMARK_NODE_HTML_INLINE:
      let place = places.pass(node.literal) ?? places.line(node.parent?.startLine ?? 1)
      problems.append(.rawHTML(at: place))
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      if isEntered {
        prose.appendObject()
        writeFootnoteReference(node)
      }
    default: break
    }
  }
}
