import InsynDiagnostics
import InsynModel

/// The last columns of the table of figures: whose the figure is, what kind of value it has, and what
/// there is to know of it.
extension [Field<ClaimRow>] {
  static let details: [Field<ClaimRow>] =
    [owner, type, by] + Language.allCases.map(area) + Language.allCases.map(caveat)

  private static let owner = Field<ClaimRow>(
    Column(
      "owner", .code, Phrase(sv: "Hör till", en: "Owner"),
      Phrase(
        sv: "Id för det partnerskap eller ämne som siffran hör till.",
        en: "The id of the partnership or topic that the figure belongs to."))
  ) { .code($0.figure.owner.text) }

  private static let type = Field<ClaimRow>(
    Column(
      "type", .code, Phrase(sv: "Typ", en: "Type"),
      Phrase(
        sv: "Om värdet är ett tal (`amount`), ett datum (`date`) eller en text (`text`).",
        en: "Whether the value is a number (`amount`), a date (`date`) or a text (`text`)."),
      words: ["amount", "date", "text"])
  ) { row in
    switch row.value {
    case .amount: .code(row.figure.kind.isInWords ? "text" : "amount")
    case .date: .code("date")
    case .text: .code("text")
    }
  }

  private static let by = Field<ClaimRow>(
    Column(
      "by", .code, Phrase(sv: "Sagt av", en: "By"),
      Phrase(
        sv: "Id för den som säger eller anser det. Flera skiljs åt av ` | `.",
        en: "The id of whoever says or holds it. Several have ` | ` between them."),
      whenEmpty: Phrase(
        sv: "Uppgiften tillskrivs ingen annan än källan.",
        en: "The claim is put down to no one but the source."))
  ) { row in
    Cell(code: row.figure.details.by.listed(\.text))
  }

  private static func area(in language: Language) -> Field<ClaimRow> {
    Field(
      Column(
        "area_\(language.rawValue)", .text,
        Phrase(sv: "Gäller, \(language.name.sv)", en: "Area, \(language.name.en)"),
        Phrase(
          sv: "Platsen eller gruppen som siffran gäller.",
          en: "The place or the people that the figure is about."),
        whenEmpty: Phrase(
          sv: "Inget anges på språket.", en: "Nothing is said in the language."))
    ) { Cell(text: $0.figure.details.area?.own(language)) }
  }

  private static func caveat(in language: Language) -> Field<ClaimRow> {
    Field(
      Column(
        "caveat_\(language.rawValue)", .text,
        Phrase(sv: "Förbehåll i ord, \(language.name.sv)", en: "Caveat, \(language.name.en)"),
        Phrase(
          sv: "Varför uppgiften inte ska tas för mer än den är.",
          en: "What keeps the claim from being taken for more than it is."),
        whenEmpty: Phrase(
          sv: "Inget förbehåll på språket.", en: "There is no caveat in the language."))
    ) { Cell(text: $0.figure.details.caveat?.own(language)) }
  }
}
