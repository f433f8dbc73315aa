import InsynDiagnostics

/// What can be wrong with how templates use each other.
extension Diagnostic {
  static func missingPage(_ name: String, in folder: String, nearest: String?) -> Diagnostic {
    let file = SourceFile(path: "\(folder)/\(name).mustache", bytes: [])
    return Diagnostic(
      .error, "template-missing-page", at: SourceRange(startOf: file),
      Phrase(
        sv: "Mallen '\(name)' saknas, och det finns sidor som görs med den",
        en: "The template '\(name)' is missing, and there are pages that are made with it"),
      help: nearest.map {
        Phrase(
          sv: "Det finns en mall som heter '\($0)'; byt namn på den om den är den rätta.",
          en: "There is a template called '\($0)'; rename it if it is the one.")
      }
        ?? Phrase(
          sv: "Skriv mallen i filen '\(file.path)'.",
          en: "Write the template in the file '\(file.path)'."))
  }

  static func unknownPartial(_ name: TemplateName, nearest: String?) -> Diagnostic {
    unknownTemplate("template-unknown-partial", name, nearest)
  }

  static func unknownParent(_ name: TemplateName, nearest: String?) -> Diagnostic {
    unknownTemplate("template-unknown-parent", name, nearest)
  }

  private static func unknownTemplate(
    _ id: String, _ name: TemplateName, _ nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, id, at: name.range,
      Phrase(
        sv: "Ingen mall heter '\(name.text)'", en: "No template is called '\(name.text)'"),
      help: didYouMean(nearest)
        ?? Phrase(
          sv: "Skriv mallen, eller ta bort taggen.", en: "Write the template, or remove the tag."))
  }

  static func unknownBlock(
    _ name: TemplateName, parent: String, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "template-unknown-block", at: name.range,
      Phrase(
        sv: "Mallen '\(parent)' har inget block som heter '\(name.text)'",
        en: "The template '\(parent)' has no block called '\(name.text)'"),
      help: didYouMean(nearest)
        ?? Phrase(
          sv: "Ta bort blocket, eller lägg in det i mallen '\(parent)'.",
          en: "Remove the block, or add it to the template '\(parent)'."))
  }

  static func repeatedBlock(_ name: TemplateName) -> Diagnostic {
    Diagnostic(
      .error, "template-repeated-block", at: name.range,
      Phrase(
        sv: "Blocket '\(name.text)' ersätts två gånger, och bara den första gången skulle synas",
        en: "The block '\(name.text)' is replaced twice, and only the first would be seen"),
      help: Phrase(sv: "Behåll ett av dem.", en: "Keep one of them."))
  }

  static func circle(_ name: TemplateName) -> Diagnostic {
    Diagnostic(
      .error, "template-circle", at: name.range,
      Phrase(
        sv: "'\(name.text)' leder tillbaka till sig själv och skulle aldrig ta slut",
        en: "'\(name.text)' leads back to itself and would never end"),
      help: Phrase(
        sv: "Ta bort taggen, eller sätt den i en del som går igenom en lista av samma slag, "
          + "så att det tar slut när listan gör det.",
        en: "Remove the tag, or put it in a section that goes through a list of the same kind, "
          + "so that it ends with the list."))
  }
}
