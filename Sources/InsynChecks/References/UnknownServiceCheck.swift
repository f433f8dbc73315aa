package import InsynDiagnostics
import InsynModel

/// A link to a service leads to one of the partnership that is meant.
package struct UnknownServiceCheck: Check {
  package static let id = "unknown-service"
  package static let accepts = [
    Example(in: .narrative, "[uppsökande arbete](service:goteborg/outreach)"),
    Example(in: .narrative, "[uppsökande arbete](service:outreach)"),
  ]
  package static let reports = [
    Example(in: .narrative, "[uppsökande arbete](service:goteborg/↓outreech)"),
    Example(in: .narrative, "[uppsökande arbete](service:↓fieldwork)"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let strays = content.survey.strays { stray in
      if case .service(let owner, let id) = stray { (owner: owner, id: id) } else { nil }
    }
    return strays.map { stray in
      let known = content.names.partnerships[stray.value.owner]?.services
      return .unknownService(
        Located(stray.value.id, at: stray.range), of: stray.value.owner,
        nearest: known?.nearest(to: stray.value.id))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownService(
    _ written: Located<Identifier<Service>>, of owner: Identifier<Partnership>, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, UnknownServiceCheck.id, at: written.range,
      Phrase(
        sv: "Partnerskapet '\(owner)' har ingen insats som heter '\(written.value)'",
        en: "The partnership '\(owner)' has no service called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv id:t på en insats i partnerskapets services.yaml, eller lägg till den där.",
          en: "Write the id of a service in the partnership's services.yaml, or add it there.")))
  }
}
