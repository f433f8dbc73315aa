package import InsynDiagnostics
import InsynModel

/// A rate is multiplied by no more time than the period that it holds for.
package struct LongerThanPeriodCheck: Check {
  package static let id = "longer-than-period"
  package static let accepts = [
    Example(in: .budget, fee("12 months"), insteadOf: "derived:"),
    Example(in: .budget, "formula: city-yearly × 36 months"),
  ]
  package static let reports = [
    Example(in: .budget, fee("↓13 months"), insteadOf: "derived:"),
    Example(in: .budget, fee("↓2 years"), insteadOf: "derived:"),
  ]

  private static func fee(_ time: String) -> String {
    """
      - id: fee
        amount: 1 200 SEK per year
        period: 2016
        for: { sv: Avgift, en: Fee }
        source: avtal-2015, § 9
    derived:
      - id: fees
        label: { sv: Avgifter, en: Fees }
        formula: fee × \(time)
        assumption: { sv: Samma varje månad., en: The same each month. }
    """
  }

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.derivationProblems.compactMap { problem in
      guard case .longerThanPeriod(let time, let id, let period) = problem else { return nil }
      return .longerThanPeriod(time, id, period)
    }
  }
}

extension Diagnostic {
  fileprivate static func longerThanPeriod(
    _ time: SourceRange, _ id: Identifier<Figure>, _ period: Period
  ) -> Diagnostic {
    Diagnostic(
      .error, LongerThanPeriodCheck.id, at: time,
      Phrase(
        sv: "'\(time.text)' är längre än perioden för '\(id)' (\(period.text(in: .sv)))",
        en: "'\(time.text)' is longer than the period of '\(id)' (\(period.text(in: .en)))"),
      help: Phrase(
        sv: "Räkna bara med tid som uppgiften gäller för, eller rätta uppgiftens period.",
        en: "Count only time that the figure holds for, or correct the figure's period."))
  }
}
