import InsynDiagnostics

// Mistakes after which the rest of a file cannot be read: at most one of these a file.

extension Diagnostic {
  static func tab(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "tab", at: range,
      Phrase(
        sv: "Här står en tabb, men indrag görs med mellanslag",
        en: "A tab stands here, but indentation is made of spaces"),
      help: Phrase(
        sv: "Byt ut tabben mot mellanslag, två för varje nivå.",
        en: "Replace the tab with spaces, two for each level."))
  }

  static func badIndentation(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "bad-indentation", at: range,
      Phrase(
        sv: "Indraget på raden stämmer inte med raderna ovanför",
        en: "The indentation of this line does not fit the lines above it"),
      help: Phrase(
        sv: "Nycklar och streck som hör ihop ska börja lika långt in, under varandra.",
        en: "Keys and dashes that belong together begin equally far in, below each other."))
  }

  static func missingColon(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "missing-colon", at: range,
      Phrase(
        sv: "'\(range.text)' saknar kolon",
        en: "'\(range.text)' has no colon"),
      help: Phrase(
        sv: """
          Skriv 'nyckel: värde'. Fortsätter texten från raden ovanför, dra in raden mer än \
          nyckeln.
          """,
        en: """
          Write 'key: value'. If the text goes on from the line above, indent it more than its \
          key.
          """))
  }

  static func missingSpace(at range: SourceRange, in text: String) -> Diagnostic {
    Diagnostic(
      .error, "missing-space", at: range,
      Phrase(
        sv: "I '\(text)' saknas ett mellanslag efter kolonet",
        en: "In '\(text)' there is no space after the colon"),
      help: Phrase(
        sv: "Skriv 'nyckel: värde', med mellanslag efter kolonet.",
        en: "Write 'key: value', with a space after the colon."))
  }

  static func colonInText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "colon-in-text", at: range,
      Phrase(
        sv: "Ett kolon följt av mellanslag får inte stå i en text utan citattecken",
        en: "A colon followed by a space may not stand in a text without quotes"),
      help: Phrase(
        sv: "Sätt hela texten inom citattecken: titel: \"Steg 1: start\".",
        en: "Put the whole text in quotes: title: \"Step 1: start\"."))
  }

  static func reservedCharacter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "reserved-character", at: range,
      Phrase(
        sv: "En text utan citattecken får inte börja med '\(range.text)'",
        en: "A text without quotes may not begin with '\(range.text)'"),
      help: Phrase(
        sv: "Sätt hela texten inom citattecken.",
        en: "Put the whole text in quotes."))
  }

  static func strayDash(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "stray-dash", at: range,
      Phrase(
        sv: "Här kan ingen lista börja",
        en: "A list cannot begin here"),
      help: Phrase(
        sv: """
          Skriv listans punkter på egna rader under nyckeln, eller [a, b] på samma rad. Är \
          strecket text, sätt texten inom citattecken.
          """,
        en: """
          Write the items on lines of their own below the key, or [a, b] on the same line. If \
          the dash is text, put the text in quotes.
          """))
  }

  static func badEscape(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "bad-escape", at: range,
      Phrase(
        sv: "'\(range.text)' betyder ingenting mellan citattecken",
        en: "'\(range.text)' means nothing between quotes"),
      help: Phrase(
        sv: "Skriv \\\\ för ett omvänt snedstreck, eller använd enkla citattecken (').",
        en: "Write \\\\ for a backslash, or use single quotes (')."))
  }

  static func blockTextHeader(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "block-text", at: range,
      Phrase(
        sv: "Efter | eller > ska texten börja på nästa rad",
        en: "After | or > the text begins on the next line"),
      help: Phrase(
        sv: """
          Flytta ner texten och dra in den mer än nyckeln. Är tecknet en del av texten, sätt \
          den inom citattecken.
          """,
        en: """
          Move the text down and indent it more than its key. If the sign is part of the text, \
          put it in quotes.
          """))
  }

  static func unreadable(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-data", at: range,
      Phrase(
        sv: "Det som står här går inte att läsa som nycklar, listor eller text",
        en: "What stands here cannot be read as keys, lists or text"),
      help: Phrase(
        sv: "Jämför med raderna ovanför. Är det text, sätt den inom citattecken.",
        en: "Compare it with the lines above. If it is text, put it in quotes."))
  }
}
