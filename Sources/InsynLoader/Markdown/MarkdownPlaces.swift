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

  /// Moves to the beginning of a block, or stays, if that is on the line of a table's row.
  mutating func enter(_ block: MarkdownNode, isCell: Bool = false) {
    let lines = lineRange(from: block.startLine, through: block.endLine)
    if !isCell || !lines.contains(cursor) { cursor = lines.lowerBound }
    blockStart = lines.lowerBound
    blockEnd = lines.upperBound
  }

  /// A line's letters without the spaces around them.
  func line(_ number: Int) -> SourceRange {
    let lines = SourceLines(file)
    let line = lines.content(ofLineAt: lineRange(from: number, through: number).lowerBound)
    return SourceRange(file, line.lowerBound, line.upperBound)
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
