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
  private let labels: [Language: String]
  private let addresses: [Language: String]

  init(_ figure: Figure, of owner: FigureOwner, in directory: any FigureDirectory) {
    (self.owner, ownerKind) = (owner.id, owner.kind)
    id = figure.id.value
    kind = figure.kind
    period = figure.period
    details = figure.details
    formula = figure.derivation?.written.formula.whole.range.text
    var labels: [Language: String] = [:]
    var addresses: [Language: String] = [:]
    for language in Language.allCases {
      let label = directory.label(of: figure, in: language)
      if label.foreign == nil { labels[language] = label.text }
      addresses[language] = directory.address(of: id, of: owner.id, in: language)
    }
    (self.labels, self.addresses) = (labels, addresses)
  }

  func label(in language: Language) -> String? { labels[language] }

  func address(in language: Language) -> String? { addresses[language] }
}
