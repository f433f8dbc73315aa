import InsynDiagnostics
import InsynModel

/// A figure with what all its claims share. A class, so that rows hold it in one word.
final class NamedFigure: Sendable {
  let owner: Identifier<FigureOwner>
  let ownerKind: FigureOwner.Kind
  let id: Identifier<Figure>
  let kind: Figure.Kind
  let period: Period?
  let details: Figure.Details
  /// How it was worked out, as the editor wrote it; nil where a document states it.
  let formula: String?
  private let labels: PerLanguage
  private let addresses: PerLanguage

  init(_ figure: Figure, of owner: FigureOwner, in directory: any FigureDirectory) {
    (self.owner, ownerKind) = (owner.id, owner.kind)
    id = figure.id.value
    kind = figure.kind
    period = figure.period
    details = figure.details
    formula = figure.derivation?.written.formula.whole.range.text
    labels = PerLanguage { language in
      let label = directory.label(of: figure, in: language)
      return label.foreign == nil ? label.text : nil
    }
    addresses = PerLanguage { directory.address(of: figure.id.value, of: owner.id, in: $0) }
  }

  func label(in language: Language) -> String? { labels[language] }

  func address(in language: Language) -> String? { addresses[language] }
}

/// What there is in each language.
private struct PerLanguage: Sendable {
  private let sv: String?
  private let en: String?

  init(_ text: (Language) -> String?) {
    (sv, en) = (text(.sv), text(.en))
  }

  subscript(language: Language) -> String? {
    switch language {
    case .sv: sv
    case .en: en
    }
  }
}
