import InsynDiagnostics

extension WritingProblem {
  static func ambiguousNumber(
    _ written: String, _ bytes: Range<Int>, whole: String, thousands: String
  ) -> WritingProblem {
    // Two decimals, or four, are not taken for thousands.
    let fraction = thousands.hasSuffix("0") ? String(thousands.dropLast()) : thousands + "0"
    return WritingProblem(
      "ambiguous-number", bytes: bytes,
      Phrase(sv: "'\(written)' kan läsas på två sätt", en: "'\(written)' can be read two ways"),
      help: Phrase(
        sv: """
          Skriv \(whole) \(thousands) om det är ett heltal, eller \(whole),\(fraction) om det är \
          ett tal med decimaler.
          """,
        en: """
          Write \(whole) \(thousands) for the whole number, or \(whole).\(fraction) for the number \
          with decimals.
          """))
  }

  static func malformedNumber(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "malformed-number", bytes: bytes,
      Phrase(
        sv: "Siffrorna i '\(written)' bildar inget tal",
        en: "The digits in '\(written)' do not make one number"),
      help: Phrase(
        sv: """
          Skriv tusental med mellanslag i grupper om tre, som 1 540 640, decimaler som 1,5, och \
          inga nollor först.
          """,
        en: """
          Write thousands with spaces in groups of three, as 1 540 640, decimals as 1.5, and no \
          zeros in front.
          """))
  }

  static func numberTooLarge(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "number-too-large", bytes: bytes,
      Phrase(sv: "Talet '\(written)' är för stort", en: "The number '\(written)' is too large"),
      help: Phrase(
        sv: "Tal läses exakt med högst 18 siffror. Kontrollera att det inte står för många.",
        en: "Numbers are read exactly, with at most 18 digits. Check that there are not too many."))
  }

  static func tooManyDecimals(
    _ written: String, _ bytes: Range<Int>, most: Int
  ) -> WritingProblem {
    WritingProblem(
      "too-many-decimals", bytes: bytes,
      Phrase(
        sv: "'\(written)' har för många decimaler", en: "'\(written)' has too many decimals"),
      help: most == Currency.decimals
        ? Phrase(
          sv: "Pengar har högst två decimaler, för öre eller cent.",
          en: "Money has at most two decimals, for öre or cents.")
        : Phrase(sv: "Skriv högst \(most) decimaler.", en: "Write at most \(most) decimals."))
  }
}
