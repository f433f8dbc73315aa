import InsynDiagnostics

/// Finds where in the file things stand that cmark-gfm has read.
///
/// cmark-gfm's places are right for the lines of blocks, and unreliable inside them. So a cursor
/// follows the text through each block, and what is looked for is searched from there.
struct MarkdownPlaces {
  let file: SourceFile
  private let lineStarts: [Int]
  private(set) var blockStart: Int
  private(set) var blockEnd: Int
  private var knownDefinitionEnds: [Int]?
  /// Everything before it has been read.
  var cursor: Int

  init(_ text: CheckedText) {
    file = text.file
    var starts = [text.start]
    for (index, byte) in file.bytes.enumerated() where byte == Byte.lineFeed {
      starts.append(index + 1)
    }
    lineStarts = starts
    cursor = text.start
    blockStart = text.start
    blockEnd = file.bytes.count
  }

  /// Moves to the beginning of a block.
  mutating func enter(_ block: MarkdownNode) {
    let lines = lineRange(from: block.startLine, through: block.endLine)
    (blockStart, blockEnd, cursor) = (lines.lowerBound, lines.upperBound, lines.lowerBound)
  }

  /// Moves to a table's row, or stays if the cursor is in it already.
  ///
  /// Of a header row below a paragraph cmark-gfm has the lines of the paragraph, so a row reaches
  /// as far as the next one.
  mutating func enter(row: MarkdownNode) {
    let last = row.next?.startLine ?? row.parent?.endLine ?? row.endLine
    let lines = lineRange(from: row.startLine, through: max(last, row.startLine))
    (blockStart, blockEnd) = (lines.lowerBound, lines.upperBound)
    if !lines.contains(cursor) { cursor = lines.lowerBound }
  }

  /// A line's letters without the spaces around them.
  func line(_ number: Int) -> SourceRange {
    let range = lineRange(from: number, through: number)
    let bytes = file.bytes
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Byte.isBlank(bytes[start]) { start += 1 }
    while end > start, Byte.isWhitespace(bytes[end - 1]) { end -= 1 }
    return SourceRange(file, start, end)
  }

  private func lineRange(from first: Int, through last: Int) -> Range<Int> {
    let start = lineStarts.indices.contains(first - 1) ? lineStarts[first - 1] : cursor
    let end = lineStarts.indices.contains(last) ? lineStarts[last] : file.bytes.count
    return start..<max(start, end)
  }

  /// Moves past a text, if it stands as it is between here and the next link.
  @discardableResult
  mutating func pass(_ text: UnsafeBufferPointer<UInt8>) -> SourceRange? {
    guard let first = text.first else { return nil }
    let bytes = file.bytes
    let last = min(blockEnd, cursor + text.count + 64) - text.count
    var index = cursor
    while index <= last {
      if bytes[index] == first, bytes[index..<(index + text.count)].elementsEqual(text) {
        cursor = index + text.count
        return SourceRange(file, index, cursor)
      }
      if isLinkMiddle(at: index) { return nil }
      index += 1
    }
    return nil
  }

  func isLinkMiddle(at index: Int) -> Bool {
    index + 1 < file.bytes.count && file.bytes[index] == Byte.closeBracket
      && file.bytes[index + 1] == UInt8(ascii: "(")
  }

  /// The places after each `]:`, where the address of a definition begins.
  mutating func definitionEnds() -> [Int] {
    if let known = knownDefinitionEnds { return known }
    let bytes = file.bytes
    let ends = bytes.indices.dropFirst(2).filter {
      bytes[$0 - 1] == Byte.colon && bytes[$0 - 2] == Byte.closeBracket
    }
    knownDefinitionEnds = ends
    return ends
  }
}
