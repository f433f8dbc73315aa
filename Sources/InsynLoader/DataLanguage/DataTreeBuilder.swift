import InsynDiagnostics

/// Builds the tree of one file from libyaml's events, and reports what the language does not have.
struct DataTreeBuilder: ~Copyable {
  /// Why reading stopped before the end of the file.
  private enum Stop: Error {
    case reported
  }

  private let file: SourceFile
  private let bytes: UnsafeBufferPointer<UInt8>
  private let contentStart: Int
  private var reader: EventReader
  private var problems: [Diagnostic] = []
  /// Where the lists and maps begin that are being read, the outermost first.
  private var open: [Int] = []
  private var lastText = 0..<0

  init(_ text: CheckedText, bytes: UnsafeBufferPointer<UInt8>) throws(SyntaxFault) {
    file = text.file
    self.bytes = bytes
    contentStart = text.start
    reader = try EventReader(text, bytes: bytes)
  }

  mutating func build() -> (root: DataNode?, problems: [Diagnostic]) {
    do {
      return (try document(), problems)
    } catch {
      return (nil, problems)
    }
  }

  private mutating func document() throws(Stop) -> DataNode {
    var root: DataNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: return root ?? emptyMap
      case .streamStart, .documentEnd: continue
      case .documentStart(let hasDirective):
        if hasDirective { problems.append(.directive(at: restOfLine(from: event.start))) }
        if root != nil {
          problems.append(.severalDocuments(at: range(event.start, event.end)))
          return root ?? emptyMap
        }
      default:
        let node = try node(event)
        let isMissing = node.content == .text("") && node.range.start == node.range.end
        root = isMissing ? emptyMap : node
      }
    }
  }

  private var emptyMap: DataNode { DataNode(.map([]), at: range(contentStart, contentStart)) }

  private mutating func next() throws(Stop) -> DataEvent {
    do {
      return try reader.next()
    } catch {
      let explanation = SyntaxExplanation(
        of: error, in: file, lastText: lastText, open: open)
      problems.append(explanation.diagnostic)
      throw .reported
    }
  }
}

// MARK: - Values

extension DataTreeBuilder {
  private mutating func node(_ event: DataEvent) throws(Stop) -> DataNode {
    if case .alias = event.kind {
      problems.append(.alias(at: range(event.start, event.end)))
      return DataNode(.refused, at: range(event.start, event.end))
    }
    let start = reportingProperties(of: event)
    switch event.kind {
    case .text(let text): return textNode(text, from: start, to: event.end)
    case .listStart: return try list(from: start)
    case .mapStart: return try map(from: start)
    default: return DataNode(.refused, at: range(start, event.end))
    }
  }

  private mutating func textNode(_ text: String, from start: Int, to end: Int) -> DataNode {
    var end = max(start, end)
    while end > start, Byte.isWhitespace(bytes[end - 1]) { end -= 1 }
    lastText = start..<end
    return DataNode(.text(text), at: range(start, end))
  }

  private mutating func list(from start: Int) throws(Stop) -> DataNode {
    try enter(start)
    var items: [DataNode] = []
    var event = try next()
    while !event.isEnd {
      items.append(try node(event))
      event = try next()
    }
    open.removeLast()
    let end = self.end(of: event, from: start, lastChild: items.last?.range)
    return DataNode(.list(items), at: range(start, end))
  }

  private mutating func map(from start: Int) throws(Stop) -> DataNode {
    try enter(start)
    var entries = EntryList()
    var lastChild: SourceRange?
    var event = try next()
    while !event.isEnd {
      let (entry, range) = try entry(event)
      if let entry, let first = entries.append(entry) {
        problems.append(.duplicateKey(entry.key, first: first))
      }
      lastChild = range
      event = try next()
    }
    open.removeLast()
    let end = self.end(of: event, from: start, lastChild: lastChild)
    return DataNode(.map(entries.entries), at: range(start, end))
  }

