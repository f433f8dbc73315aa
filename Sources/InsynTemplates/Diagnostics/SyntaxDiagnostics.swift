import InsynDiagnostics

/// What can be wrong with how a template is written.
extension Diagnostic {
  static func unclosedTag(at range: SourceRange, closing: String) -> Diagnostic {
    Diagnostic(
      .error, "template-unclosed-tag", at: range,
      Phrase(
        sv: "Taggen som börjar med '\(range.text)' har inget slut",
        en: "The tag that begins with '\(range.text)' has no end"),
      help: Phrase(
        sv: "Avsluta taggen med '\(closing)'.", en: "End the tag with '\(closing)'."))
  }

  static func badDelimiters(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "template-bad-delimiters", at: range,
      Phrase(
        sv: "'\(written)' är inte två avgränsare: de ska vara två, skilda av ett mellanslag, "
          + "utan likhetstecken",
        en: "'\(written)' is not two delimiters: there must be two, with a space between them "
          + "and without equals signs"),
      help: Phrase(
        sv: "Skriv till exempel '{{=<% %>=}}'.", en: "Write '{{=<% %>=}}', for example."))
  }

  static func badName(_ written: String, at range: SourceRange) -> Diagnostic {
    let message =
      written.isEmpty
      ? Phrase(sv: "Taggen har inget namn", en: "The tag has no name")
      : Phrase(
        sv: "'\(written)' är inget namn: ett namn har inga mellanslag, och punkter bara mellan "
          + "två ord",
        en: "'\(written)' is not a name: a name has no spaces, and dots only between two words")
    return Diagnostic(
      .error, "template-bad-name", at: range, message,
      help: Phrase(
        sv: "Skriv ett namn i taggen, till exempel '{{name}}'.",
        en: "Write one name in the tag, such as '{{name}}'."))
  }

  static func unclosedSection(_ name: TemplateName, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "template-unclosed-section", at: range,
      Phrase(
        sv: "'\(range.text)' stängs aldrig", en: "'\(range.text)' is never closed"),
      help: Phrase(
        sv: "Skriv '{{/\(name.text)}}' där delen ska sluta, innanför det som står runt den.",
        en: "Write '{{/\(name.text)}}' where the part is to end, inside what stands around it."))
  }

  static func strayClosing(_ name: TemplateName, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "template-stray-closing", at: range,
      Phrase(
        sv: "'\(range.text)' stänger något som inte är öppet",
        en: "'\(range.text)' closes something that is not open"),
      help: Phrase(
        sv: "Ta bort taggen, eller skriv '{{#\(name.text)}}' där delen börjar.",
        en: "Remove the tag, or write '{{#\(name.text)}}' where the part begins."))
  }

  static func mismatchedClosing(
    _ name: TemplateName, of open: TemplateName, at range: SourceRange
  ) -> Diagnostic {
    let line = open.range.file.position(at: open.range.start).line
    return Diagnostic(
      .error, "template-mismatched-closing", at: range,
      Phrase(
        sv: "'\(range.text)' står där '\(open.text)' från rad \(line) skulle stängas",
        en: "'\(range.text)' stands where '\(open.text)' from line \(line) was to be closed"),
      help: Phrase(
        sv: "Skriv '{{/\(open.text)}}', eller ändra namnet i den öppnande taggen.",
        en: "Write '{{/\(open.text)}}', or change the name in the opening tag."))
  }
}
