import InsynDiagnostics

/// Finds the tags of a template, one after the other, with the delimiters that hold there.
struct TagScanner {
  let source: SourceFile
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  init(_ source: SourceFile) {
    self.source = source
  }

  private var bytes: [UInt8] { source.bytes }

  /// The first tag at or after a byte; an opening delimiter that no tag follows is reported.
  mutating func next(from start: Int, problems: inout [Diagnostic]) -> TemplateTag? {
    var start = start
    while let open = find(opening, from: start) {
      if let tag = tag(at: open) {
        if tag.kind == .delimiters { setDelimiters(tag, &problems) }
        return tag
      }
      start = open + opening.count
      problems.append(.unclosedTag(at: SourceRange(source, open, start), closing: text(closing)))
    }
    return nil
  }

  private func tag(at open: Int) -> TemplateTag? {
    let first = bytes[(open + opening.count)...].prefix(while: \.isWhiteSpace).endIndex
    guard first < bytes.count else { return nil }
    let kind = TemplateTag.Kind(sigil: bytes[first]) ?? .value
    let inner = kind == .value ? first : first + 1
    let ending = endingByte(after: bytes[first])
    guard let close = find(ending + closing, from: inner) else { return nil }
    if kind != .comment, let nested = find(opening, from: inner), nested < close { return nil }
    return TemplateTag(
      kind: kind, content: trimmed(inner..<close),
      bytes: open..<(close + ending.count + closing.count))
  }

  /// What must stand before the closing delimiter of `{{{x}}}` and `{{=x y=}}`.
  private func endingByte(after sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")]
    case UInt8(ascii: "="): [UInt8(ascii: "=")]
    default: []
    }
  }

  private mutating func setDelimiters(_ tag: TemplateTag, _ problems: inout [Diagnostic]) {
    let parts = bytes[tag.content].split(whereSeparator: \.isWhiteSpace)
    guard parts.count == 2, !bytes[tag.content].contains(UInt8(ascii: "=")) else {
      let range = SourceRange(source, tag.bytes.lowerBound, tag.bytes.upperBound)
      problems.append(.badDelimiters(text(bytes[tag.content]), at: range))
      return
    }
    (opening, closing) = (Array(parts[0]), Array(parts[1]))
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, start <= bytes.count else { return nil }
    var from = start
    while let found = bytes[from...].firstIndex(of: first) {
      if bytes[found...].starts(with: wanted) { return found }
      from = found + 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = bytes[range].firstIndex { !$0.isWhiteSpace } ?? range.lowerBound
    let last = bytes[range].lastIndex { !$0.isWhiteSpace } ?? start - 1
    return start..<max(start, last + 1)
  }

  private func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