  private mutating func enter(_ start: Int) throws(Stop) {
    open.append(start)
    guard open.count <= DataParser.depthLimit else {
      problems.append(.tooDeep(at: range(start, start + 1), limit: DataParser.depthLimit))
      throw .reported
    }
  }

  /// A closing bracket ends what an opening one began; otherwise the last child does.
  private func end(of event: DataEvent, from start: Int, lastChild: SourceRange?) -> Int {
    let isBracketed =
      start < bytes.count
      && (bytes[start] == Byte.openBrace || bytes[start] == Byte.openBracket)
      && event.end > event.start
    return isBracketed ? event.end : max(start, lastChild?.end ?? start)
  }

  private func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file, start, end) }
}

extension DataEvent {
  fileprivate var isEnd: Bool {
    if case .end = kind { true } else { false }
  }
}

// MARK: - Keys

extension DataTreeBuilder {
  /// One key and its value.
  ///
  /// - Returns: The entry, unless it is refused; and the place of all of it.
  private mutating func entry(
    _ event: DataEvent
  ) throws(Stop) -> (entry: DataEntry?, range: SourceRange) {
    let key = try key(event)
    let problemsBefore = problems.count
    var value = try node(try next())
    let all = { (last: SourceRange) in SourceRange(last.file, event.start, last.end) }
    guard let key else { return (nil, all(value.range)) }
    if value.content == .text(""), value.range.start == value.range.end {
      guard let place = placeAfterColon(of: key) else {
        problems.append(.missingValue(key))
        return (nil, all(key.range))
      }
      value = DataNode(.text(""), at: range(place, place))
    }
    guard key.value != "<<" || key.range.text != "<<" else {
      if value.content == .refused { problems.removeSubrange(problemsBefore...) }
      problems.append(.mergeKey(at: key.range))
      return (nil, all(value.range))
    }
    return (DataEntry(key: key, value: value), all(value.range))
  }

  /// - Returns: Nil for a key that is refused and reported.
  private mutating func key(_ event: DataEvent) throws(Stop) -> Located<String>? {
    let node = try node(event)
    switch node.content {
    case .refused: return nil
    case .list, .map:
      problems.append(.complexKey(at: node.range))
      return nil
    case .text(let text):
      if node.range.start == node.range.end {
        problems.append(.missingKey(at: range(node.range.start, node.range.start + 1)))
        return nil
      }
      if let mark = questionMark(before: event.start) {
        problems.append(.complexKey(at: range(mark, mark + 1)))
        return nil
      }
      return Located(text, at: node.range)
    }
  }

  private func questionMark(before start: Int) -> Int? {
    var index = start - 1
    while index >= contentStart, Byte.isBlank(bytes[index]) { index -= 1 }
    return index >= contentStart && bytes[index] == Byte.questionMark ? index : nil
  }

  /// Nil if no colon follows the key: the comma of a text without quotes has cut it off.
  private func placeAfterColon(of key: Located<String>) -> Int? {
    var index = key.range.end
    while index < bytes.count, Byte.isWhitespace(bytes[index]) { index += 1 }
    return index < bytes.count && bytes[index] == Byte.colon ? index + 1 : nil
  }
}

// MARK: - Anchors and tags

extension DataTreeBuilder {
  /// Reports the `&anchor` and the `!tag` before a value.
  ///
  /// - Returns: Where the value itself begins.
  private mutating func reportingProperties(of event: DataEvent) -> Int {
    var index = event.start
    while index < event.end, bytes[index] == Byte.ampersand || bytes[index] == Byte.exclamation {
      var end = index
      while end < event.end, !Byte.isWhitespace(bytes[end]) { end += 1 }
      let place = range(index, end)
      problems.append(bytes[index] == Byte.ampersand ? .anchor(at: place) : .tag(at: place))
      index = end
      while index < event.end, Byte.isWhitespace(bytes[index]) { index += 1 }
    }
    return index
  }

  private func restOfLine(from start: Int) -> SourceRange {
    var end = start
    while end < bytes.count, !Byte.isBreak(bytes[end]) { end += 1 }
    return range(start, end)
  }
}
