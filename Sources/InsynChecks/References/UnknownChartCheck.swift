package import InsynDiagnostics
import InsynModel

/// A text shows only charts that Insyn draws: in a narrative, the flow of the partnership's money.
package struct UnknownChartCheck: Check {
  package static let id = "unknown-chart"
  package static let accepts = [
    Example(in: .narrative, "![](chart:flow)", insteadOf: "Slutet på berättelsen."),
    Example(in: .narrative, "[flödet av pengar](chart:flow)", insteadOf: "Slutet på berättelsen."),
  ]
  package static let reports = [
    Example(in: .narrative, "![](chart:↓flows)", insteadOf: "Slutet på berättelsen."),
    Example(in: .method, "![](chart:↓flow)", insteadOf: "Slutet på sidan."),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.survey.strays { if case .chart(let name) = $0 { name } else { nil } }
      .map(Diagnostic.unknownChart)
  }
}

extension Diagnostic {
  fileprivate static func unknownChart(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, UnknownChartCheck.id, at: written.range,
      Phrase(
        sv: "Det finns inget diagram som heter '\(written.value)' här",
        en: "There is no chart called '\(written.value)' here"),
      help: Phrase(
        sv: "I en berättelse om ett partnerskap med bidrag visar ![](chart:flow) pengarnas väg.",
        en: "In the story of a partnership that has contributions, ![](chart:flow) shows the money."
      ))
  }
}
