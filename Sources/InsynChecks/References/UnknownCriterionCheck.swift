package import InsynDiagnostics
import InsynModel

/// Agreements are held against criteria that `criteria.yaml` lists.
package struct UnknownCriterionCheck: Check {
  package static let id = "unknown-criterion"
  package static let accepts = [
    Example(in: .partnership, "- criterion: iop-criteria/initiative")
  ]
  package static let reports = [
    Example(in: .partnership, "- criterion: ↓iop-criteria/iniative"),
    Example(in: .partnership, "- criterion: ↓norms/dialogue"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    guard !content.gaps.criteria else { return [] }
    let criteria = content.names.criteria
    return content.registry.partnerships.flatMap { partnership in
      partnership.criteria.map(\.criterion)
        .filter { !criteria.contains($0.value) }
        .map {
          .unknownCriterion($0, nearest: criteria.map(\.written).nearest(to: $0.value.written))
        }
    }
  }
}

extension CriterionName {
  fileprivate var written: String { "\(checklist)/\(criterion)" }
}

extension Diagnostic {
  fileprivate static func unknownCriterion(
    _ name: Located<CriterionName>, nearest: String?
  ) -> Diagnostic {
    let written = name.value.written
    return Diagnostic(
      .error, UnknownCriterionCheck.id, at: name.range,
      Phrase(
        sv: "Inget kriterium heter '\(written)'", en: "No criterion is called '\(written)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv:
            "Skriv en lista och ett kriterium som finns i criteria.yaml, eller lägg till det där.",
          en: "Write a checklist and a criterion that criteria.yaml has, or add it there.")))
  }
}
