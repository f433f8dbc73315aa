package import InsynDiagnostics
import InsynModel

/// A link to a page leads to one of those in `pages/`.
package struct UnknownPageCheck: Check {
  package static let id = "unknown-page"
  package static let accepts = [
    Example(in: .narrative, "[metoden](page:method)")
  ]
  package static let reports = [
    Example(in: .narrative, "[metoden](page:↓mehtod)"),
    Example(in: .narrative, "[metoden](page:↓start)"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let unknown = content.survey.strays { if case .page(let id) = $0 { id } else { nil } }
    let nearest = content.registry.pages.keys.nearest(toEach: unknown)
    return unknown.map { .unknownPage($0, nearest: nearest[$0.value], folder: content.folder) }
  }
}

extension Diagnostic {
  fileprivate static func unknownPage(
    _ written: Located<Identifier<Page>>, nearest: String?, folder: String
  ) -> Diagnostic {
    let files = Language.allCases.map { "\(folder)/pages/\(written.value).\($0.rawValue).md" }
    return Diagnostic(
      .error, UnknownPageCheck.id, at: written.range,
      Phrase(
        sv: "Ingen textsida heter '\(written.value)'",
        en: "No page of text is called '\(written.value)'"),
      help: .didYouMean(
        nearest,
        otherwise: Phrase(
          sv: "Skriv id:t på en sida som finns, eller skapa \(files.joined(separator: " och ")).",
          en: "Write the id of a page that exists, or create \(files.joined(separator: " and "))."
        )))
  }
}
