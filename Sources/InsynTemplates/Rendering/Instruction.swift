/// One step of a rendering: numbers alone, so that stepping counts no references.
///
/// A slot holds the topmost view of one shape. Readers are numbers in the lists of
/// ``TemplateCode``, and ranges are of its bytes and line starts.
enum Instruction: Sendable {
  case literal(bytes: Range<Int>, lineStarts: Range<Int>)
  /// Writes a word of the interface.
  case word(Int)
  /// Writes text that the view stores, escaped.
  case stored(slot: Int, place: Int)
  /// Writes text, escaped.
  case text(slot: Int, reader: Int)
  case html(slot: Int, reader: Int)
  /// Goes on at `end` when the test gives `outcome`.
  case skip(to: Int, slot: Int, when: Bool, test: Int)
  /// Runs the steps up to `end` once for each item, which lies in the slot `item` meanwhile.
  case each(to: Int, slot: Int, item: Int, visitor: Int)
  case call(Range<Int>)
  /// Adds to the indentation of lines, or takes it away, until the `outdent` that belongs to it.
  case indent(Range<Int>?, skipsFirstLine: Bool)
  case outdent
}
