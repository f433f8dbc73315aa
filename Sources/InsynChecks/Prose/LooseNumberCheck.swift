package import InsynDiagnostics
import InsynModel

/// A number in running text is a link to a figure, so that whoever reads it can see where it is from.
///
/// Dates and years are free, and so is what stands in code, in links to other sites, and before a
/// heading.
package struct LooseNumberCheck: Check {
  package static let id = "loose-number"
  package static let accepts = [
    Example(in: .narrative, "Sedan 2015, och den 1 maj 2016 också.", insteadOf: end),
    Example(
      in: .narrative, "Enligt `§ 7` i [lagen (1962:700)](https://example.org/).", insteadOf: end),
    Example(in: .narrative, "En av de två sidorna.", insteadOf: end),
  ]
  package static let reports = [
    Example(in: .narrative, "Det gäller ↓150 barn.", insteadOf: end),
    Example(in: .narrative, "Det gäller ↓sju unga barn.", insteadOf: end),
    Example(in: .narrative, "Andelen är ↓3,5 procent.", insteadOf: end),
    Example(in: .narrative, "Staden ger ↓5 miljoner kronor per år.", insteadOf: end),
    Example(in: .narrative, "| Vad | Kronor |\n|---|---|\n| Staden | ↓5 000 000 |", insteadOf: end),
    Example(in: .narrative, "Fler än ↓150 [barn](term:iop).", insteadOf: end),
    Example(in: .narrative, "[↓150 barn](term:iop)", insteadOf: end),
    Example(in: .method, "Ungefär ↓35 000 barn.", insteadOf: "Slutet på sidan."),
  ]

  private static let end = "Slutet på berättelsen."

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.articles.flatMap { article in
      article.texts.flatMap { language, text in
        text.looseNumbers.map { place in
          let written = place.text.onOneLine
          let figure = content.figure(stating: written, in: language, of: article, text)
          return .looseNumber(written, at: place, figure: figure?.text(seenFrom: article.home))
        }
      }
    }
  }
}

extension CheckedContent {
  /// The figure that a loose number most likely means: one of the partnership that the text tells
  /// of, or of the partnerships and topics that it cites.
  fileprivate func figure(
    stating written: String, in language: Language, of article: Article, _ text: RichText
  ) -> FigureName? {
    let cited = Set(article.citations(in: text).map(\.name.owner))
    let owners =
      [article.home].compactMap(\.self)
      + cited.subtracting([article.home?.id].compactMap(\.self)).sorted()
      .compactMap(registry.owner)
    let ranked = owners.flatMap { owner in
      owner.figures.compactMap { figure in
        figure.rank(for: written, in: language, units: registry.units).map {
          (rank: $0, name: FigureName(owner: owner.id, id: figure.id.value))
        }
      }
    }
    return ranked.min { $0.rank < $1.rank }?.name
  }
}

extension Figure {
  /// How far a text is from stating the figure: 0 for every word of it; nil if it means another.
  fileprivate func rank(for written: String, in language: Language, units: UnitTable) -> Int? {
    guard case .amount = claims.leading.value.value,
      let reading = try? claims.leading.value.value.reading(written, in: language, units: units)
    else { return nil }
    return claims.all.compactMap { claim in
      switch claim.value.value.disagreement(with: reading) {
      case nil: 0
      case .surer, .lessSure, .otherHedge: 1
      case .missingUnit, .roundedSilently: 2
      case .value, .unit: nil
      }
    }.min()
  }
}

extension Diagnostic {
  fileprivate static func looseNumber(
    _ written: String, at place: SourceRange, figure: String?
  ) -> Diagnostic {
    Diagnostic(
      .warning, LooseNumberCheck.id, at: place,
      Phrase(
        sv: "'\(written)' är inte länkat till någon siffra, så ingen ser var det kommer ifrån",
        en: "'\(written)' is not linked to a figure, so no one can see where it comes from"),
      help: figure.map {
        Phrase(
          sv: "Menar du siffran '\($0)'? Skriv [\(written)](figure:\($0)).",
          en: "Do you mean the figure '\($0)'? Write [\(written)](figure:\($0)).")
      }
        ?? Phrase(
          sv: "Skriv [\(written)](figure:…) med siffrans id. Är det ingen uppgift, som ett "
            + "paragrafnummer, skriv det mellan grava accenter: `\(written)`.",
          en: "Write [\(written)](figure:…) with the figure's id. If it is no claim, such as the "
            + "number of a section, write it between backticks: `\(written)`."))
  }
}
