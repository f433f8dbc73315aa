package import InsynDiagnostics
import InsynModel

/// A formula calculates with amounts; dates and texts have no place in it.
package struct FormulaDateCheck: Check {
  package static let id = "formula-with-date"
  package static let accepts = [
    Example(in: .budget, "formula: city-yearly × 36 months")
  ]
  package static let reports = [
    Example(in: .budget, "formula: city-yearly × ↓agreement-starts"),
    Example(in: .budget, "formula: city-yearly × ↓fewer-leave"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.derivationProblems.compactMap { problem in
      if case .notAnAmount(let id) = problem { .formulaWithDate(id) } else { nil }
    }
  }
}

extension Diagnostic {
  fileprivate static func formulaWithDate(_ id: Located<Identifier<Figure>>) -> Diagnostic {
    Diagnostic(
      .error, FormulaDateCheck.id, at: id.range,
      Phrase(
        sv: "'\(id.value)' är ett datum eller en text och kan inte räknas med",
        en: "'\(id.value)' is a date or a text and cannot be calculated with"),
      help: Phrase(
        sv: "Räkna med uppgifter som är tal. En tid skriver du i ord, till exempel '20 months'.",
        en: "Calculate with figures that are numbers. Write a time in words, such as '20 months'."))
  }
}
