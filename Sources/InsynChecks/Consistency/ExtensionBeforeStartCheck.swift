package import InsynDiagnostics
import InsynModel

/// An agreement is not extended to a day before it starts.
package struct ExtensionBeforeStartCheck: Check {
  package static let id = "extension-before-start"
  package static let accepts = [
    Example(in: .partnership, "until: 2021-04-30"),
    Example(in: .partnership, "until: 2015"),
  ]
  package static let reports = [
    Example(
      in: .partnership, "starts: ↓2022-05-01\nends: 2023-04-30",
      insteadOf: "starts: 2015-05-01\nends: 2018-04-30")
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.partnerships.flatMap { partnership -> [Diagnostic] in
      guard let agreement = partnership.agreement,
        let starts = agreement.milestones[.starts]?.leading.value
      else { return [] }
      return agreement.extensions
        .filter { $0.until.value.last < starts.value.first }
        .map { .extensionBeforeStart($0.until.value, starts) }
    }
  }
}

extension Diagnostic {
  fileprivate static func extensionBeforeStart(
    _ until: PartialDate, _ starts: Located<PartialDate>
  ) -> Diagnostic {
    Diagnostic(
      .error, ExtensionBeforeStartCheck.id, at: starts.range,
      Phrase(
        sv: "Avtalet börjar '\(starts.range.text)', men förlängs bara till '\(until)'",
        en: "The agreement starts on '\(starts.range.text)', but is extended only until '\(until)'"),
      help: Phrase(
        sv: "Kontrollera båda datumen mot källan.", en: "Check both dates against the source."))
  }
}
