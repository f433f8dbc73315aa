import InsynDiagnostics
import InsynModel

/// What one walk through the running texts has to say about the figures in them.
struct ProseSurvey: Sendable {
  /// A link to a figure whose text is not what the figure says.
  struct Mismatch: Sendable {
    enum Reason: Sendable {
      case unreadable(WritingProblem)
      case disagrees(FigureDisagreement)
      /// It is what another source says, and not the one that leads.
      case rival
    }

    let citation: Citation
    let figure: Figure
    let home: FigureOwner?
    /// What the text is written in.
    let language: Language
    let reason: Reason
  }

  private(set) var mismatches: [Mismatch] = []

  init(of registry: Registry) {
    var index = FigureIndex(of: registry)
    for article in registry.articles {
      for (language, text) in article.texts {
        for citation in article.citations(in: text) where !citation.reference.text.value.isEmpty {
          guard let figure = index.figure(citation.name, near: article.home),
            let reason = figure.mismatch(
              with: citation.reference.text.value, in: language, units: registry.units)
          else { continue }
          mismatches.append(
            Mismatch(
              citation: citation, figure: figure, home: article.home, language: language,
              reason: reason))
        }
      }
    }
  }
}

extension Figure {
  /// - Returns: Nil if the text states the leading claim.
  fileprivate func mismatch(
    with text: String, in language: Language, units: UnitTable
  ) -> ProseSurvey.Mismatch.Reason? {
    // What sources say in words is not compared with other words.
    if kind.isInWords { return nil }
    let written: WrittenFigure
    do throws(WritingProblem) {
      written = try claims.leading.value.value.reading(text, in: language, units: units)
    } catch {
      return .unreadable(error)
    }
    guard let found = claims.leading.value.value.disagreement(with: written) else { return nil }
    let isRival = claims.rivals.contains { $0.value.value.disagreement(with: written) == nil }
    return isRival ? .rival : .disagrees(found)
  }
}

extension Figure.Value {
  /// Reads a text as the kind of value that this is.
  ///
  /// - Throws: Also `no-number` for a claim in words, which is read as nothing.
  func reading(
    _ text: String, in language: Language, units: UnitTable
  ) throws(WritingProblem) -> WrittenFigure {
    switch self {
    case .amount: try WrittenFigure(amountIn: text, units: units, language: language)
    case .date: try WrittenFigure(dateIn: text, language: language)
    case .text: try WrittenFigure(amountIn: text, units: units, language: language)
    }
  }

  /// The value as the page writes it where a link is empty.
  func text(in language: Language) -> String {
    switch self {
    case .amount(let amount): amount.text(in: language, .prose)
    case .date(let date): date.text(in: language)
    case .text(let text): text[language].text
    }
  }
}

extension ProseSurvey.Mismatch {
  /// What was written, on one line.
  var written: String { citation.reference.text.value.onOneLine }

  var name: String { citation.name.text(seenFrom: home) }

  /// The leading value in both languages.
  var value: Phrase {
    let value = figure.claims.leading.value.value
    return Phrase(sv: value.text(in: .sv), en: value.text(in: .en))
  }

  /// The leading value as the text should write it.
  var valueInText: String { value[language] }

  /// Where the leading value is given.
  var claimPlace: Phrase {
    figure.claims.leading.value.range.lineInWords(seenFrom: citation.reference.text.range)
  }
}

extension String {
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
