import InsynDiagnostics

/// What can be wrong with what a tag names.
extension Diagnostic {
  static func unknownName(
    _ name: String, at range: SourceRange, view: String, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "template-unknown-name", at: range,
      Phrase(
        sv: "'\(name)' är inte ett namn som mallen kan använda här, i '\(view)'",
        en: "'\(name)' is not a name that the template can use here, in '\(view)'"),
      help: didYouMean(nearest)
        ?? Phrase(
          sv: "docs/templates.md visar alla namn.", en: "docs/templates.md lists every name."))
  }

  static func notAView(
    _ name: TemplateName, part: String, kind: FieldKind, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "template-not-a-view", at: range,
      Phrase(
        sv: "'\(part)' i '\(name.text)' kan inte nås: det som står före punkten är "
          + "\(kind.phrase.sv)",
        en: "'\(part)' in '\(name.text)' cannot be reached: what stands before the dot is "
          + "\(kind.phrase.en)"),
      help: kind == .list
        ? Phrase(
          sv: "Gå igenom listan med '{{#…}}' och skriv namnet där inne.",
          en: "Go through the list with '{{#…}}' and write the name inside it.")
        : Phrase(
          sv: "Ta bort punkten och det som följer.", en: "Remove the dot and what follows."))
  }

  static func notText(_ name: TemplateName, kind: FieldKind) -> Diagnostic {
    Diagnostic(
      .error, "template-not-text", at: name.range,
      Phrase(
        sv: "'\(name.text)' går inte att skriva ut: det är \(kind.phrase.sv), inte en text",
        en: "'\(name.text)' cannot be written: it is \(kind.phrase.en), not a text"),
      help: helpToWrite(name, kind))
  }

  private static func helpToWrite(_ name: TemplateName, _ kind: FieldKind) -> Phrase {
    switch kind {
    case _ where name.text == ".":
      Phrase(
        sv: "Skriv ett namn i stället för punkten.", en: "Write a name instead of the dot.")
    case .flag:
      Phrase(
        sv: "Skriv '{{#\(name.text)}}…{{/\(name.text)}}' runt det som ska stå när det är ja.",
        en: "Write '{{#\(name.text)}}…{{/\(name.text)}}' around what is to stand when it is yes.")
    default:
      Phrase(
        sv: "Skriv '{{#\(name.text)}}…{{/\(name.text)}}' och där inne de namn som ska skrivas.",
        en: "Write '{{#\(name.text)}}…{{/\(name.text)}}' and inside it the names to be written.")
    }
  }

  static func rawText(_ name: TemplateName) -> Diagnostic {
    Diagnostic(
      .error, "template-raw-text", at: name.range,
      Phrase(
        sv: "'\(name.text)' är vanlig text, och bara färdig HTML får skrivas ut som den är",
        en: "'\(name.text)' is plain text, and only ready HTML may be written as it is"),
      help: Phrase(sv: "Skriv '{{\(name.text)}}'.", en: "Write '{{\(name.text)}}'."))
  }

  static func alwaysPresent(_ name: TemplateName, inverted: Bool) -> Diagnostic {
    Diagnostic(
      .error, "template-always-present", at: name.range,
      Phrase(
        sv: "'\(name.text)' finns alltid, så det finns inget att pröva",
        en: "'\(name.text)' is always there, so there is nothing to test"),
      help: inverted
        ? Phrase(
          sv: "Ta bort delen: den skulle aldrig synas.",
          en: "Remove the part: it would never be seen.")
        : Phrase(
          sv: "Ta bort taggarna runt delen, och skriv '{{\(name.text)}}' där texten ska stå.",
          en: "Remove the tags around the part, and write '{{\(name.text)}}' for the text."))
  }

  static func didYouMean(_ nearest: String?) -> Phrase? {
    nearest.map { Phrase(sv: "Menade du '\($0)'?", en: "Did you mean '\($0)'?") }
  }
}
