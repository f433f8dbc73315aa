package import InsynDiagnostics
import InsynModel

/// Every answer on the page of questions cites a figure.
///
/// Footnotes do not count: they stand below all answers, and nobody could tell whose they are.
/// Where the same question cites figures in the other language, their rule says so.
package struct QuestionWithoutFigureCheck: Check {
  package static let id = "question-without-figure"
  package static let accepts = [
    Example(
      in: .questions, "Det gör staden, med [](figure:goteborg/city-yearly).",
      insteadOf: "Staden betalar [](figure:goteborg/city-yearly).")
  ]
  package static let reports = [
    Example(
      in: .questions,
      "## ↓Vem betalar?\nStaden betalar.[^1]\n[^1]: [](figure:goteborg/city-yearly)",
      insteadOf: "## Vem betalar?\nStaden betalar [](figure:goteborg/city-yearly).")
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.pages.values.filter { page in
      page.topFolder == .questions && !content.gaps.pages.contains(page.id.value)
    }.flatMap { page in
      page.texts.flatMap { language, text in
        text.sections.enumerated().filter { index, section in
          !text.cites(below: section) && !isOnlyIn(page.texts[language.other], index, text, section)
        }.map { Diagnostic.questionWithoutFigure($0.element.heading) }
      }
    }
  }

  /// Whether the other language's answer cites figures of which this text has none anywhere.
  private func isOnlyIn(
    _ other: RichText?, _ index: Int, _ text: RichText, _ section: RichText.Section
  ) -> Bool {
    guard let other, other.sections.indices.contains(index) else { return false }
    let isInNotes = text.references.contains {
      $0.kind == .figure && $0.section == section.heading.id
    }
    return other.cites(below: other.sections[index]) && !isInNotes
  }
}

extension RichText {
  fileprivate func cites(below section: Section) -> Bool {
    references(in: section).contains { $0.kind == .figure }
  }
}

extension Diagnostic {
  fileprivate static func questionWithoutFigure(_ question: RichText.Heading) -> Diagnostic {
    Diagnostic(
      .error, QuestionWithoutFigureCheck.id, at: question.range,
      Phrase(
        sv: "Svaret på '\(question.text)' hänvisar inte till någon siffra",
        en: "The answer to '\(question.text)' cites no figure"),
      help: Phrase(
        sv: "Bygg svaret på en uppgift: [](figure:<partnerskap>/<id>). Fotnoter räknas inte.",
        en: "Rest the answer on a claim: [](figure:<partnership>/<id>). Footnotes do not count."))
  }
}
