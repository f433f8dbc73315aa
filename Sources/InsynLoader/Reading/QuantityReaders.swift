import InsynDiagnostics
import InsynModel

extension ValueReader {
  /// A short text with a grammar of its own; what is wrong with it is shown at its part of the text.
  fileprivate static func parsed(
    _ parse: @escaping @Sendable (String, Reading) throws(WritingProblem) -> Value
  ) -> ValueReader {
    ValueReader { node, reading in
      guard let text = ValueReader<String>.text.read(node, reading) else { return nil }
      do throws(WritingProblem) {
        return try parse(text, reading)
      } catch {
        reading.report(
          Diagnostic(
            .error, error.id, at: node.place(of: error.bytes), error.message, help: error.help))
        return nil
      }
    }
  }
}

extension ValueReader<PartialDate> {
  /// A day, a month, a season or a year.
  static let date = parsed { text, _ throws(WritingProblem) in try PartialDate(written: text) }
}

extension ValueReader<Period> {
  static let period = parsed { text, _ throws(WritingProblem) in try Period(written: text) }
}

extension ValueReader<Amount> {
  static let amount = parsed { text, reading throws(WritingProblem) in
    try Amount(written: text, units: reading.units)
  }
}

extension ValueReader<CalendarDate> {
  /// A date that is a whole day.
  static let day = ValueReader { node, reading in
    guard let date = ValueReader<PartialDate>.date.read(node, reading) else { return nil }
    guard date.precision == .day else {
      reading.report(.expectedDay(at: node.range))
      return nil
    }
    return date.first
  }
}

extension Diagnostic {
  fileprivate static func expectedDay(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "expected-day", at: range,
      Phrase(sv: "'\(range.text)' är inte en hel dag", en: "'\(range.text)' is not a whole day"),
      help: Phrase(
        sv: "Skriv år, månad och dag: 2026-11-21.", en: "Write year, month and day: 2026-11-21."))
  }
}
