package import InsynDiagnostics
import InsynModel

/// A link to a partnership, or to something in it, names one that exists.
package struct UnknownPartnershipCheck: Check {
  package static let id = "unknown-partnership"
  package static let accepts = [
    Example(in: .narrative, "[partnerskapet](partnership:goteborg)")
  ]
  package static let reports = [
    Example(in: .narrative, "[partnerskapet](partnership:↓gothenburg)"),
    Example(in: .narrative, "[partnerskapet](partnership:↓malmo)"),
    Example(in: .narrative, "[5 000 000 kronor per år](figure:↓goteborgs/city-yearly)"),
    Example(in: .narrative, "[uppsökande arbete](service:↓malmo/outreach)"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let unknown = content.survey.strays { if case .partnership(let id) = $0 { id } else { nil } }
    let nearest = content.names.partnerships.keys.nearest(toEach: unknown)
    return unknown.map { .unknownPartnership($0, nearest: nearest[$0.value]) }
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
}
