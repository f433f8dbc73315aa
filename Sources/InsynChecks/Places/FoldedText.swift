/// A text as words and marks, in which words can be looked up however it is set.
struct FoldedText: Sendable {
  let words: [FoldedWord]
  private let bytes: [UInt8]
  private let original: String

  init(_ text: String) {
    let folding = Folding(text)
    (words, bytes, original) = (folding.words, folding.bytes, text)
  }

  func bytes(at index: Int) -> ArraySlice<UInt8> {
    let range = words[index].bytes
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  func text(at index: Int) -> String { String(decoding: bytes(at: index), as: UTF8.self) }

  /// The words without the marks before the first and after the last of them.
  var core: Range<Int> {
    guard let first = words.firstIndex(where: { !$0.isMark }),
      let last = words.lastIndex(where: { !$0.isMark })
    else { return 0..<0 }
    return first..<(last + 1)
  }

  /// How many words there are, as people count them: what stands between spaces, marks alone left
  /// out.
  var count: Int {
    var (count, isCounted) = (0, false)
    for word in words {
      if word.isSpaced { isCounted = false }
      guard !isCounted, !word.isMark else { continue }
      (count, isCounted) = (count + 1, true)
    }
    return count
  }

  /// Whether the core of another text stands here.
  func holds(_ other: FoldedText, at index: Int) -> Bool {
    let core = other.core
    guard index + core.count <= words.count else { return false }
    return core.allSatisfy {
      bytes(at: index + $0 - core.lowerBound).elementsEqual(other.bytes(at: $0))
    }
  }

  /// So many words before and after some of them, marks not counted.
  func surroundings(of range: Range<Int>, words count: Int) -> Range<Int> {
    var (start, left) = (range.lowerBound, count)
    while start > 0, left > 0 {
      start -= 1
      if !words[start].isMark { left -= 1 }
    }
    var end = range.upperBound
    left = count
    while end < words.count, left > 0 {
      if !words[end].isMark { left -= 1 }
      end += 1
    }
    return start..<end
  }

  /// The words as they stand in the text, on one line and without the hyphens that break lines.
  func excerpt(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let start = Int(words[range.lowerBound].place.lowerBound)
    let end = Int(words[range.upperBound - 1].place.upperBound)
    let part = String(decoding: original.utf8.dropFirst(start).prefix(end - start), as: UTF8.self)
    var (text, pending) = ("", "")
    for scalar in part.unicodeScalars {
      switch ScalarKind(scalar) {
      case .lineBreak where pending == "-": pending = "\n"
      case .space, .lineBreak:
        if pending != "\n" { pending = pending.first == "-" ? "- " : " " }
      case .hyphen: pending = pending == " " ? " -" : "-"
      case .letter, .digit, .mark:
        text += pending == "\n" ? "" : pending
        text.unicodeScalars.append(scalar)
        pending = ""
      }
    }
    return text
  }
}
