package import InsynDiagnostics
import InsynModel

/// The text of a link to a figure says what the figure's leading claim says: the number, the unit and
/// how sure it is.
package struct FigureDisagreesCheck: Check {
  package static let id = "figure-disagrees"
  package static let accepts = [
    Example(in: .narrative, "[5 000 000 kronor per år](figure:goteborg/city-yearly)"),
    Example(
      in: .narrative, "[5 miljoner om året i pengar](figure:city-yearly)", insteadOf: line),
    Example(in: .narrative, "[1 maj 2015](figure:agreement-starts)", insteadOf: date),
    Example(in: .narrative, "[maj 2015](figure:agreement-starts)", insteadOf: date),
  ]
  package static let reports = [
    Example(
      in: .narrative, "[↓5 100 000 kronor per år](figure:city-yearly)", insteadOf: line),
    Example(in: .narrative, "[↓5 miljoner kronor](figure:city-yearly)", insteadOf: line),
    Example(in: .narrative, "[↓5 000 000 barn per år](figure:city-yearly)", insteadOf: line),
    Example(
      in: .narrative, "[↓cirka 5 000 000 kronor per år](figure:city-yearly)", insteadOf: line),
    Example(in: .narrative, "[↓inte värderat](figure:city-yearly)", insteadOf: line),
    Example(in: .narrative, "[↓2 maj 2015](figure:agreement-starts)", insteadOf: date),
  ]

  private static let line = "[5 000 000 kronor per år](figure:goteborg/city-yearly)"
  private static let date = "[](figure:agreement-starts)"

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.prose.mismatches.compactMap { mismatch in
      switch mismatch.reason {
      case .unreadable: nil
      case .rival: .rivalFigure(mismatch)
      case .disagrees(let disagreement): .figureDisagrees(mismatch, disagreement)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func rivalFigure(_ mismatch: ProseSurvey.Mismatch) -> Diagnostic {
    let (written, name, value) = (mismatch.written, mismatch.name, mismatch.value)
    return Diagnostic(
      .error, FigureDisagreesCheck.id, at: mismatch.citation.reference.text.range,
      Phrase(
        sv:
          "'\(written)' är vad en annan källa säger om siffran '\(name)', där '\(value.sv)' leder",
        en: "'\(written)' is what another source says of the figure '\(name)', where '\(value.en)' "
          + "leads"),
      help: help(for: mismatch))
  }

  fileprivate static func figureDisagrees(
    _ mismatch: ProseSurvey.Mismatch, _ disagreement: FigureDisagreement
  ) -> Diagnostic {
    let (written, name, value) = (mismatch.written, mismatch.name, mismatch.value)
    let difference = disagreement.phrase
    return Diagnostic(
      .error, FigureDisagreesCheck.id, at: mismatch.citation.reference.text.range,
      Phrase(
        sv: "'\(written)' \(difference.sv) siffran '\(name)', som är '\(value.sv)'",
        en: "'\(written)' \(difference.en) the figure '\(name)', which is '\(value.en)'"),
      help: disagreement == .roundedSilently ? roundingHelp(for: mismatch) : help(for: mismatch))
  }

  private static func help(for mismatch: ProseSurvey.Mismatch) -> Phrase {
    let (value, place) = (mismatch.valueInText, mismatch.claimPlace)
    return Phrase(
      sv: "Skriv '\(value)' i texten, eller rätta uppgiften \(place.sv).",
      en: "Write '\(value)' in the text, or correct the claim \(place.en).")
  }

  private static func roundingHelp(for mismatch: ProseSurvey.Mismatch) -> Phrase {
    let about = Phrase(sv: "cirka", en: "about")[mismatch.language]
    let (value, rounded) = (mismatch.valueInText, "\(about) \(mismatch.written)")
    return Phrase(
      sv: "Skriv '\(rounded)', eller hela talet: '\(value)'.",
      en: "Write '\(rounded)', or the whole number: '\(value)'.")
  }
}

extension FigureDisagreement {
  /// The verb between what is written and the figure.
  fileprivate var phrase: Phrase {
    switch self {
    case .value: Phrase(sv: "stämmer inte med", en: "does not agree with")
    case .roundedSilently:
      Phrase(sv: "är en avrundning, utan ord för det, av", en: "silently rounds")
    case .unit: Phrase(sv: "har en annan enhet än", en: "has another unit than")
    case .missingUnit: Phrase(sv: "saknar enheten för", en: "lacks the unit of")
    case .surer: Phrase(sv: "låter säkrare än", en: "sounds surer than")
    case .lessSure: Phrase(sv: "låter osäkrare än", en: "sounds less sure than")
    case .otherHedge:
      Phrase(sv: "har ett annat förbehåll än", en: "is hedged in another way than")
    }
  }
}
