package import InsynDiagnostics
import InsynModel

/// No two organisations have the same number: they would be one organisation.
package struct DuplicateOrganisationNumberCheck: Check {
  package static let id = "duplicate-organisation-number"
  package static let accepts = [
    Example(in: .charity, "number: 802002-8638")
  ]
  package static let reports = [
    Example(
      in: .department,
      """
      ↓name: { sv: Social resursförvaltning, en: Social Resource Department }
      number: 802002-8638
      """)
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let numbered = Dictionary(grouping: content.organisations.filter { $0.number != nil }) {
      $0.number
    }
    return numbered.values.flatMap { organisations -> [Diagnostic] in
      guard let first = organisations.first else { return [] }
      return organisations.dropFirst().compactMap { again in
        again.number.map { .duplicateNumber($0, of: again, first: first) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicateNumber(
    _ number: OrganisationNumber, of organisation: Organisation, first: Organisation
  ) -> Diagnostic {
    Diagnostic(
      .error, DuplicateOrganisationNumberCheck.id, at: organisation.id.range,
      Phrase(
        sv: "Organisationsnumret '\(number.text)' tillhör redan '\(first.id.value)'",
        en: "The organisation number '\(number.text)' belongs to '\(first.id.value)' already"),
      help: Phrase(
        sv:
          "Kontrollera numren. Är det samma organisation räcker en fil, med 'aliases' för namnen.",
        en: "Check the numbers. If it is the same organisation, keep one file, with 'aliases'."))
  }
}
