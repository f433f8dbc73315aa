import InsynDiagnostics

// Quotes and brackets that do not match.

extension Diagnostic {
  static func unclosedQuote(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "unclosed-quote", at: range,
      Phrase(
        sv: "Citattecknet \(range.text) som börjar här avslutas inte på rätt plats",
        en: "The quote \(range.text) that begins here is not closed where it should be"),
      help: Phrase(
        sv: "Sätt samma tecken, \(range.text), där texten slutar.",
        en: "Put the same sign, \(range.text), where the text ends."))
  }

  static func textAfterQuote(at range: SourceRange, isApostrophe: Bool) -> Diagnostic {
    Diagnostic(
      .error, "text-after-quote", at: range,
      Phrase(
        sv: "Texten tog slut vid citattecknet, och sedan följer '\(range.text)'",
        en: "The text ended at the quote, and then follows '\(range.text)'"),
      help: isApostrophe
        ? Phrase(
          sv: "Ska ' stå i texten, skriv det två gånger ('') eller använd \" runt texten.",
          en: "If ' is part of the text, write it twice ('') or use \" around the text.")
        : Phrase(
          sv: "Sätt hela texten inom citattecken. Ska \" stå i den, skriv \\\".",
          en: "Put the whole text in quotes. If \" is part of it, write \\\"."))
  }

  static func unclosedBracket(at range: SourceRange) -> Diagnostic {
    let closing = range.text == "{" ? "}" : "]"
    return Diagnostic(
      .error, "unclosed-bracket", at: range,
      Phrase(
        sv: "'\(range.text)' avslutas inte, eller så saknas ett kommatecken efter det",
        en: "'\(range.text)' is not closed, or a comma is missing after it"),
      help: Phrase(
        sv: "Sätt '\(closing)' där den slutar, och kommatecken mellan delarna.",
        en: "Put '\(closing)' where it ends, and commas between its parts."))
  }

  static func wrongBracket(at range: SourceRange, opened: SourceRange) -> Diagnostic {
    let line = opened.file.position(at: opened.start).line
    let right = opened.text == "{" ? "}" : "]"
    return Diagnostic(
      .error, "wrong-bracket", at: range,
      Phrase(
        sv: "'\(range.text)' passar inte ihop med '\(opened.text)' på rad \(line)",
        en: "'\(range.text)' does not match '\(opened.text)' on line \(line)"),
      help: Phrase(sv: "Skriv '\(right)'.", en: "Write '\(right)'."))
  }

  static func textAfterBracket(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "text-after-bracket", at: range,
      Phrase(
        sv: "Efter parentesen följer '\(range.text)', som inte hör till något",
        en: "After the bracket follows '\(range.text)', which belongs to nothing"),
      help: Phrase(
        sv: "Ta bort det. Är allt text, sätt det inom citattecken.",
        en: "Delete it. If all of it is text, put it in quotes."))
  }

  static func strayBracket(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "stray-bracket", at: range,
      Phrase(
        sv: "Ett värde saknas före '\(range.text)'",
        en: "A value is missing before '\(range.text)'"),
      help: Phrase(
        sv: "Ta bort tecknet eller skriv ett värde. Är det text, sätt den inom citattecken.",
        en: "Delete the sign or write a value. If it is text, put it in quotes."))
  }

  static func strayComma(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "stray-comma", at: range,
      Phrase(
        sv: "Ett värde saknas före kommatecknet",
        en: "A value is missing before the comma"),
      help: Phrase(
        sv: "Ta bort kommatecknet eller skriv ett värde. Är det text, använd citattecken.",
        en: "Delete the comma or write a value. If it is text, use quotes."))
  }
}
