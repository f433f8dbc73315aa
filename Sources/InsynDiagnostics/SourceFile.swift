/// A text file that was read, kept so that messages can show its lines.
///
/// Files are compared by identity: each is read once in a run.
package final class SourceFile: Sendable {
  /// Where the file is, as messages name it: `content/site.yaml`.
  package let path: String
  /// What the file holds, as it lies on disk.
  package let bytes: [UInt8]

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
    var line = 1
    var lineStart = 0
    for index in 0..<offset where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    let before = String(decoding: bytes[lineStart..<offset], as: UTF8.self)
    return SourcePosition(line: line, column: columns(of: before, atLineStart: line == 1) + 1)
  }

  /// The text of a line, counted from 1, without its line break.
  package func line(_ number: Int) -> String {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return "" }
    var line = lines[number - 1]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    return number == 1 && text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  private func columns(of text: String, atLineStart first: Bool) -> Int {
    first && text.first == "\u{FEFF}" ? text.count - 1 : text.count
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
