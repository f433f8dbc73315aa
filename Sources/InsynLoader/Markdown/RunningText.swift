import InsynDiagnostics
import InsynModel

/// The running text of the block that is being read, in one piece, and where its parts stand.
///
/// cmark-gfm hands out text in runs, cut at line breaks and emphasis. A number or a date may go
/// across them, so a block's runs are put together before they are searched.
struct RunningText {
  private let numbers: LooseNumbers
  private var text: [UInt8] = []
  private var runs: [Run] = []
  /// Whether what is read is the text of a link that says itself where it comes from.
  var isMuted = false
  private(set) var looseNumbers: [SourceRange] = []

  private struct Run {
    let start: Int
    /// Nil where it does not stand in the file as it was read.
    let place: SourceRange?
  }

  init(_ numbers: LooseNumbers) {
    self.numbers = numbers
  }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>, at place: SourceRange?) {
    guard !isMuted else { return }
    runs.append(Run(start: text.count, place: place))
    text.append(contentsOf: run)
  }

  mutating func appendLineBreak() {
    if !isMuted { text.append(Byte.space) }
  }

  /// Something that no number goes across: code, a link to a figure, a footnote's mark, a new line
  /// that the editor asked for.
  mutating func appendObject() {
    if !isMuted { text.append(contentsOf: LooseNumbers.object) }
  }

  mutating func begin() {
    text.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    isMuted = false
  }

  /// Searches the block; its own place stands for that of a number which cannot be told.
  mutating func end(isHeading: Bool, in block: SourceRange) {
    for bytes in numbers.find(in: text, isHeading: isHeading) {
      looseNumbers.append(place(of: bytes) ?? block)
    }
    begin()
  }

  private func place(of bytes: Range<Int>) -> SourceRange? {
    guard let start = offset(of: bytes.lowerBound), let last = offset(of: bytes.upperBound - 1),
      start.offset <= last.offset
    else { return nil }
    return SourceRange(start.file, start.offset, last.offset + 1)
  }

  /// Where a byte of the text stands in the file.
  private func offset(of byte: Int) -> (file: SourceFile, offset: Int)? {
    guard let run = runs.last(where: { $0.start <= byte }), let place = run.place else {
      return nil
    }
    return (place.file, place.start + byte - run.start)
  }
}
