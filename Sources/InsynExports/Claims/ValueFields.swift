import InsynDiagnostics
import InsynModel

/// The columns that hold what a claim says: the value, how exact it is, and its unit.
extension [Field<ClaimRow>] {
  /// The value as pages write it, hedge and unit and all.
  static let wording: [Field<ClaimRow>] = Language.allCases.map { language in
    Field(
      Column(
        "text_\(language.rawValue)", .text,
        Phrase(sv: "I ord, \(language.name.sv)", en: "In words, \(language.name.en)"),
        Phrase(
          sv: "Värdet som webbplatsen skriver det, med förbehåll och enhet.",
          en: "The value as the site writes it, with its hedge and unit."),
        whenEmpty: .onlyOtherLanguage)
    ) { Cell(text: $0.text(in: language)) }
  }

  static let number: [Field<ClaimRow>] = [
    Field(
      Column(
        "value", .number, Phrase(sv: "Värde", en: "Value"),
        Phrase(
          sv: "Talet. Pengar har två decimaler.", en: "The number. Money has two decimals."),
        whenEmpty: Phrase(
          sv: """
            Det är inget tal (se `absence`), ett datum (se `date`), en text (se `text_sv`) eller ett \
            spann, som bara har `low` och `high`.
            """,
          en: """
            There is no number (see `absence`), it is a date (see `date`), a text (see `text_en`), \
            or a range, which has only `low` and `high`.
            """))
    ) { row in
      guard let quantity = row.quantity, quantity.plainValue != nil else { return .empty }
      return quantity.cell(quantity.value)
    },
    Field(
      Column(
        "low", .number, Phrase(sv: "Lägst", en: "Low"),
        Phrase(
          sv: "Det lägsta som talet kan vara. Lika med `value` när det är exakt.",
          en: "The lowest that the number may be. The same as `value` where that is exact."),
        whenEmpty: Phrase(
          sv: "Det är inget tal, eller så finns ingen undre gräns.",
          en: "There is no number, or no lower limit."))
    ) { row in row.quantity?.interval.low.flatMap { row.quantity?.cell($0) } ?? .empty },
    Field(
      Column(
        "high", .number, Phrase(sv: "Högst", en: "High"),
        Phrase(
          sv: "Det högsta som talet kan vara.", en: "The highest that the number may be."),
        whenEmpty: Phrase(
          sv: "Det är inget tal, eller så finns ingen övre gräns.",
          en: "There is no number, or no upper limit."))
    ) { row in row.quantity?.interval.high.flatMap { row.quantity?.cell($0) } ?? .empty },
    hedge,
  ]

  private static let hedge = Field<ClaimRow>(
    Column(
      "hedge", .code, Phrase(sv: "Förbehåll", en: "Hedge"),
      Phrase(
        sv: """
          Hur säkert källan uttrycker sig: `exact`, `rounded` (avrundat), `about` (cirka), \
          `between` (ett spann), `at-least` (minst), `at-most` (högst), eller flera av dem med \
          mellanrum.
          """,
        en: """
          How much the source vouches for: `exact`, `rounded`, `about`, `between` (a range), \
          `at-least`, `at-most`, or several of them with spaces between.
          """),
      whenEmpty: .noNumber)
  ) { Cell(code: $0.quantity?.hedge.description) }

  static let unit: [Field<ClaimRow>] = [
    Field(
      Column(
        "unit", .code, Phrase(sv: "Enhet", en: "Unit"),
        Phrase(
          sv: """
            Det som räknas: en valuta (`SEK`), `percent`, `number`, en tid (`year`) eller ett id \
            ur `units.yaml` (`children`).
            """,
          en: """
            What is counted: a currency (`SEK`), `percent`, `number`, a time (`year`), or an id \
            from `units.yaml` (`children`).
            """),
        whenEmpty: .noNumber)
    ) { Cell(code: $0.quantity?.unit.measure.id) },
    Field(
      Column(
        "per", .code, Phrase(sv: "Per", en: "Per"),
        Phrase(
          sv: "Vad enheten gäller per: `year`, `children and day`.",
          en: "What the unit is divided by: `year`, `children and day`."),
        whenEmpty: Phrase(
          sv: "Enheten gäller inte per något.", en: "The unit is not divided by anything."))
    ) { row in
      let divisors = row.quantity?.unit.divisors ?? []
      return divisors.isEmpty
        ? .empty : .code(divisors.map(\.id).joined(separator: " and "))
    },
  ]

  static let date: [Field<ClaimRow>] = [
    Field(
      Column(
        "date", .date, Phrase(sv: "Datum", en: "Date"),
        Phrase(
          sv: "Datumet, så exakt som källan anger det; med `~` sist om det är ungefärligt.",
          en: "The date, as exact as the source gives it; with `~` at the end where approximate."),
        whenEmpty: Phrase(sv: "Värdet är inget datum.", en: "The value is not a date."))
    ) { $0.date.map(Cell.date) ?? .empty }
  ]

  static let absence: [Field<ClaimRow>] = [
    Field(
      Column(
        "absence", .code, Phrase(sv: "Saknas", en: "Absence"),
        Phrase(
          sv: """
            Varför det inte finns något tal: `none` (det finns inget), `not-valued` (något ges men \
            ingen har satt ett värde på det), `not-stated` (källan säger det inte), \
            `not-applicable` (det kan inte finnas) eller `withheld` (det finns men är undantaget).
            """,
          en: """
            Why there is no number: `none` (there is nothing), `not-valued` (something is given but \
            nobody has put a value on it), `not-stated` (the source does not say), \
            `not-applicable` (there can be none), or `withheld` (it exists but is not published).
            """),
        whenEmpty: Phrase(
          sv: "Det finns ett tal, ett datum eller en text.",
          en: "There is a number, a date or a text."),
        words: Absence.allCases.map(\.rawValue))
    ) { Cell(code: $0.amount?.absence?.rawValue) }
  ]
}

extension Phrase {
  static let noNumber = Phrase(sv: "Det finns inget tal.", en: "There is no number.")
}

extension Quantity {
  /// A number of this quantity's unit, as `<data value>` has it too.
  fileprivate func cell(_ number: ExactDecimal) -> Cell {
    .number(number, decimals: unit.currency == nil ? 0 : Currency.decimals)
  }
}
