import InsynDiagnostics

// What YAML has and the data language does not. Reading goes on after each of these.

extension Diagnostic {
  static func duplicateKey(_ key: Located<String>, first: SourceRange) -> Diagnostic {
    let line = first.file.position(at: first.start).line
    return Diagnostic(
      .error, "duplicate-key", at: key.range,
      Phrase(
        sv: "'\(key.value)' står två gånger på samma nivå; den första står på rad \(line)",
        en: "'\(key.value)' stands twice at the same level; the first one is on line \(line)"),
      help: Phrase(
        sv: "Ta bort den ena, eller ge den sitt rätta namn.",
        en: "Delete one of them, or give it its right name."))
  }

  static func anchor(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "anchor", at: range,
      Phrase(
        sv: "'\(range.text)' är ett ankare, och sådana används inte här",
        en: "'\(range.text)' is an anchor, and those are not used here"),
      help: Phrase(
        sv: """
          Ta bort det och skriv ut värdet överallt där det behövs. Är det text som börjar \
          med &, sätt den inom citattecken.
          """,
        en: """
          Delete it and write the value out wherever it is needed. If it is text that begins \
          with &, put it in quotes.
          """))
  }

  static func alias(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "alias", at: range,
      Phrase(
        sv: "'\(range.text)' hänvisar till ett ankare, och sådana används inte här",
        en: "'\(range.text)' refers to an anchor, and those are not used here"),
      help: Phrase(
        sv: "Skriv ut värdet. Är det text som börjar med *, sätt den inom citattecken.",
        en: "Write the value out. If it is text that begins with *, put it in quotes."))
  }

  static func tag(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "tag", at: range,
      Phrase(
        sv: "'\(range.text)' är en tagg, och sådana används inte här",
        en: "'\(range.text)' is a tag, and those are not used here"),
      help: Phrase(
        sv: "Ta bort den. Är det text som börjar med !, sätt den inom citattecken.",
        en: "Delete it. If it is text that begins with !, put it in quotes."))
  }

  static func mergeKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "merge-key", at: range,
      Phrase(
        sv: "'<<' lägger in en annan post, och det går inte här",
        en: "'<<' merges another entry in, and that is not possible here"),
      help: Phrase(
        sv: "Skriv ut nycklarna och värdena i stället.",
        en: "Write the keys and values out instead."))
  }

  static func severalDocuments(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "several-documents", at: range,
      Phrase(
        sv: "Här börjar ett nytt dokument, och en fil får bara innehålla ett",
        en: "A new document begins here, and a file may hold only one"),
      help: Phrase(
        sv: "Ta bort raden, eller lägg det som följer i en egen fil.",
        en: "Delete the line, or move what follows to a file of its own."))
  }

  static func directive(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "directive", at: range,
      Phrase(
        sv: "'\(range.text)' är ett YAML-direktiv, och sådana används inte här",
        en: "'\(range.text)' is a YAML directive, and those are not used here"),
      help: Phrase(
        sv: "Ta bort raden. Är det text som börjar med %, sätt den inom citattecken.",
        en: "Delete the line. If it is text that begins with %, put it in quotes."))
  }

  static func complexKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "complex-key", at: range,
      Phrase(
        sv: "En nyckel måste vara en enkel text följd av kolon",
        en: "A key has to be a plain text followed by a colon"),
      help: Phrase(
        sv: "Skriv 'nyckel: värde'. Är det text, sätt den inom citattecken.",
        en: "Write 'key: value'. If it is text, put it in quotes."))
  }

  static func missingKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "missing-key", at: range,
      Phrase(
        sv: "Före kolonet saknas en nyckel",
        en: "There is no key before the colon"),
      help: Phrase(
        sv: "Skriv 'nyckel: värde', eller ta bort kolonet.",
        en: "Write 'key: value', or delete the colon."))
  }

  /// A text in `{ … }` that a comma has cut off, or a colon without a space after it.
  static func missingValue(_ key: Located<String>) -> Diagnostic {
    if let colon = SourceLines(key.range.file).tightColon(in: key.range.start..<key.range.end) {
      return .missingSpace(at: SourceRange(key.range.file, colon, colon + 1), in: key.value)
    }
    return Diagnostic(
      .error, "missing-value", at: key.range,
      Phrase(
        sv: "'\(key.value)' saknar kolon och värde; inom { } skiljer kommatecken nycklar åt",
        en: "'\(key.value)' has no colon and value; inside { } commas stand between keys"),
      help: Phrase(
        sv: """
          Hör det till texten före, sätt hela texten inom citattecken: { sv: "ett, två" }.
          """,
        en: """
          If it belongs to the text before it, put the whole text in quotes: { en: "one, two" }.
          """))
  }

  static func tooDeep(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "too-deep", at: range,
      Phrase(
        sv: "Listor och poster ligger i fler än \(limit) nivåer",
        en: "Lists and maps stand inside each other on more than \(limit) levels"),
      help: Phrase(
        sv: "Kontrollera indrag och hakparenteser. Inget som Insyn läser behöver så många.",
        en: "Check indentation and brackets. Nothing that Insyn reads needs that many."))
  }
}
