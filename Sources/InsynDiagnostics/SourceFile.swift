import Synchronization

/// A text file that was read, kept so that messages can show its lines.
///
/// Files are compared by identity: each is read once in a run.
package final class SourceFile: Sendable {
  /// Where the file is, as messages name it: `content/site.yaml`.
  package let path: String
  /// What the file holds, as it lies on disk.
  package let bytes: [UInt8]
  /// Where each line begins. Only files that a message is about are ever asked.
  private let starts = Mutex<[Int]?>(nil)

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The line and column of a byte; a byte past the end has the place after the last one.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let starts = lineStarts
    let line = starts.count(upTo: offset)
    let before = String(decoding: bytes[starts[line - 1]..<offset], as: UTF8.self)
    return SourcePosition(line: line, column: columns(of: before, atLineStart: line == 1) + 1)
  }

  /// The text of a line, counted from 1, without its line break.
  package func line(_ number: Int) -> String {
    let starts = lineStarts
    guard starts.indices.contains(number - 1) else { return "" }
    let end = number < starts.count ? starts[number] - 1 : bytes.count
    var line = bytes[starts[number - 1]..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    return number == 1 && text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  private var lineStarts: [Int] {
    starts.withLock { known in
      if let known { return known }
      let breaks = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
      let found = [0] + breaks.map { $0 + 1 }
      known = found
      return found
    }
  }

  private func columns(of text: String, atLineStart first: Bool) -> Int {
    first && text.first == "\u{FEFF}" ? text.count - 1 : text.count
  }
}

extension [Int] {
  /// How many of the numbers, which rise, are at most this one.
  fileprivate func count(upTo limit: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > limit { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension SourceFile: Hashable {
  package static func == (one: SourceFile, other: SourceFile) -> Bool { one === other }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}

/// A place in a text. Both numbers count from 1; columns are characters, not bytes.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    (self.line, self.column) = (line, column)
  }
}
