package import InsynDiagnostics
import InsynModel

/// A text has the same headings in both languages: as many, on the same levels, in the same order.
package struct DifferentHeadingsCheck: Check {
  package static let id = "different-headings"
  package static let accepts = [
    Example(in: .narrative, "## Det som har avtalats", insteadOf: "## Vad som är avtalat")
  ]
  package static let reports = [
    Example(
      in: .narrative, "Slutet.\n\n## ↓Mer\n\nEtt avsnitt till.",
      insteadOf: "Slutet på berättelsen."),
    Example(in: .narrativeInEnglish, "## ↓More\n\nThe end.", insteadOf: "The end of the story."),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.articles.compactMap { article in
      guard let (sv, en) = article.bothTexts, let odd = article.firstOddHeading else { return nil }
      return .differentHeadings(odd, counts: (sv.headings.count, en.headings.count))
    }
  }
}

extension Article {
  /// The first heading that the other text lacks or has on another level; nil if there is none.
  var firstOddHeading: RichText.Heading? {
    guard let (sv, en) = bothTexts else { return nil }
    let (longer, shorter) =
      sv.headings.count >= en.headings.count
      ? (sv.headings, en.headings) : (en.headings, sv.headings)
    return longer.enumerated().first { index, heading in
      index >= shorter.count || shorter[index].level != heading.level
    }?.element
  }
}

extension Diagnostic {
  fileprivate static func differentHeadings(
    _ odd: RichText.Heading, counts: (sv: Int, en: Int)
  ) -> Diagnostic {
    Diagnostic(
      .error, DifferentHeadingsCheck.id, at: odd.range,
      counts.sv == counts.en
        ? Phrase(
          sv: "Rubriken '\(odd.text)' ligger på en annan nivå än i texten på det andra språket",
          en: "The heading '\(odd.text)' is on another level than in the text in the other language"
        )
        : Phrase(
          sv: "Texten har \(counts.sv) underrubriker på svenska men \(counts.en) på engelska; de "
            + "skiljer sig från och med '\(odd.text)'",
          en:
            "The text has \(counts.sv) headings in Swedish but \(counts.en) in English; they part "
            + "at '\(odd.text)'"),
      help: Phrase(
        sv: "Ge båda texterna samma avsnitt, på samma nivåer och i samma ordning.",
        en: "Give both texts the same sections, on the same levels and in the same order."))
  }
}
