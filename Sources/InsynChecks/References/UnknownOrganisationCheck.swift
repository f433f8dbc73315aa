package import InsynDiagnostics
import InsynModel

/// Every organisation that is named has a file of its own.
package struct UnknownOrganisationCheck: Check {
  package static let id = "unknown-organisation"
  package static let accepts = [
    Example(in: .budget, "by: radda-barnen"),
    Example(in: .services, "delivered-by: not stated"),
    Example(in: .narrative, "[Barnens rätt](org:radda-barnen)"),
  ]
  package static let reports = [
    Example(in: .budget, "by: ↓rada-barnen"),
    Example(in: .budget, "by: [goteborgs-stad, ↓rada-barnen]"),
    Example(in: .services, "coordinated-by: ↓roda-korset"),
    Example(in: .services, "delivered-by: [radda-barnen, ↓rada-barnen]"),
    Example(in: .partnership, "- organisation: ↓goteborg-stad"),
    Example(in: .partnership, "organisations: [goteborgs-stad, ↓rada-barnen]"),
    Example(in: .partnership, "organisation: ↓rada-barnen"),
    Example(in: .partnership, "by: ↓rada-barnen"),
    Example(in: .department, "part-of: ↓goteborg-stad"),
    Example(in: .narrative, "[Barnens rätt](org:↓rada-barnen)"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let unknown = content.survey.unknownOrganisations
    let nearest = content.registry.organisations.keys.nearest(toEach: unknown)
    return unknown.map {
      .unknownOrganisation($0, nearest: nearest[$0.value], folder: content.folder)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownOrganisation(
    _ written: Located<Identifier<Organisation>>, nearest: String?, folder: String
  ) -> Diagnostic {
    let file = "\(folder)/organisations/\(written.value).yaml"
    return Diagnostic(
      .error, UnknownOrganisationCheck.id, at: written.range,
      Phrase(
        sv: "Ingen organisation heter '\(written.value)'",
        en: "No organisation is called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv id:t på en organisation som finns, eller skapa filen \(file).",
          en: "Write the id of an organisation that exists, or create the file \(file).")))
  }
}
