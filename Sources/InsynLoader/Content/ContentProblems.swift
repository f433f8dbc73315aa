import InsynDiagnostics

extension Diagnostic {
  static func missingFile(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "missing-file", at: SourceRange(startOf: file),
      Phrase(sv: "Filen saknas", en: "The file is missing"),
      help: Phrase(
        sv: "Skapa den; docs/content.md säger vad den ska innehålla.",
        en: "Create it; docs/content.md says what it holds."))
  }

  static func misplacedFile(
    _ file: SourceFile, _ problem: ContentPath.Problem, meant: String?
  ) -> Diagnostic {
    let start = SourceRange(startOf: file)
    switch problem {
    case .invalidID(let id):
      return Diagnostic(
        .error, "invalid-id", at: start,
        Phrase(
          sv: "'\(id)' i filens namn kan inte vara ett id",
          en: "'\(id)' in the file's name cannot be an id"),
        help: Phrase(
          sv: "Döp om filen: små bokstäver a–z, siffror och bindestreck.",
          en: "Rename the file: small letters a–z, digits and hyphens."))
    case .unknown:
      return Diagnostic(
        .error, "unknown-file", at: start,
        Phrase(
          sv: "Filen hör inte till innehållet, och ingen sida skulle använda den",
          en: "The file is not part of the content, and no page would use it"),
        help: meant.map { Phrase(sv: "Menade du '\($0)'?", en: "Did you mean '\($0)'?") }
          ?? Phrase(
            sv: "Flytta den; docs/content.md räknar upp de filer som finns.",
            en: "Move it; docs/content.md lists the files there are."))
    }
  }
}
