import InsynDiagnostics
import InsynModel

/// The columns that say what a value covers.
extension [Field<ClaimRow>] {
  static let period: [Field<ClaimRow>] =
    [
      Field(
        Column(
          "period_from", .date, Phrase(sv: "Period från", en: "Period from"),
          Phrase(
            sv: "När det som värdet gäller börjar.", en: "When what the value covers begins."),
          whenEmpty: .noPeriod)
      ) { $0.period.map { $0.from.map(Cell.date) ?? .openEnd } ?? .empty },
      Field(
        Column(
          "period_to", .date, Phrase(sv: "Period till", en: "Period to"),
          Phrase(
            sv: "När det slutar. Hela den dag, månad eller tid som står här ingår.",
            en: "When it ends. All of the day, month or time that stands here is included."),
          whenEmpty: .noPeriod)
      ) { $0.period.map { $0.to.map(Cell.date) ?? .openEnd } ?? .empty },
    ]
    + Language.allCases.map { language in
      Field(
        Column(
          "period_\(language.rawValue)", .text,
          Phrase(sv: "Period, \(language.name.sv)", en: "Period, \(language.name.en)"),
          Phrase(
            sv: "Perioden i ord, eller att källan inte anger någon.",
            en: "The period in words, or that the source states none."),
          whenEmpty: Phrase(
            sv: "Värdet är ett datum, eller en text som källan inte ger någon period.",
            en: "The value is a date, or a text that the source gives no period."))
      ) { Cell(text: $0.periodText(in: language)) }
    }
}

extension Phrase {
  fileprivate static let noPeriod = Phrase(
    sv: "Källan anger ingen period, eller så är värdet ett datum.",
    en: "The source states no period, or the value is a date.")
}
