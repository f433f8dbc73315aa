package import InsynDiagnostics
import InsynModel

/// No derived figure rests on itself, neither at once nor by way of others.
package struct CircularFormulaCheck: Check {
  package static let id = "circular-formula"
  package static let accepts = [
    Example(
      in: .budget, derived("rate-of-a-year / 2", term: "state-rate × 365 days"), insteadOf: old)
  ]
  package static let reports = [
    Example(in: .budget, "formula: ↓rate-of-a-year × 2"),
    Example(in: .budget, derived("↓rate-of-a-year / 2", term: "half × 2"), insteadOf: old),
  ]

  private static let old = """
    derived:
    - id: rate-of-a-year
    label: { sv: Ersättning för ett år, en: Compensation for a year }
    formula: state-rate × 365 days
    """

  private static func derived(_ half: String, term: String) -> String {
    """
    derived:
      - id: half
        label: { sv: Hälften, en: Half }
        formula: \(half)
        assumption: { sv: Hälften var., en: Half each. }
      - id: rate-of-a-year
        label: { sv: Ersättning för ett år, en: Compensation for a year }
        formula: \(term)
    """
  }

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.derivationProblems.compactMap { problem in
      if case .circle(let ids, let place) = problem {
        .circularFormula(ids, at: place)
      } else {
        nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func circularFormula(
    _ ids: [Identifier<Figure>], at place: SourceRange
  ) -> Diagnostic {
    let chain = (ids + ids.prefix(1)).map { "'\($0)'" }.joined(separator: " → ")
    return Diagnostic(
      .error, CircularFormulaCheck.id, at: place,
      Phrase(
        sv: "Siffran '\(ids[0])' räknas ut av sig själv: \(chain)",
        en: "The figure '\(ids[0])' is worked out from itself: \(chain)"),
      help: Phrase(
        sv: "Låt minst en av dem räknas ut av uppgifter som har en källa.",
        en: "Have at least one of them worked out from figures that have a source."))
  }
}
