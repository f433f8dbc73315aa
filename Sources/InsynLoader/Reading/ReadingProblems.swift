import InsynDiagnostics
import InsynModel

/// The forms that a value can have.
enum NodeForm {
  case text
  case list
  case map
}

extension Diagnostic {
  static func expected(_ form: NodeForm, at range: SourceRange) -> Diagnostic {
    switch form {
    case .text:
      Diagnostic(
        .error, "expected-text", at: range,
        Phrase(sv: "Här ska det stå en enda text", en: "A single text belongs here"),
        help: Phrase(
          sv: "Skriv värdet på samma rad som nyckeln.",
          en: "Write the value on the same line as its key."))
    case .list:
      Diagnostic(
        .error, "expected-list", at: range,
        Phrase(sv: "Här ska det stå en lista", en: "A list belongs here"),
        help: Phrase(
          sv: "Börja varje post med '- ' på en egen rad.",
          en: "Begin each entry with '- ' on a line of its own."))
    case .map:
      Diagnostic(
        .error, "expected-map", at: range,
        Phrase(sv: "Här ska det stå nycklar med värden", en: "Keys with values belong here"),
        help: Phrase(
          sv: "Skriv rader av formen 'nyckel: värde'.",
          en: "Write lines of the form 'key: value'."))
    }
  }

  static func emptyList(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "empty-list", at: range,
      Phrase(sv: "Listan är tom", en: "The list is empty"),
      help: Phrase(
        sv: "Skriv minst en post, eller ta bort nyckeln.",
        en: "Write at least one entry, or remove the key."))
  }

  static func missingKey(_ key: String, in record: Record) -> Diagnostic {
    let help =
      switch key {
      case "source":
        Phrase(
          sv: "Allt som sidan påstår har en källa: skriv 'source: <källa>, <ställe>'.",
          en: "Everything the site states has a source: write 'source: <source>, <place>'.")
      case "assumption":
        Phrase(
          sv: "Skriv vad beräkningen tar för givet: 'assumption: { sv: …, en: … }'.",
          en: "Write what the calculation takes for granted: 'assumption: { sv: …, en: … }'.")
      default:
        Phrase(sv: "Lägg till en rad '\(key): …' här.", en: "Add a line '\(key): …' here.")
      }
    return Diagnostic(
      .error, "missing-key", at: record.place,
      Phrase(sv: "Nyckeln '\(key)' saknas", en: "The key '\(key)' is missing"), help: help)
  }

  static func unknownKey(
    _ key: Located<String>, meant: String?, known: [String]
  ) -> Diagnostic {
    let list = Set(known).sorted().joined(separator: ", ")
    let help =
      meant.map { Phrase(sv: "Menade du '\($0)'?", en: "Did you mean '\($0)'?") }
      ?? Phrase(sv: "Nycklarna här är: \(list).", en: "The keys here are: \(list).")
    return Diagnostic(
      .error, "unknown-key", at: key.range,
      Phrase(
        sv: "Nyckeln '\(key.value)' finns inte här", en: "There is no key '\(key.value)' here"),
      help: help)
  }

  static func missingText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "missing-value", at: range,
      Phrase(sv: "Nyckeln har inget värde", en: "The key has no value"),
      help: Phrase(
        sv: "Skriv ett värde efter kolonet, eller ta bort raden.",
        en: "Write a value after the colon, or remove the line."))
  }

  static func unknownChoice(_ written: Located<String>, choices: [String]) -> Diagnostic {
    let list = choices.joined(separator: ", ")
    let meant = choices.nearest(to: written.value)
    return Diagnostic(
      .error, "unknown-choice", at: written.range,
      Phrase(
        sv: "'\(written.value)' är inte ett av de ord som kan stå här",
        en: "'\(written.value)' is not one of the words that can stand here"),
      help: Phrase(
        sv: (meant.map { "Menade du '\($0)'? " } ?? "") + "Välj ett av: \(list).",
        en: (meant.map { "Did you mean '\($0)'? " } ?? "") + "Choose one of: \(list)."))
  }

  static func invalidID(_ written: Located<String>) -> Diagnostic {
    let meant = Slug(transliterating: written.value)?.text
    return Diagnostic(
      .error, "invalid-id", at: written.range,
      Phrase(
        sv: "'\(written.value)' kan inte vara ett id", en: "'\(written.value)' cannot be an id"),
      help: Phrase(
        sv: "Ett id har små bokstäver a–z, siffror och bindestreck"
          + (meant.map { ", till exempel '\($0)'." } ?? "."),
        en: "An id has small letters a–z, digits and hyphens"
          + (meant.map { ", such as '\($0)'." } ?? ".")))
  }

  static func missingLocator(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "missing-locator", at: written.range,
      Phrase(
        sv: "Källan '\(written.value)' saknar ställe",
        en: "The source '\(written.value)' has no place in it"),
      help: Phrase(
        sv: "Skriv källans id, ett komma och avsnittet eller sidan: '\(written.value), sidan 3'.",
        en: "Write the source's id, a comma, and the section or page: '\(written.value), page 3'."))
  }

  static func missingSource(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "missing-source", at: range,
      Phrase(sv: "Uppgiften saknar källa", en: "This value has no source"),
      help: Phrase(
        sv: "Skriv 'source: <källa>, <ställe>' bredvid värdet.",
        en: "Write 'source: <source>, <place>' beside the value."))
  }

  static func missingLanguages(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "missing-text", at: range,
      Phrase(
        sv: "Texten saknas på både svenska och engelska",
        en: "The text is missing in both Swedish and English"),
      help: Phrase(
        sv: "Skriv '{ sv: …, en: … }', eller 'sv:' och 'en:' på var sin rad.",
        en: "Write '{ sv: …, en: … }', or 'sv:' and 'en:' on lines of their own."))
  }

  static func expectedLanguages(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "expected-languages", at: range,
      Phrase(
        sv: "Texten ska stå på båda språken",
        en: "The text has to be given in both languages"),
      help: Phrase(
        sv: "Skriv '{ sv: …, en: … }', eller 'sv:' och 'en:' på var sin rad.",
        en: "Write '{ sv: …, en: … }', or 'sv:' and 'en:' on lines of their own."))
  }

  static func invalidAddress(_ written: Located<String>, endsInSlash: Bool) -> Diagnostic {
    Diagnostic(
      .error, "invalid-address", at: written.range,
      Phrase(
        sv: "'\(written.value)' är inte en webbadress som kan stå här",
        en: "'\(written.value)' is not a web address that can stand here"),
      help: endsInSlash
        ? Phrase(
          sv: "Skriv hela adressen med ett snedstreck sist, som 'https://example.org/insyn/'.",
          en: "Write the whole address with a slash at its end, like 'https://example.org/insyn/'.")
        : Phrase(
          sv: "Skriv hela adressen, som 'https://example.org/rapport.pdf'.",
          en: "Write the whole address, like 'https://example.org/report.pdf'."))
  }
}
