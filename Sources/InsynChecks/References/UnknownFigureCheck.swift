package import InsynDiagnostics
import InsynModel

/// Every figure that is referred to exists in the partnership that is meant.
package struct UnknownFigureCheck: Check {
  package static let id = "unknown-figure"
  package static let accepts = [
    Example(in: .budget, "within: city-yearly"),
    Example(in: .services, "funded-by: [city-yearly, pool-rate]"),
    Example(in: .narrative, "[5 000 000 kronor per år](figure:goteborg/city-yearly)"),
    Example(in: .narrative, "[](figure:agreement-starts)"),
  ]
  package static let reports = [
    Example(in: .budget, "within: ↓city-year"),
    Example(in: .services, "funded-by: ↓grants"),
    Example(in: .services, "funded-by: [city-yearly, ↓pool-rat]"),
    Example(in: .narrative, "[5 000 000 kronor per år](figure:goteborg/↓city-yearley)"),
    Example(in: .narrative, "[](figure:↓joined-rada-barnen)"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let strays = content.survey.strays { stray in
      if case .figure(let owner, let id) = stray { (owner: owner, id: id) } else { nil }
    }
    return strays.map { stray in
      let known = content.names.partnerships[stray.value.owner]?.figures.keys
      return .unknownFigure(
        Located(stray.value.id, at: stray.range), of: stray.value.owner,
        nearest: known?.nearest(to: stray.value.id))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownFigure(
    _ written: Located<Identifier<Figure>>, of owner: Identifier<Partnership>, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, UnknownFigureCheck.id, at: written.range,
      Phrase(
        sv: "Partnerskapet '\(owner)' har ingen siffra som heter '\(written.value)'",
        en: "The partnership '\(owner)' has no figure called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv det id som uppgiften har i partnerskapets budget.yaml eller outcomes.yaml.",
          en: "Write the id that the value has in the partnership's budget.yaml or outcomes.yaml."
        )))
  }
}
