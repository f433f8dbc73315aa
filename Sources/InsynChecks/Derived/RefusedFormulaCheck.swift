package import InsynDiagnostics
import InsynModel

/// A formula only combines what may be combined: one status, one currency, units that fit, periods
/// that are the same or follow each other, and no money twice.
package struct RefusedFormulaCheck: Check {
  package static let id = "refused-formula"
  package static let accepts = [
    Example(in: .budget, "formula: city-yearly × 1 year"),
    Example(in: .budget, "formula: children-reached × 2"),
  ]
  package static let reports = [
    Example(in: .budget, "formula: ↓city-yearly + state-rate"),
    Example(in: .budget, "formula: ↓city-yearly + pool-rate"),
    Example(in: .budget, "formula: city-yearly × ↓volunteers"),
    Example(in: .budget, "formula: ↓city-yearly × 365 days"),
    Example(in: .budget, "formula: 2 × (↓city-yearly + city-yearly)"),
    Example(in: .budget, "formula: city-yearly × 12 months\nperiod: ↓2014"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.derivationProblems.compactMap { problem in
      if case .refused(let refusal) = problem { .refusedFormula(refusal) } else { nil }
    }
  }
}

extension Diagnostic {
  fileprivate static func refusedFormula(_ refusal: Located<Refusal>) -> Diagnostic {
    Diagnostic(
      .error, RefusedFormulaCheck.id, at: refusal.range,
      Phrase(
        sv: "'\(refusal.range.text)' kan inte räknas ut",
        en: "'\(refusal.range.text)' cannot be worked out"),
      help: Phrase(
        sv: "\(refusal.value.reason.sv) Räkna bara ihop sådant som hör ihop.",
        en: "\(refusal.value.reason.en) Combine only what belongs together."))
  }
}
