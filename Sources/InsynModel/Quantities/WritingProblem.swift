package import InsynDiagnostics

/// Why a short text, such as an amount or a date, cannot be read.
package struct WritingProblem: Error, Hashable, Sendable {
  /// The kind of problem, as a diagnostic names it; it never changes once it is out.
  package let id: String
  /// The part of the text that is wrong, counted in UTF-8 bytes from its start.
  package let bytes: Range<Int>
  package let message: Phrase
  package let help: Phrase?

  package init(_ id: String, bytes: Range<Int>, _ message: Phrase, help: Phrase?) {
    (self.id, self.bytes, self.message, self.help) = (id, bytes, message, help)
  }

  /// A problem with all of a text.
  init(_ id: String, whole text: some StringProtocol, _ message: Phrase, help: Phrase?) {
    self.init(id, bytes: 0..<text.utf8.count, message, help: help)
  }

  /// The same problem in a longer text, in which the part that was read begins later.
  package func moved(by offset: Int) -> WritingProblem {
    WritingProblem(
      id, bytes: bytes.lowerBound + offset..<bytes.upperBound + offset, message, help: help)
  }

  /// The problem as a finding in a file; `range` is where the whole text stands, as it was written.
  package func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(.error, id, at: range.part(bytes), message, help: help)
  }
}

extension Optional {
  /// The value, or the problem that there is none.
  func or(_ problem: @autoclosure () -> WritingProblem) throws(WritingProblem) -> Wrapped {
    guard let self else { throw problem() }
    return self
  }
}
