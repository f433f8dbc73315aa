import CCMarkGFM
import InsynDiagnostics
import InsynModel

/// Where the sections begin, by the number of a piece.
struct SectionState {
  private var sections: [RichText.Section] = []
  private var last: (heading: RichText.Heading, start: Int)?

  mutating func begin(_ heading: RichText.Heading, at piece: Int) {
    end(at: piece)
    last = (heading, piece)
  }

  mutating func end(at piece: Int) {
    guard let (heading, start) = last else { return }
    sections.append(RichText.Section(heading: heading, pieces: start..<piece))
    last = nil
  }

  consuming func finish(at piece: Int) -> [RichText.Section] {
    end(at: piece)
    return sections
  }
}

extension MarkdownRenderer {
  mutating func visitHeading(_ node: MarkdownNode, _ isEntered: Bool) {
    let level = node.headingLevel
    guard isEntered else {
      terms.isSilent = false
      prose.end(isHeading: true, in: headings.last?.range ?? places.line(node.startLine))
      output.write(trusted: "</h\(outputLevel(level))>\n")
      return
    }
    places.enter(node)
    if level == 1 {
      readTitle(node)
      skipped = node
    } else {
      beginHeading(node, level: level)
    }
  }

  private mutating func readTitle(_ node: MarkdownNode) {
    let text = Located(node.plainText, at: headingPlace(node))
    if title != nil || !headings.isEmpty {
      problems.append(.secondTitle(text))
    } else {
      title = text
      if text.value.allSatisfy(\.isWhitespace) { problems.append(.emptyHeading(at: text.range)) }
      if hasMoreThanText(node) { problems.append(.linkInTitle(text)) }
    }
    lastHeadingLevel = 1
  }

  private mutating func beginHeading(_ node: MarkdownNode, level: Int) {
    let text = node.plainText
    let place = headingPlace(node)
    if lastHeadingLevel > 0, level > lastHeadingLevel + 1 {
      problems.append(.skippedLevel(level, after: lastHeadingLevel, at: place))
    }
    lastHeadingLevel = level
    if text.allSatisfy(\.isWhitespace), node.firstChild?.coreType != CMARK_NODE_LINK {
      problems.append(.emptyHeading(at: place))
    }
    let id = headingNames.id(for: text)
    let heading = RichText.Heading(level: level, id: id, text: text, range: place)
    headings.append(heading)
    prose.begin()
    terms.isSilent = true
    output.startLine()
    if level == 2, node.parent?.coreType == CMARK_NODE_DOCUMENT {
      sections.begin(heading, at: output.beginPiece())
    }
    output.write(trusted: "<h\(outputLevel(level)) id=\"\(id)\">")
  }

  private func outputLevel(_ level: Int) -> Int { min(max(level + headingShift, 1), 6) }

  /// A heading's words, without the number signs around them.
  private func headingPlace(_ node: MarkdownNode) -> SourceRange {
    let line = places.line(node.startLine)
    let bytes = places.file.bytes
    var (start, end) = (line.start, line.end)
    while start < end, ">-*+# \t".utf8.contains(bytes[start]) { start += 1 }
    while end > start, "# \t".utf8.contains(bytes[end - 1]) { end -= 1 }
    return start < end ? SourceRange(line.file, start, end) : line
  }

  private func hasMoreThanText(_ node: MarkdownNode) -> Bool {
    var found = false
    node.walk { node, _ in
      switch node.coreType {
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_FOOTNOTE_REFERENCE,
        CMARK_NODE_HTML_INLINE:
        found = true
      default: break
      }
    }
    return found
  }
}
