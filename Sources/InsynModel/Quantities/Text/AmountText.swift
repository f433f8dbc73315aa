package import InsynDiagnostics

extension Absence {
  /// What stands where the figure would.
  package var words: Phrase {
    switch self {
    case .none: Phrase(sv: "inget", en: "none")
    case .notValued: Phrase(sv: "inte värderat", en: "not valued")
    case .notStated: Phrase(sv: "anges inte", en: "not stated")
    case .notApplicable: Phrase(sv: "ej tillämpligt", en: "not applicable")
    case .withheld: Phrase(sv: "undantaget", en: "withheld")
    }
  }
}

extension Amount {
  package func text(in language: Language, _ style: FigureStyle) -> String {
    switch self {
    case .stated(let quantity): quantity.text(in: language, style)
    case .absent(let absence): absence.words[language]
    }
  }
}
