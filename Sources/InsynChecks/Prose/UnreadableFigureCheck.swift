package import InsynDiagnostics
import InsynModel

/// A link to a figure has a text in which the figure can be read, or none at all.
package struct UnreadableFigureCheck: Check {
  package static let id = "unreadable-figure"
  package static let accepts = [
    Example(in: .narrative, "[](figure:agreement-starts)"),
    Example(in: .narrative, "[den 1 maj 2015](figure:agreement-starts)", insteadOf: date),
  ]
  package static let reports = [
    Example(in: .narrative, "[↓stadens pengar](figure:city-yearly)", insteadOf: line),
    Example(
      in: .narrative, "[↓5 000 000 kronor av 7 miljoner](figure:city-yearly)", insteadOf: line),
    Example(in: .narrative, "[↓500 0000 kronor](figure:city-yearly)", insteadOf: line),
    Example(in: .narrative, "[5 000 000 kronor per ↓bran](figure:city-yearly)", insteadOf: line),
    Example(in: .narrative, "[↓den 1 maj](figure:agreement-starts)", insteadOf: date),
    Example(
      in: .narrative, "[↓maj 2015 till april 2018](figure:agreement-starts)", insteadOf: date),
  ]

  private static let line = "[5 000 000 kronor per år](figure:goteborg/city-yearly)"
  private static let date = "[](figure:agreement-starts)"

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.prose.mismatches.compactMap { mismatch in
      guard case .unreadable(let problem) = mismatch.reason else { return nil }
      return .unreadableFigure(mismatch, problem)
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadableFigure(
    _ mismatch: ProseSurvey.Mismatch, _ problem: WritingProblem
  ) -> Diagnostic {
    let text = mismatch.citation.reference.text
    let value = mismatch.value
    let (sv, en) = (problem.help?.sv ?? "", problem.help?.en ?? "")
    return Diagnostic(
      .error, UnreadableFigureCheck.id,
      at: text.range.text == text.value ? text.range.part(problem.bytes) : text.range,
      problem.message,
      help: Phrase(
        sv: "\(sv) Siffran '\(mismatch.name)' är '\(value.sv)'.",
        en: "\(en) The figure '\(mismatch.name)' is '\(value.en)'."))
  }
}
