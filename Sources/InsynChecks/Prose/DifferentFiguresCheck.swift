package import InsynDiagnostics
import InsynModel

/// Both languages of a text cite the same figures, section by section.
package struct DifferentFiguresCheck: Check {
  package static let id = "different-figures"
  package static let accepts = [
    Example(
      in: .narrative, "[](figure:agreement-starts) och [](figure:agreement-starts)",
      insteadOf: "[](figure:agreement-starts)")
  ]
  package static let reports = [
    Example(in: .narrative, "[](figure:↓premises)", insteadOf: "Slutet på berättelsen."),
    Example(
      in: .narrativeInEnglish, "[not valued](figure:↓goteborg/volunteers)",
      insteadOf: "The end of the story."),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.articles.flatMap { article -> [Diagnostic] in
      guard let (sv, en) = article.bothTexts, article.firstOddHeading == nil else { return [] }
      return zip(article.sections(of: sv), article.sections(of: en)).flatMap { swedish, english in
        content.onlyIn(swedish, not: english, .sv, article)
          + content.onlyIn(english, not: swedish, .en, article)
      }
    }
  }
}

extension CheckedContent {
  /// What one section cites and the other does not.
  ///
  /// A figure that is nowhere has its own rule, and may be the misspelt name of what is missing.
  fileprivate func onlyIn(
    _ section: ArticleSection, not other: ArticleSection, _ language: Language, _ article: Article
  ) -> [Diagnostic] {
    var seen = Set(other.citations.map(\.name))
    guard seen.allSatisfy(names.isKnown) else { return [] }
    return section.citations.compactMap { citation in
      let name = citation.name
      guard names.isKnown(name), seen.insert(name).inserted else { return nil }
      return .differentFigures(
        citation, name.text(seenFrom: article.home), in: language, other: other.heading)
    }
  }
}

extension Names {
  fileprivate func isKnown(_ name: FigureName) -> Bool {
    figures[name.owner]?[name.id] != nil
  }
}

extension Diagnostic {
  fileprivate static func differentFigures(
    _ citation: Citation, _ name: String, in language: Language, other: RichText.Heading?
  ) -> Diagnostic {
    let (here, there) = (language.name, language.other.name)
    let place =
      other.map {
        Phrase(sv: "under rubriken '\($0.text)'", en: "below the heading '\($0.text)'")
      } ?? Phrase(sv: "före den första rubriken", en: "before the first heading")
    return Diagnostic(
      .error, DifferentFiguresCheck.id, at: citation.reference.target.range,
      Phrase(
        sv: "Siffran '\(name)' nämns på \(here.sv) men inte på \(there.sv)",
        en: "The figure '\(name)' is cited in \(here.en) but not in \(there.en)"),
      help: Phrase(
        sv: "Nämn den också på \(there.sv), \(place.sv), eller ta bort den här.",
        en: "Cite it in \(there.en) too, \(place.en), or take it out here."))
  }
}
