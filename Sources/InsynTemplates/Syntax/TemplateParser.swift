import InsynDiagnostics

/// Reads a template into a tree, and settles its white space as the specification says.
struct TemplateParser {
  /// A section, a block or a parent whose closing tag has not come yet.
  struct Open {
    let tag: TemplateTag
    let name: TemplateName
    /// Where the line begins, if only blanks stand before the tag.
    let lineStart: Int?
    /// Whether the tag had its line to itself.
    let ownsLine: Bool
    var children: [TemplateNode] = []
  }

  let source: SourceFile
  private(set) var problems: [Diagnostic] = []
  private var open: [Open] = []
  private var top: [TemplateNode] = []
  /// The first byte that has not been read into the tree.
  private var cursor = 0

  /// The tree of a file, and what is wrong with how it is written.
  static func parse(_ source: SourceFile) -> (nodes: [TemplateNode], problems: [Diagnostic]) {
    var parser = TemplateParser(source: source)
    parser.readAll()
    return (parser.top, parser.problems)
  }

  private init(source: SourceFile) {
    self.source = source
  }

  private var bytes: [UInt8] { source.bytes }

  private mutating func readAll() {
    cursor = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scanner = TagScanner(source)
    while let tag = scanner.next(from: cursor, problems: &problems) { read(tag) }
    takeText(to: bytes.count)
    while let unclosed = open.last {
      problems.append(.unclosedSection(unclosed.name, at: range(unclosed.tag.bytes)))
      close(unclosed.tag)
    }
  }

  private mutating func read(_ tag: TemplateTag) {
    switch tag.kind {
    case .comment, .delimiters:
      takeLine(of: tag)
    case .value, .raw:
      takeInline(tag)
      name(of: tag).map { append(.value($0, raw: tag.kind == .raw)) }
    case .partial:
      readPartial(tag)
    case .section, .inverted, .parent, .block:
      readOpening(tag)
    case .close:
      readClosing(tag)
    }
  }

  /// The tag's name; one with white space in it, or none, is reported.
  private mutating func name(of tag: TemplateTag) -> TemplateName? {
    let written = String(decoding: bytes[tag.content], as: UTF8.self)
    let isWord = !tag.content.isEmpty && !bytes[tag.content].contains(where: \.isWhiteSpace)
    guard isWord,
      written == "."
        || !written.split(separator: ".", omittingEmptySubsequences: false)
          .contains("")
    else {
      problems.append(.badName(written, at: range(tag.bytes)))
      return nil
    }
    return TemplateName(text: written, range: range(tag.content))
  }

  private func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(source, bytes.lowerBound, bytes.upperBound)
  }
}

// MARK: - Includes, openings and closings

extension TemplateParser {
  private mutating func readPartial(_ tag: TemplateTag) {
    let start = lineStart(before: tag)
    let ownsLine = takeLine(of: tag)
    guard let name = name(of: tag) else { return }
    let indentation = ownsLine ? Array(bytes[(start ?? 0)..<tag.bytes.lowerBound]) : []
    append(.partial(TemplateInclude(name: name, ownsLine: ownsLine, indentation: indentation)))
  }

  private mutating func readOpening(_ tag: TemplateTag) {
    let start = lineStart(before: tag)
    let ownsLine: Bool
    switch tag.kind {
    case .parent:
      takeInline(tag)
      ownsLine = false
    case .block where open.last?.tag.kind == .parent:
      takeInline(tag)
      ownsLine = lineEnd(after: tag) != nil
      cursor = lineEnd(after: tag) ?? cursor
    default:
      ownsLine = takeLine(of: tag)
    }
    let name = name(of: tag) ?? TemplateName(text: "", range: range(tag.content))
    open.append(Open(tag: tag, name: name, lineStart: start, ownsLine: ownsLine))
  }

  private mutating func readClosing(_ tag: TemplateTag) {
    guard let name = name(of: tag) else { return takeInline(tag) }
    guard let innermost = open.last else {
      problems.append(.strayClosing(name, at: range(tag.bytes)))
      return takeInline(tag)
    }
    if innermost.name.text != name.text, !open.contains(where: { $0.name.text == name.text }) {
      if !innermost.name.text.isEmpty {
        problems.append(.mismatchedClosing(name, of: innermost.name, at: range(tag.bytes)))
      }
      return close(tag)
    }
    while let unclosed = open.last, unclosed.name.text != name.text {
      problems.append(.unclosedSection(unclosed.name, at: range(unclosed.tag.bytes)))
      close(unclosed.tag)
    }
    close(tag)
  }

  /// Ends what was opened last. At the end of the file `tag` is the opening tag itself.
  private mutating func close(_ tag: TemplateTag) {
    guard let kind = open.last?.tag.kind else { return }
    let isClosing = tag.kind == .close
    switch kind {
    case .parent:
      if isClosing { takeText(to: tag.bytes.lowerBound) }
      closeParent(lineEnd: isClosing ? lineEnd(after: tag) : nil)
      if isClosing { cursor = max(cursor, tag.bytes.upperBound) }
    case .block:
      if isClosing { takeBlockEnd(tag) }
      closeBlock()
    default:
      if isClosing { takeLine(of: tag) }
      closeSection()
    }
  }

