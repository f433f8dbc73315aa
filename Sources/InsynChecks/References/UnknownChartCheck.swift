package import InsynDiagnostics
import InsynModel

/// A text shows only charts that Insyn draws: in a narrative, those of what is known of the
/// partnership.
package struct UnknownChartCheck: Check {
  package static let id = "unknown-chart"
  package static let accepts = [
    Example(in: .narrative, "![](chart:flow)", insteadOf: "Slutet på berättelsen."),
    Example(in: .narrative, "![](chart:timeline)", insteadOf: "Slutet på berättelsen."),
    Example(in: .narrative, "[flödet av pengar](chart:flow)", insteadOf: "Slutet på berättelsen."),
  ]
  package static let reports = [
    Example(in: .narrative, "![](chart:↓flows)", insteadOf: "Slutet på berättelsen."),
    Example(in: .narrative, "![](chart:↓statistics)", insteadOf: "Slutet på berättelsen."),
    Example(in: .method, "![](chart:↓flow)", insteadOf: "Slutet på sidan."),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let strays = content.survey.strays { stray in
      if case .chart(let name, let charts) = stray { Stray.Chart(name, charts) } else { nil }
    }
    return strays.map(Diagnostic.unknownChart)
  }
}

extension Stray {
  /// A chart that cannot be shown, and those that can.
  fileprivate struct Chart {
    let name: String
    let others: [String]

    init(_ name: String, _ charts: [ChartName]) {
      (self.name, others) = (name, charts.map { "![](chart:\($0.rawValue))" })
    }

    /// Whether Insyn draws it for other partnerships.
    var isKnown: Bool { ChartName(rawValue: name) != nil }
  }
}

extension Diagnostic {
  fileprivate static func unknownChart(_ written: Located<Stray.Chart>) -> Diagnostic {
    let (name, others) = (written.value.name, written.value.others)
    let phrase =
      written.value.isKnown && !others.isEmpty
      ? Phrase(
        sv: "För det här partnerskapet finns inget att rita i diagrammet '\(name)'",
        en: "For this partnership there is nothing to draw in the chart '\(name)'")
      : Phrase(
        sv: "Det finns inget diagram som heter '\(name)' här",
        en: "There is no chart called '\(name)' here")
    return Diagnostic(.error, UnknownChartCheck.id, at: written.range, phrase, help: help(others))
  }

  private static func help(_ charts: [String]) -> Phrase {
    guard !charts.isEmpty else {
      return Phrase(
        sv: "Diagram visas bara i berättelser om partnerskap som det finns något att rita om.",
        en: "Charts are shown only in stories of partnerships that there is something to draw of.")
    }
    let list = charts.joined(separator: ", ")
    return Phrase(sv: "Här går det att visa \(list).", en: "What can be shown here: \(list).")
  }
}
