package import InsynDiagnostics

/// The folders that every site has at the top of each language.
package enum TopFolder: CaseIterable, Sendable {
  case partnerships
  case services
  case organisations
  case money
  case topics
  case figures
  case sources
  case data
  case glossary
  case about
  case accessibility
  case questions
  case search
  case changes

  /// What the folder is called in an address.
  package var slug: Phrase {
    switch self {
    case .partnerships: Phrase(sv: "partnerskap", en: "partnerships")
    case .services: Phrase(sv: "insatser", en: "services")
    case .organisations: Phrase(sv: "organisationer", en: "organisations")
    case .money: Phrase(sv: "pengar", en: "money")
    case .topics: Phrase(sv: "bakgrund", en: "background")
    case .figures: Phrase(sv: "siffror", en: "figures")
    case .sources: Phrase(sv: "kallor", en: "sources")
    case .data: Phrase(sv: "data", en: "data")
    case .glossary: Phrase(sv: "ordlista", en: "glossary")
    case .about: Phrase(sv: "om", en: "about")
    case .accessibility: Phrase(sv: "tillganglighet", en: "accessibility")
    case .questions: Phrase(sv: "fragor-och-svar", en: "questions-and-answers")
    case .search: Phrase(sv: "sok", en: "search")
    case .changes: Phrase(sv: "andringar", en: "changes")
    }
  }
}

extension Page {
  /// The folder that a page has in every site; nil for a page that is this site's own.
  package var topFolder: TopFolder? {
    switch id.value.text {
    case "about": .about
    case "accessibility": .accessibility
    case "questions": .questions
    default: nil
    }
  }

  /// What the page is called in an address of a language: its folder's name, or else what its title
  /// gives, or else its id.
  package func slug(in language: Language) -> String {
    if let topFolder { return topFolder.slug[language] }
    let title = texts[language]?.title?.value
    return title.flatMap(Slug.init(transliterating:))?.text ?? id.value.text
  }
}
