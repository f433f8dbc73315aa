import InsynDiagnostics

extension WritingProblem {
  private static let howToWriteAmounts = Phrase(
    sv: """
      Skriv ett tal och en enhet, som 'cirka 1 000 000 SEK' eller '50 kr per barn och dag', eller \
      'inte värderat', 'anges inte', 'ej tillämpligt', 'undantaget' eller 'inget'.
      """,
    en: """
      Write a number and a unit, as 'about 1 000 000 SEK' or '50 SEK per child and day', or \
      'not valued', 'not stated', 'not applicable', 'withheld' or 'none'.
      """)

  static func didYouMean(_ name: String) -> Phrase {
    Phrase(sv: "Menade du '\(name)'?", en: "Did you mean '\(name)'?")
  }

  static func notAnAmount(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    let nearest = Vocabulary.absences.keys.nearest(to: written)
    return WritingProblem(
      "not-an-amount", bytes: bytes,
      written.isEmpty
        ? Phrase(sv: "Beloppet är tomt", en: "The amount is empty")
        : Phrase(sv: "'\(written)' är inget belopp", en: "'\(written)' is not an amount"),
      help: nearest.map(didYouMean) ?? howToWriteAmounts)
  }

  static func unreadableRest(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "not-an-amount", bytes: bytes,
      Phrase(
        sv: "'\(written)' hör inte hemma i ett belopp",
        en: "'\(written)' does not belong in an amount"),
      help: written.hasPrefix("/")
        ? Phrase(
          sv: "Skriv 'per', som i '50 kr per barn och dag'.",
          en: "Write 'per', as in '50 SEK per child and day'.") : howToWriteAmounts)
  }

  static func missingUnit(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "missing-unit", bytes: bytes,
      Phrase(sv: "'\(written)' saknar enhet", en: "'\(written)' has no unit"),
      help: Phrase(
        sv: "Skriv vad som räknas, till exempel SEK, barn eller procent.",
        en: "Write what is counted, for example SEK, children or percent."))
  }

  static func unknownUnit(
    _ name: String, _ bytes: Range<Int>, nearest: String?
  ) -> WritingProblem {
    WritingProblem(
      "unknown-unit", bytes: bytes,
      Phrase(sv: "'\(name)' är ingen känd enhet", en: "'\(name)' is not a known unit"),
      help: nearest.map(didYouMean)
        ?? Phrase(
          sv: "Det som räknas beskrivs i units.yaml, i singular och plural på båda språken.",
          en:
            "What is counted is described in units.yaml, in singular and plural in both languages."
        ))
  }

  static func impossibleUnit(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "impossible-unit", bytes: bytes,
      Phrase(sv: "'\(written)' kan inte vara en enhet", en: "'\(written)' cannot be a unit"),
      help: Phrase(
        sv: "Skriv 'per' och högst två olika saker eller tider, som i 'kr per barn och dag'.",
        en: "Write 'per' and at most two different things or times, as in 'SEK per child and day'.")
    )
  }

  static func rangeBackwards(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "range-backwards", bytes: bytes,
      Phrase(
        sv: "'\(written)' går inte från ett mindre tal till ett större",
        en: "'\(written)' does not go from a smaller number to a larger one"),
      help: Phrase(
        sv: "Skriv det mindre talet först och båda talen helt ut, som 500–600.",
        en: "Write the smaller number first and both numbers in full, as 500–600."))
  }

  static func contradictoryHedges(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "contradictory-hedges", bytes: bytes,
      Phrase(
        sv: "'\(written)' ger två gränser som inte går ihop",
        en: "'\(written)' gives two limits that do not go together"),
      help: Phrase(
        sv: "Skriv bara ett av dem: 'minst', 'högst' eller ett spann som 130–150.",
        en: "Write only one of them: 'at least', 'at most' or a range as 130–150."))
  }

  /// Swedish goes million, miljard (10⁹), biljon (10¹²); English million, billion (10⁹), trillion.
  static func numberTrap(_ written: String, _ bytes: Range<Int>) -> WritingProblem {
    WritingProblem(
      "number-trap", bytes: bytes,
      Phrase(
        sv: "'\(written)' betyder inte samma tal på svenska och engelska",
        en: "'\(written)' is not the same number in Swedish and in English"),
      help: Phrase(
        sv: """
          En svensk biljon är tusen miljarder; engelskans billion är en miljard. Skriv i miljarder, \
          som 2 000 miljarder.
          """,
        en: """
          A Swedish biljon is a thousand billion; an English billion is a Swedish miljard. Write in \
          billions, as 2 000 billion.
          """))
  }
}
