import InsynDiagnostics

extension WritingProblem {
  private static let howToWrite = Phrase(
    sv: "En formel skrivs så här: 'city-autumn + city-yearly × 20 months'.",
    en: "A formula is written like this: 'city-autumn + city-yearly × 20 months'.")

  static func expectedFigure(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "formula-syntax", bytes: bytes,
      Phrase(
        sv: "'\(written)' står där en siffra ska stå",
        en: "'\(written)' stands where a figure belongs"),
      help: howToWrite)
  }

  static func expectedSign(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "formula-syntax", bytes: bytes,
      Phrase(
        sv: "'\(written)' står där ett räknetecken ska stå",
        en: "'\(written)' stands where a sign belongs"),
      help: Phrase(
        sv: "Räknetecknen är +, −, × och /. Ett minus skrivs med mellanslag på båda sidor.",
        en: "The signs are +, −, × and /. A minus has a space on both sides."))
  }

  static func formulaEnds(_ end: Int) -> WritingProblem {
    WritingProblem(
      "formula-syntax", bytes: max(0, end - 1)..<end,
      Phrase(
        sv: "Formeln tar slut där en siffra ska stå",
        en: "The formula ends where a figure belongs"),
      help: howToWrite)
  }

  static func unclosedParenthesis(_ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "formula-syntax", bytes: bytes,
      Phrase(sv: "Parentesen stängs aldrig", en: "The parenthesis is never closed"),
      help: Phrase(sv: "Skriv ')' där den slutar.", en: "Write ')' where it ends."))
  }

  static func formulaTooDeep(_ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "formula-too-deep", bytes: bytes,
      Phrase(
        sv: "Formeln har fler än 16 parenteser inuti varandra",
        en: "The formula has more than 16 parentheses within one another"),
      help: Phrase(
        sv: "Dela upp den i flera härledda siffror.",
        en: "Divide it into several derived figures."))
  }

  static func noFigureName(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "invalid-id", bytes: bytes,
      Phrase(sv: "'\(written)' kan inte vara ett id", en: "'\(written)' cannot be an id"),
      help: Phrase(
        sv: "Ett id har små bokstäver a–z, siffror och bindestreck.",
        en: "An id has small letters a–z, digits and hyphens."))
  }

  static func formulaWithoutFigures(_ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "formula-without-figures", bytes: bytes,
      Phrase(
        sv: "Formeln bygger inte på någon siffra med källa",
        en: "The formula rests on no figure that has a source"),
      help: Phrase(
        sv: "Räkna med id:n på partnerskapets uppgifter, till exempel 'city-yearly × 20 months'.",
        en:
          "Calculate with the ids of the partnership's figures, such as 'city-yearly × 20 months'."
      ))
  }

  static func unsourcedAmount(_ written: String) -> WritingProblem {
    WritingProblem(
      "unsourced-amount", whole: written,
      Phrase(
        sv: "Beloppet '\(written)' i formeln saknar källa",
        en: "The amount '\(written)' in the formula has no source"),
      help: Phrase(
        sv: "Skriv beloppet som ett bidrag eller en nivå med källa, och dess id här.",
        en: "Write the amount as a contribution or a rate with its source, and its id here."))
  }
}
