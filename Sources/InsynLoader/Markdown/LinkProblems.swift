import InsynDiagnostics
import InsynModel

// What a link may not lead to.

extension Diagnostic {
  static func dangerousAddress(_ scheme: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "dangerous-link", at: range,
      Phrase(
        sv: "Länkar får inte börja med '\(scheme):', som kan köra program hos läsaren",
        en: "Links may not begin with '\(scheme):', which can run programs at the reader's"),
      help: Phrase(
        sv: "Länka till en sida med https://.",
        en: "Link to a page with https://."))
  }

  static func unknownScheme(
    _ scheme: String, nearest: Reference.Kind?, at range: SourceRange
  ) -> Diagnostic {
    let message = Phrase(
      sv: "'\(scheme):' är inget som en länk kan börja med",
      en: "'\(scheme):' is nothing that a link can begin with")
    let kinds = Reference.Kind.allCases.map { "\($0.rawValue):" }.joined(separator: ", ")
    let help =
      nearest.map {
        Phrase(sv: "Menade du '\($0.rawValue):'?", en: "Did you mean '\($0.rawValue):'?")
      }
      ?? Phrase(
        sv: "En länk börjar med https:, mailto:, tel:, # eller någon av \(kinds).",
        en: "A link begins with https:, mailto:, tel:, # or one of \(kinds).")
    return Diagnostic(.error, "unknown-link-kind", at: range, message, help: help)
  }

  static func emptyReference(_ kind: Reference.Kind, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "empty-reference", at: range,
      Phrase(
        sv: "Efter '\(kind.rawValue):' saknas ett namn",
        en: "There is no name after '\(kind.rawValue):'"),
      help: Phrase(
        sv: "Skriv namnet på det som länken leder till.",
        en: "Write the name of what the link leads to."))
  }

  static func chartAsLink(_ reference: Reference) -> Diagnostic {
    Diagnostic(
      .error, "chart-as-link", at: reference.target.range,
      Phrase(
        sv: "Länken till diagrammet '\(reference.target.value)' har ingen text",
        en: "The link to the chart '\(reference.target.value)' has no text"),
      help: Phrase(
        sv: "Skriv ![](chart:…) för att visa diagrammet, eller en text mellan [ och ].",
        en: "Write ![](chart:…) to show the chart, or a text between [ and ]."))
  }
}
