package import InsynDiagnostics
import InsynModel

/// A link to a partnership, or to something in it, names one that exists.
package struct UnknownPartnershipCheck: Check {
  package static let id = "unknown-partnership"
  package static let accepts = [
    Example(in: .narrative, "[partnerskapet](partnership:goteborg)"),
    Example(in: .topic, "partnerships: goteborg"),
  ]
  package static let reports = [
    Example(in: .narrative, "[partnerskapet](partnership:↓gothenburg)"),
    Example(in: .narrative, "[partnerskapet](partnership:↓malmo)"),
    Example(in: .narrative, "[5 000 000 kronor per år](figure:↓goteborgs/city-yearly)"),
    Example(in: .narrative, "[uppsökande arbete](service:↓malmo/outreach)"),
    Example(in: .topic, "partnerships: ↓gothenburg"),
    Example(in: .partnership, "- partnership: ↓malmo"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let unknown = content.survey.strays { if case .partnership(let id) = $0 { id } else { nil } }
    let nearest = content.names.partnerships.keys.nearest(toEach: unknown)
    let owners = content.survey.strays { if case .owner(let id) = $0 { id } else { nil } }
    let nearestOwners = content.names.figures.keys.nearest(toEach: owners)
    return unknown.map { .unknownPartnership($0, nearest: nearest[$0.value]) }
      + owners.map { .unknownOwner($0, nearest: nearestOwners[$0.value]) }
  }
}

extension Diagnostic {
  fileprivate static func unknownPartnership(
    _ written: Located<Identifier<Partnership>>, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, UnknownPartnershipCheck.id, at: written.range,
      Phrase(
        sv: "Inget partnerskap heter '\(written.value)'",
        en: "No partnership is called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv namnet på en av mapparna i partnerships.",
          en: "Write the name of one of the folders in partnerships.")))
  }

  fileprivate static func unknownOwner(
    _ written: Located<Identifier<FigureOwner>>, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, UnknownPartnershipCheck.id, at: written.range,
      Phrase(
        sv: "Inget partnerskap och inget ämne heter '\(written.value)'",
        en: "No partnership and no topic is called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv namnet på en mapp i partnerships eller på en fil i topics.",
          en: "Write the name of a folder in partnerships or of a file in topics.")))
  }
}
