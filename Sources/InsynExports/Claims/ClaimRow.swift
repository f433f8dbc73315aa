import InsynDiagnostics
import InsynModel

/// What one document, or several together, say of a figure. A class of constants, so that no field
/// copies it.
final class ClaimRow: Sendable {
  enum Rank: String, CaseIterable, Sendable {
    case leading
    case rival
  }

  let figure: NamedFigure
  let rank: Rank
  let value: Figure.Value
  let status: DecisionStatus
  /// What the value covers: the claim's own period, or else the figure's.
  let period: Period?
  let sources: [SourceReference]
  /// The title of each source, in the language it is written in.
  let sourceTitles: [String]
  /// What editors say of the figure and of the claim.
  let notes: [LocalizedText]

  init(
    _ claim: Claim<Figure.Value>, _ rank: Rank, of figure: NamedFigure, _ status: DecisionStatus,
    in registry: Registry
  ) {
    self.figure = figure
    self.rank = rank
    self.status = status
    value = claim.value.value
    period = claim.period ?? figure.period
    sources = claim.sources
    sourceTitles = claim.sources.map { reference in
      let source = registry.sources[reference.source.value]
      return source.map { $0.title.value[$0.language].text } ?? reference.source.value.text
    }
    notes = [figure.details.note, claim.note?.value].compactMap(\.self)
  }

  /// The claims of a figure, the leading one first.
  static func all(
    of figure: Figure, of owner: FigureOwner, in content: ExportContent
  ) -> [ClaimRow] {
    let named = NamedFigure(figure, of: owner, in: content.directory)
    func row(_ claim: Claim<Figure.Value>, _ rank: Rank) -> ClaimRow {
      let status = content.registry.status(of: claim, of: owner)
      return ClaimRow(claim, rank, of: named, status, in: content.registry)
    }
    return [row(figure.claims.leading, .leading)] + figure.claims.rivals.map { row($0, .rival) }
  }

  /// Nil for a date or a text.
  var amount: Amount? { if case .amount(let amount) = value { amount } else { nil } }

  var quantity: Quantity? { amount?.quantity }

  var date: PartialDate? { if case .date(let date) = value { date } else { nil } }

  /// Nil for a text that is missing in the language.
  func text(in language: Language) -> String? {
    switch value {
    case .amount(let amount): amount.text(in: language, .table)
    case .date(let date): date.text(in: language)
    case .text(let text): text.own(language)
    }
  }

  /// The period in words; nil for a date, which has none, and for what is said without one.
  func periodText(in language: Language) -> String? {
    if let period { return period.text(in: language) }
    return amount == nil || figure.kind.isInWords ? nil : Absence.notStated.words[language]
  }

  /// The notes that there are in the language; nil where there is none.
  func note(in language: Language) -> String? {
    let written = notes.compactMap { $0.own(language) }
    return written.isEmpty ? nil : written.joined(separator: " ")
  }
}
