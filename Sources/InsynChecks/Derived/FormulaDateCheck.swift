package import InsynDiagnostics
import InsynModel

/// A formula calculates with amounts; dates have no place in it.
package struct FormulaDateCheck: Check {
  package static let id = "formula-with-date"
  package static let accepts = [
    Example(in: .budget, "formula: city-yearly × 36 months")
  ]
  package static let reports = [
    Example(in: .budget, "formula: city-yearly × ↓agreement-starts")
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.wholePartnerships.flatMap(\.derivationProblems).compactMap { problem in
      if case .notAnAmount(let id) = problem { .formulaWithDate(id) } else { nil }
    }
  }
}

extension Diagnostic {
  fileprivate static func formulaWithDate(_ id: Located<Identifier<Figure>>) -> Diagnostic {
    Diagnostic(
      .error, FormulaDateCheck.id, at: id.range,
      Phrase(
        sv: "'\(id.value)' är ett datum och kan inte räknas med",
        en: "'\(id.value)' is a date and cannot be calculated with"),
      help: Phrase(
        sv: "Skriv tiden i ord i stället, till exempel '20 months'.",
        en: "Write the time in words instead, such as '20 months'."))
  }
}
