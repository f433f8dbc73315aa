package import InsynDiagnostics
import InsynModel

/// What stands after `figure:`, `org:` and the like can be an id of that kind.
package struct InvalidReferenceCheck: Check {
  package static let id = "invalid-reference"
  package static let accepts = [
    Example(in: .narrative, "[Barnens rätt](org:radda-barnen)"),
    Example(in: .method, "[](figure:goteborg/city-yearly)", insteadOf: "Slutet på sidan."),
  ]
  package static let reports = [
    Example(in: .narrative, "[Barnens rätt](org:↓Radda-Barnen)"),
    Example(in: .narrative, "[IOP](term:↓goteborg/iop)"),
    Example(in: .narrative, "[5 000 000 kronor per år](figure:↓goteborg/budget/city-yearly)"),
    Example(in: .method, "[](figure:↓city-yearly)", insteadOf: "Slutet på sidan."),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.survey.strays { stray in
      if case .invalid(let kind, let text) = stray { (kind: kind, text: text) } else { nil }
    }
    .map { .invalidReference(Located($0.value.text, at: $0.range), $0.value.kind) }
  }
}

extension Diagnostic {
  fileprivate static func invalidReference(
    _ written: Located<String>, _ kind: Reference.Kind
  ) -> Diagnostic {
    Diagnostic(
      .error, InvalidReferenceCheck.id, at: written.range,
      Phrase(
        sv: "'\(written.value)' kan inte stå efter '\(kind.rawValue):'",
        en: "'\(written.value)' cannot stand after '\(kind.rawValue):'"),
      help: help(written.value, kind))
  }

  private static func help(_ written: String, _ kind: Reference.Kind) -> Phrase {
    switch kind {
    case .figure:
      return Phrase(
        sv: "Skriv partnerskapets eller ämnets id, ett snedstreck och id:t: "
          + "'figure:goteborg/bostad'. I partnerskapets egen berättelse räcker det sista.",
        en: "Write the partnership's or topic's id, a slash and the id: 'figure:goteborg/housing'. "
          + "In the partnership's own narrative the last of these is enough.")
    case .service:
      return Phrase(
        sv: "Skriv partnerskapets id, ett snedstreck och id:t: '\(kind.rawValue):goteborg/bostad'. "
          + "I partnerskapets egen berättelse räcker det sista.",
        en: "Write the partnership's id, a slash and the id: '\(kind.rawValue):goteborg/housing'. "
          + "In the partnership's own narrative the last of these is enough.")
    case .organisation, .term, .source, .partnership, .topic, .page, .chart:
      let meant = Slug(transliterating: written)?.text
      return Phrase(
        sv: "Ett id har små bokstäver a–z, siffror och bindestreck"
          + (meant.map { ", till exempel '\($0)'." } ?? "."),
        en: "An id has small letters a–z, digits and hyphens"
          + (meant.map { ", such as '\($0)'." } ?? "."))
    }
  }
}
