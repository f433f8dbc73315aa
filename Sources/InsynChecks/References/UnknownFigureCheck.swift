package import InsynDiagnostics
import InsynModel

/// Every figure that is referred to exists in the partnership or topic that is meant.
package struct UnknownFigureCheck: Check {
  package static let id = "unknown-figure"
  package static let accepts = [
    Example(in: .budget, "within: city-yearly"),
    Example(in: .services, "funded-by: [city-yearly, pool-rate]"),
    Example(in: .narrative, "[5 000 000 kronor per år](figure:goteborg/city-yearly)"),
    Example(in: .narrative, "[](figure:agreement-starts)"),
    Example(in: .topic, "formula: known-agreements / 2"),
  ]
  package static let reports = [
    Example(in: .budget, "within: ↓city-year"),
    Example(in: .services, "funded-by: ↓grants"),
    Example(in: .services, "funded-by: [city-yearly, ↓pool-rat]"),
    Example(in: .narrative, "[5 000 000 kronor per år](figure:goteborg/↓city-yearley)"),
    Example(in: .narrative, "[](figure:↓joined-rada-barnen)"),
    Example(in: .method, "[](figure:modellen/↓versions)", insteadOf: "Slutet på sidan."),
    Example(in: .topic, "formula: ↓known-agreement / 2"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let strays = content.survey.strays { stray in
      if case .figure(let owner, let id) = stray { (owner: owner, id: id) } else { nil }
    }
    return strays.map { stray in
      let known = content.names.figures[stray.value.owner]?.keys
      return .unknownFigure(
        Located(stray.value.id, at: stray.range), of: stray.value.owner,
        isTopic: content.registry.topic(Identifier(stray.value.owner)) != nil,
        nearest: known?.nearest(to: stray.value.id))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownFigure(
    _ written: Located<Identifier<Figure>>, of owner: Identifier<FigureOwner>, isTopic: Bool,
    nearest: String?
  ) -> Diagnostic {
    let what =
      isTopic
      ? Phrase(sv: "Ämnet", en: "The topic") : Phrase(sv: "Partnerskapet", en: "The partnership")
    return Diagnostic(
      .error, UnknownFigureCheck.id, at: written.range,
      Phrase(
        sv: "\(what.sv) '\(owner)' har ingen siffra som heter '\(written.value)'",
        en: "\(what.en) '\(owner)' has no figure called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: isTopic
          ? Phrase(
            sv: "Skriv det id som uppgiften har i topics/\(owner).yaml.",
            en: "Write the id that the value has in topics/\(owner).yaml.")
          : Phrase(
            sv: "Skriv det id som uppgiften har i partnerskapets filer, till exempel budget.yaml.",
            en: "Write the id that the value has in the partnership's files, such as budget.yaml.")
      ))
  }
}