  private mutating func closeSection() {
    guard let section = open.popLast() else { return }
    append(
      .section(
        TemplateSection(
          name: section.name, inverted: section.tag.kind == .inverted,
          children: section.children)))
  }

  /// A parent owns its lines when blanks alone stand before its first tag and after its last.
  private mutating func closeParent(lineEnd: Int?) {
    guard let parent = open.popLast() else { return }
    var include = TemplateInclude(name: parent.name, ownsLine: false, indentation: [])
    if let lineEnd, let start = parent.lineStart {
      include.ownsLine = true
      include.indentation = Array(bytes[start..<parent.tag.bytes.lowerBound])
      dropLineStart(followedBy: include.indentation.count)
      cursor = lineEnd
    }
    let overrides = parent.children.compactMap { node in
      if case .block(let block) = node { block } else { nil }
    }
    append(.parent(include, overrides: overrides))
  }

  /// In a parent the blanks before the closing tag of a block go, whatever comes after it.
  private mutating func takeBlockEnd(_ tag: TemplateTag) {
    guard open.dropLast().last?.tag.kind == .parent else {
      takeLine(of: tag)
      return
    }
    takeText(to: lineStart(before: tag) ?? tag.bytes.lowerBound)
    cursor = tag.bytes.upperBound
  }

  private mutating func closeBlock() {
    guard let block = open.popLast() else { return }
    let replaces = open.last?.tag.kind == .parent
    let before = block.lineStart.map { Array(bytes[$0..<block.tag.bytes.lowerBound]) }
    let ownIndentation = block.ownsLine ? commonIndentation(of: block.children) : nil
    append(
      .block(
        TemplateBlock(
          name: block.name,
          children: replaces && block.ownsLine ? dedented(block.children) : block.children,
          indentation: ownIndentation ?? before, beginsLine: block.ownsLine)))
  }
}

// MARK: - Text and lines

extension TemplateParser {
  private mutating func append(_ node: TemplateNode) {
    if open.isEmpty {
      top.append(node)
    } else {
      open[open.count - 1].children.append(node)
    }
  }

  private mutating func popText() -> TemplateText? {
    guard case .text(let text) = open.isEmpty ? top.last : open[open.count - 1].children.last
    else { return nil }
    if open.isEmpty { top.removeLast() } else { open[open.count - 1].children.removeLast() }
    return text
  }

  /// Moves the text up to a byte into the tree.
  private mutating func takeText(to end: Int) {
    guard cursor < end else { return }
    var text = popText() ?? TemplateText()
    for index in cursor..<end {
      if beginsLine(index) { text.markLine() }
      text.bytes.append(bytes[index])
    }
    append(.text(text))
    cursor = end
  }

  /// Moves a tag that stays within its line, and the text before it.
  private mutating func takeInline(_ tag: TemplateTag) {
    takeText(to: tag.bytes.lowerBound)
    if beginsLine(tag.bytes.lowerBound) {
      var text = popText() ?? TemplateText()
      text.markLine()
      append(.text(text))
    }
    cursor = tag.bytes.upperBound
  }

  /// Moves a tag with its line, if the line holds nothing else, and as an inline tag if not.
  @discardableResult
  private mutating func takeLine(of tag: TemplateTag) -> Bool {
    guard let start = lineStart(before: tag), let end = lineEnd(after: tag) else {
      takeInline(tag)
      return false
    }
    takeText(to: start)
    cursor = end
    return true
  }

  /// Takes back the blanks that stood before a parent, with the mark of their line.
  private mutating func dropLineStart(followedBy blanks: Int) {
    guard var text = popText() else { return }
    text.bytes.removeLast(min(blanks, text.bytes.count))
    if text.lineStarts.last == text.bytes.count { text.lineStarts.removeLast() }
    append(.text(text))
  }

  private func beginsLine(_ index: Int) -> Bool {
    index == 0 || bytes[index - 1] == .newline || (index == 3 && bytes[0] == 0xEF)
  }

  /// Where the tag's line begins, if only blanks stand before the tag.
  private func lineStart(before tag: TemplateTag) -> Int? {
    var index = tag.bytes.lowerBound
    while !beginsLine(index) {
      guard bytes[index - 1].isBlank else { return nil }
      index -= 1
    }
    return index
  }

  /// Where the next line begins, if only blanks stand after the tag.
  private func lineEnd(after tag: TemplateTag) -> Int? {
    let rest = bytes[tag.bytes.upperBound...]
    let end = rest.prefix(while: \.isBlank).endIndex
    guard end < bytes.count else { return end }
    if bytes[end] == .newline { return end + 1 }
    return bytes[end...].starts(with: [.carriageReturn, .newline]) ? end + 2 : nil
  }
}

extension TemplateText {
  fileprivate mutating func markLine() {
    if lineStarts.last != bytes.count { lineStarts.append(bytes.count) }
  }
}
