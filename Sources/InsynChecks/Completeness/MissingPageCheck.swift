package import InsynDiagnostics
import InsynModel

/// A site says who is behind it and how accessible it is, in at least one language.
package struct MissingPageCheck: Check {
  package static let id = "missing-page"
  package static let accepts = [
    Example(adding: "pages/about.sv.md", "# Om webbplatsen\n\nHär visas vad som är avtalat.\n")
  ]
  package static let reports = [
    Example(without: "pages/about"),
    Example(without: "pages/accessibility"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    ["about", "accessibility"].compactMap { name in
      guard let id = Identifier<Page>(name), !content.gaps.pages.contains(id),
        content.registry.pages[id]?.texts.isEmpty ?? true
      else { return nil }
      return .missingPage(id, folder: content.folder)
    }
  }
}

extension Diagnostic {
  fileprivate static func missingPage(_ id: Identifier<Page>, folder: String) -> Diagnostic {
    let paths = Language.allCases.map { "\(folder)/pages/\(id).\($0.rawValue).md" }
    return Diagnostic(
      .error, MissingPageCheck.id, at: SourceRange(startOf: SourceFile(path: paths[0], bytes: [])),
      Phrase(
        sv: "Sidan '\(id)' saknas på båda språken, och varje webbplats ska ha den",
        en: "The page '\(id)' is missing in both languages, and every site has to have it"),
      help: Phrase(
        sv: "Skapa \(paths.joined(separator: " och ")).",
        en: "Create \(paths.joined(separator: " and "))."))
  }
}
