package import InsynDiagnostics
import InsynModel

/// What is said in one language is said in the other.
package struct MissingTranslationCheck: Check {
  package static let id = "missing-translation"
  package static let accepts = [
    Example(in: .city, "name: Göteborgs Stad"),
    Example(in: .budget, "for: { sv: Ekonomiska medel, en: Funding in cash }"),
  ]
  package static let reports = [
    Example(in: .site, "tagline: ↓{ sv: Det som är avtalat }"),
    Example(in: .charity, "description: ↓{ en: A children's rights organisation. }"),
    Example(in: .glossary, "meaning: ↓{ sv: Avtalad samverkan. }"),
    Example(in: .criteria, "text: ↓{ sv: Initiativet är de ideella organisationernas. }"),
    Example(in: .partnership, "summary: ↓{ sv: Ett samarbete om barn som kommer ensamma. }"),
    Example(in: .budget, "for: ↓{ sv: Ekonomiska medel }"),
    Example(in: .services, "for: ↓{ en: Children and young people }"),
    Example(in: .outcomes, "label: ↓{ sv: Barn som har fått stöd }"),
    Example(in: .partnership, "statement: ↓{ sv: De ideella organisationerna. }"),
    Example(in: .topic, "title: ↓{ sv: Hur modellen kom till }"),
    Example(adding: "pages/thanks.en.md", "↓# Thanks\n"),
    Example(without: "partnerships/goteborg/narrative.en.md"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.survey.untranslated.compactMap(Diagnostic.missingTranslation)
      + narratives(content) + pages(content)
  }

  private func narratives(_ content: CheckedContent) -> [Diagnostic] {
    content.registry.partnerships.compactMap { partnership in
      guard !content.gaps.narratives.contains(partnership.id.value),
        let written = partnership.narratives.onlyLanguage
      else { return nil }
      let path = "partnerships/\(partnership.id.value)/narrative"
      let place = partnership.narratives[written]?.title?.range ?? partnership.id.range
      return .missingText(at: place, written, path: "\(content.folder)/\(path)")
    }
  }

  private func pages(_ content: CheckedContent) -> [Diagnostic] {
    content.registry.pages.values.compactMap { page in
      guard !content.gaps.pages.contains(page.id.value), let written = page.texts.onlyLanguage
      else { return nil }
      let path = "\(content.folder)/pages/\(page.id.value)"
      return .missingText(at: page.id.range, written, path: path)
    }
  }
}

extension [Language: RichText] {
  /// The language of a text that has no counterpart.
  fileprivate var onlyLanguage: Language? { count == 1 ? keys.first : nil }
}

extension Diagnostic {
  fileprivate static func missingTranslation(_ text: Located<LocalizedText>) -> Diagnostic? {
    guard let missing = text.value.missingLanguage else { return nil }
    let written = missing.other
    let words = text.value[written].text.beginning
    return Diagnostic(
      .warning, MissingTranslationCheck.id, at: text.range,
      Phrase(
        sv: "'\(words)' finns på \(written.name.sv) men inte på \(missing.name.sv)",
        en: "'\(words)' is there in \(written.name.en) but not in \(missing.name.en)"),
      help: Phrase(
        sv: "Lägg till '\(missing.rawValue): …'. Tills dess visas texten på \(written.name.sv).",
        en: "Add '\(missing.rawValue): …'. Until then the text is shown in \(written.name.en)."))
  }

  /// The path is that of the files in both languages, up to the language.
  fileprivate static func missingText(
    at place: SourceRange, _ written: Language, path: String
  ) -> Diagnostic {
    let missing = written.other
    return Diagnostic(
      .warning, MissingTranslationCheck.id, at: place,
      Phrase(
        sv: "Texten finns på \(written.name.sv) men inte på \(missing.name.sv)",
        en: "The text is there in \(written.name.en) but not in \(missing.name.en)"),
      help: Phrase(
        sv: "Skapa \(path).\(missing.rawValue).md. Tills dess visas \(written.name.sv) text.",
        en:
          "Create \(path).\(missing.rawValue).md. Until then the \(written.name.en) text is shown."
      ))
  }
}

extension String {
  /// The first words, at most 40 characters of them.
  fileprivate var beginning: String {
    guard count > 40 else { return self }
    let cut = prefix(40)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return "\(cut[..<end]) …"
  }
}
