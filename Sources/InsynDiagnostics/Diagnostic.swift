/// What is wrong with something that was written, where, and what to do about it.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  package let severity: Severity
  /// The kind of finding: lower-case words with hyphens. An id never changes once it is out.
  package let id: String
  package let range: SourceRange
  /// What was written and which rule it breaks; one sentence without a full stop.
  package let message: Phrase
  /// What to do; whole sentences.
  package let help: Phrase?

  package init(
    _ severity: Severity, _ id: String, at range: SourceRange, _ message: Phrase,
    help: Phrase? = nil
  ) {
    self.severity = severity
    self.id = id
    self.range = range
    self.message = message
    self.help = help
  }
}

extension Diagnostic {
  /// The order in which findings are printed: by file, then by place.
  package static func printedBefore(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
    (one.range.file.path, one.range.start, one.range.end, one.id)
      < (other.range.file.path, other.range.start, other.range.end, other.id)
  }
}

extension Sequence<Diagnostic> {
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// The same findings in the order in which they are printed, each one once.
  package func inPrintOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted(by: Diagnostic.printedBefore)
  }
}
