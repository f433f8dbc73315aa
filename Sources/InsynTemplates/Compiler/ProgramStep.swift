/// One step of a program while it is being compiled.
enum ProgramStep {
  case literal(TemplateText)
  /// Writes a word of the interface.
  case word(Int)
  /// Writes text, escaped.
  case text(slot: Int, FieldReader<String>)
  case html(slot: Int, FieldReader<TrustedHTML>)
  /// Goes on at `end` when the test gives `outcome`.
  case skip(to: Int, slot: Int, when: Bool, FieldReader<Bool>)
  /// Runs the steps up to `end` once for each item, which lies in the slot `item` meanwhile.
  case each(
    to: Int, slot: Int, item: Int,
    @Sendable (ViewAddress, (ViewAddress) -> Void) -> Void)
  case call(program: Int)
  case indent(Indent)
  case outdent
}

/// What happens to the indentation of lines until the `outdent` that belongs to it.
struct Indent {
  /// Added to the indentation that holds; nil takes all indentation away.
  let added: [UInt8]?
  /// Whether the first line has been indented already by what stands before it.
  let skipsFirstLine: Bool
}
