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
  let claim: Claim<Figure.Value>
  let status: DecisionStatus
  /// The title of each source, in the language it is written in.
  let sourceTitles: [String]

  /// The claims of a figure, the leading one first.
  static func all(
    of figure: Figure, of partnership: Partnership, in content: ExportContent
  ) -> [ClaimRow] {
    let named = NamedFigure(figure, of: partnership, in: content.directory)
    return figure.claims.all.enumerated().map { index, claim in
      ClaimRow(
        figure: named, rank: index == 0 ? .leading : .rival, claim: claim,
        status: content.registry.status(of: claim, in: partnership),
        sourceTitles: claim.sources.map { reference in
          let source = content.registry.sources[reference.source.value]
          return source.map { $0.title.value[$0.language].text } ?? reference.source.value.text
        })
    }
  }

  var amount: Amount? {
    if case .amount(let amount) = claim.value.value { amount } else { nil }
  }

  var quantity: Quantity? { amount?.quantity }

  var date: PartialDate? {
    if case .date(let date) = claim.value.value { date } else { nil }
  }

  /// What the value covers: the claim's own period, or else the figure's.
  var period: Period? { claim.period ?? figure.period }

  func text(in language: Language) -> String {
    switch claim.value.value {
    case .amount(let amount): amount.text(in: language, .table)
    case .date(let date): date.text(in: language)
    }
  }

  /// The period in words; nil for a date, which has none.
  func periodText(in language: Language) -> String? {
    if let period { return period.text(in: language) }
    return date == nil ? Absence.notStated.words[language] : nil
  }

  /// What editors say of the figure and of the claim; nil where they say nothing in the language.
  func note(in language: Language) -> String? {
    let notes = [figure.note, claim.note?.value].compactMap { $0?.text(onlyIn: language) }
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }
}

extension LocalizedText {
  /// Nil where the text is missing in the language.
  func text(onlyIn language: Language) -> String? {
    let wording = self[language]
    return wording.foreign == nil ? wording.text : nil
  }
}
