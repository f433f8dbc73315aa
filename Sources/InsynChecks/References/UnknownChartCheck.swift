package import InsynDiagnostics
import InsynModel

/// A text shows only charts that Insyn draws, and it draws none yet.
package struct UnknownChartCheck: Check {
  package static let id = "unknown-chart"
  package static let accepts = [
    Example(in: .narrative, "[5 000 000 kronor per år](figure:city-yearly)")
  ]
  package static let reports = [
    Example(in: .narrative, "![](chart:↓flow)", insteadOf: "Slutet på berättelsen."),
    Example(in: .narrative, "[flödet av pengar](chart:↓flow)", insteadOf: "Slutet på berättelsen."),
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
        sv: "Det finns inget diagram som heter '\(written.value)'",
        en: "There is no chart called '\(written.value)'"),
      help: Phrase(
        sv: "Ta bort diagrammet och länka i stället till siffran med figure:.",
        en: "Remove the chart, and link to the figure with figure: instead."))
  }
}
