import InsynDiagnostics
import InsynModel

/// What one document, or several together, say of a figure.
struct ClaimRow: Sendable {
  enum Rank: String, CaseIterable, Sendable {
    case leading
    case rival
  }

  let figure: NamedFigure
  let rank: Rank
  /// Nil for a date.
  let amount: Amount?
  /// Nil for an amount.
  let date: PartialDate?
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
    switch claim.value.value {
    case .amount(let amount): (self.amount, date) = (amount, nil)
    case .date(let date): (amount, self.date) = (nil, date)
    }
    period = claim.period ?? figure.period
    sources = claim.sources
    sourceTitles = claim.sources.map { reference in
      let source = registry.sources[reference.source.value]
      return source.map { $0.title.value[$0.language].text } ?? reference.source.value.text
    }
    notes = [figure.note, claim.note?.value].compactMap(\.self)
  }

  /// The claims of a figure, the leading one first.
  static func all(
    of figure: Figure, of partnership: Partnership, in content: ExportContent
  ) -> [ClaimRow] {
    let named = NamedFigure(figure, of: partnership, in: content.directory)
    func row(_ claim: Claim<Figure.Value>, _ rank: Rank) -> ClaimRow {
      let status = content.registry.status(of: claim, in: partnership)
      return ClaimRow(claim, rank, of: named, status, in: content.registry)
    }
    return [row(figure.claims.leading, .leading)] + figure.claims.rivals.map { row($0, .rival) }
  }

  var quantity: Quantity? { amount?.quantity }

  func text(in language: Language) -> String {
    amount?.text(in: language, .table) ?? date?.text(in: language) ?? ""
  }

  /// The period in words; nil for a date, which has none.
  func periodText(in language: Language) -> String? {
    if let period { return period.text(in: language) }
    return date == nil ? Absence.notStated.words[language] : nil
  }

  /// The notes that there are in the language; nil where there is none.
  func note(in language: Language) -> String? {
    let written = notes.compactMap { $0.text(onlyIn: language) }
    return written.isEmpty ? nil : written.joined(separator: " ")
  }
}

extension LocalizedText {
  /// Nil where the text is missing in the language.
  func text(onlyIn language: Language) -> String? {
    let wording = self[language]
    return wording.foreign == nil ? wording.text : nil
  }
}
