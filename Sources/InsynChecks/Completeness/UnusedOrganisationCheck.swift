package import InsynDiagnostics
import InsynModel

/// Every organisation is named by a partnership, another organisation or a text.
///
/// Nothing is said while a name is misspelt: it may be the one that is missed.
package struct UnusedOrganisationCheck: Check {
  package static let id = "unused-organisation"
  package static let accepts = [
    Example(in: .department, "part-of: goteborgs-stad")
  ]
  package static let reports = [
    Example(
      adding: "organisations/skyddsvarnet.yaml",
      """
      ↓name: Skyddsvärnet
      kind: civil-society
      """)
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    guard content.isWhole, content.survey.unknownOrganisations.isEmpty else { return [] }
    return content.registry.organisations.values.map(\.id)
      .filter { !content.survey.mentionedOrganisations.contains($0.value) }
      .map(Diagnostic.unusedOrganisation)
  }
}

extension Diagnostic {
  fileprivate static func unusedOrganisation(
    _ organisation: Located<Identifier<Organisation>>
  ) -> Diagnostic {
    Diagnostic(
      .warning, UnusedOrganisationCheck.id, at: organisation.range,
      Phrase(
        sv: "Inget partnerskap och ingen text nämner organisationen '\(organisation.value)'",
        en: "No partnership and no text names the organisation '\(organisation.value)'"),
      help: Phrase(
        sv: "Skriv dess id där den hör hemma, eller ta bort filen.",
        en: "Write its id where it belongs, or remove the file."))
  }
}
