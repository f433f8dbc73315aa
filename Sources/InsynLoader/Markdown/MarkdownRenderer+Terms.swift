import CCMarkGFM
import InsynModel

/// Which terms of the glossary a text has used, and where they stand in the stretch of text that is
/// being written.
///
/// cmark-gfm cuts text at line breaks and at signs that might have been markup. A term may go
/// across them, so the pieces that follow each other are put together before they are searched.
struct TermState {
  private let finder: TermFinder
  private var used: Set<Identifier<Term>> = []
  private var stretch: [UInt8] = []
  /// The first uses that have not been written to their end; the first of them may have begun.
  private var ahead: ArraySlice<TermFinder.Use> = []
  private var hasBegun = false
  private var position = 0
  /// Whether what is read is a heading, where no term is marked.
  var isSilent = false

  init(_ finder: TermFinder) {
    self.finder = finder
  }

  var isNeeded: Bool { !isSilent && !finder.isEmpty }

  /// Begins a stretch of text with a node and its text, unless text stands right before it.
  mutating func enter(_ node: MarkdownNode, _ text: UnsafeBufferPointer<UInt8>) {
    var last = node.previous
    if last?.coreType == CMARK_NODE_SOFTBREAK { last = last?.previous }
    guard last?.coreType != CMARK_NODE_TEXT else { return }
    (position, hasBegun) = (0, false)
    guard let next = node.next, next.isTextOrLineBreak else {
      return keepFirst(of: finder.uses(in: text))
    }
    stretch.removeAll(keepingCapacity: true)
    stretch.append(contentsOf: text)
    append(next)
    let uses = stretch.withUnsafeBufferPointer { finder.uses(in: $0) }
    keepFirst(of: uses)
  }

  private mutating func append(_ first: MarkdownNode) {
    var next: MarkdownNode? = first
    while let node = next, node.isTextOrLineBreak {
      if node.coreType == CMARK_NODE_TEXT {
        stretch.append(contentsOf: node.literal)
      } else {
        stretch.append(Byte.lineFeed)
      }
      next = node.next
    }
  }

  private mutating func keepFirst(of uses: [TermFinder.Use]) {
    ahead = uses.filter { used.insert($0.term).inserted }[...]
  }

  mutating func pass(_ count: Int) {
    position += count
  }

  /// The next place in a piece of so many bytes where a term begins or ends, and what stands there;
  /// nil where the rest of the piece has none.
  mutating func next(within count: Int) -> (offset: Int, mark: RichText.Piece)? {
    guard let use = ahead.first else { return nil }
    let offset = (hasBegun ? use.range.upperBound : use.range.lowerBound) - position
    guard offset < count || hasBegun && offset == count else { return nil }
    if hasBegun { ahead = ahead.dropFirst() }
    hasBegun.toggle()
    return (offset, hasBegun ? .term(use.term) : .termEnd)
  }
}

extension MarkdownNode {
  fileprivate var isTextOrLineBreak: Bool {
    let type = coreType
    return type == CMARK_NODE_TEXT || type == CMARK_NODE_SOFTBREAK
  }
}

extension MarkdownRenderer {
  /// Writes a text, with the first uses of terms marked where they may become links.
  mutating func writeText(_ node: MarkdownNode, _ text: UnsafeBufferPointer<UInt8>) {
    guard openLinks.isEmpty, terms.isNeeded else {
      output.write(escaping: text)
      return
    }
    terms.enter(node, text)
    var start = 0
    while let (offset, mark) = terms.next(within: text.count) {
      output.write(escaping: UnsafeBufferPointer(rebasing: text[start..<offset]))
      output.append(mark)
      start = offset
    }
    output.write(escaping: UnsafeBufferPointer(rebasing: text[start...]))
    terms.pass(text.count)
  }
}
