/// A stretch of bytes in a file; `end` is the first byte after it.
package struct SourceRange: Hashable, Sendable {
  package let file: SourceFile
  package let start: Int
  package let end: Int

  package init(_ file: SourceFile, _ start: Int, _ end: Int) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// The very beginning of a file, for what concerns all of it.
  package init(startOf file: SourceFile) {
    self.init(file, 0, 0)
  }

  /// What is written there.
  package var text: String {
    let length = file.bytes.count
    return String(decoding: file.bytes[min(start, length)..<min(end, length)], as: UTF8.self)
  }

  /// A part of this range, counted in bytes from its start.
  package func part(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(file, start + bytes.lowerBound, start + bytes.upperBound)
  }
}
