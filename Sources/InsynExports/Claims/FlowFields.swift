import InsynDiagnostics
import InsynModel

extension FlowRow {
  static var fields: [Field<FlowRow>] {
    of(.identity) + [flow, form] + givers + of(purpose) + ends + of(.wording) + of(.number)
      + of(.unit) + of(.absence) + summing + of(.standing) + of(.period) + of(.evidence)
  }

  private static func of(_ fields: [Field<ClaimRow>]) -> [Field<FlowRow>] {
    fields.map { $0.within(\.claim) }
  }

  private static let flow = Field<FlowRow>(
    Column(
      "flow", .code, Phrase(sv: "Flöde", en: "Flow"),
      Phrase(
        sv: """
          `contribution` är något som en part går in med. `transfer` är pengar som flyttas inom \
          partnerskapet och redan har räknats. `rate` är ett pris eller en nivå.
          """,
        en: """
          `contribution` is what a party puts in. `transfer` is money that moves inside the \
          partnership and has been counted already. `rate` is a price or a level.
          """),
      words: Flow.allCases.map(\.rawValue))
  ) { .code($0.flow.rawValue) }

  private static let form = Field<FlowRow>(
    Column(
      "form", .code, Phrase(sv: "Form", en: "Form"),
      Phrase(
        sv: "Om bidraget är pengar (`cash`) eller något annat (`in-kind`).",
        en: "Whether a contribution is money (`cash`) or something else (`in-kind`)."),
      whenEmpty: Phrase(sv: "Raden är inget bidrag.", en: "The row is not a contribution."),
      words: Contribution.Kind.allCases.map(\.rawValue))
  ) { Cell(code: $0.form?.rawValue) }

  private static let givers: [Field<FlowRow>] =
    [
      Field(
        Column(
          "by", .code, Phrase(sv: "Ges av", en: "By"),
          Phrase(
            sv: """
              Id för den organisation som ger eller betalar. Flera, som gör det tillsammans, skiljs \
              åt av ` | `.
              """,
            en: """
              The id of the organisation that gives or pays. Several, who do so together, have \
              ` | ` between them.
              """),
          whenEmpty: noGiver)
      ) { Cell(code: $0.givers.listed(\.id)) }
    ]
    + Language.allCases.map { language in
      Field(
        Column(
          "by_name_\(language.rawValue)", .text,
          Phrase(
            sv: "Ges av, namn på \(language.name.sv)", en: "By, name in \(language.name.en)"),
          Phrase(sv: "Namnen, i samma ordning.", en: "The names, in the same order."),
          whenEmpty: noGiver)
      ) { Cell(text: $0.givers.listed { $0.name[language] }) }
    }

  private static let noGiver = Phrase(
    sv: "Det är en överföring, eller så anger källan inte vem.",
    en: "It is a transfer, or the source does not say who.")

  private static let purpose: [Field<ClaimRow>] = Language.allCases.map { language in
    Field(
      Column(
        "for_\(language.rawValue)", .text,
        Phrase(sv: "Gäller, \(language.name.sv)", en: "For, \(language.name.en)"),
        Phrase(sv: "Vad beloppet är till för.", en: "What the amount is for."),
        whenEmpty: .onlyOtherLanguage)
    ) { Cell(text: $0.figure.label(in: language)) }
  }

  private static let ends: [Field<FlowRow>] = [
    Field(
      Column(
        "from", .code, Phrase(sv: "Från", en: "From"),
        Phrase(
          sv: "Id för det konto eller den organisation som en överföring går ifrån.",
          en: "The id of the account or organisation that a transfer leaves."),
        whenEmpty: Phrase(sv: "Raden är ingen överföring.", en: "The row is not a transfer."))
    ) { Cell(code: $0.from?.id) },
    Field(
      Column(
        "to", .code, Phrase(sv: "Till", en: "To"),
        Phrase(
          sv: "Id för det konto eller den organisation som pengarna går till.",
          en: "The id of the account or organisation that the money goes to."),
        whenEmpty: Phrase(sv: "Källan anger det inte.", en: "The source does not say."))
    ) { Cell(code: $0.to?.id) },
    Field(
      Column(
        "within", .code, Phrase(sv: "Del av", en: "Part of"),
        Phrase(
          sv: "Id för det bidrag som en överföring är en del av.",
          en: "The id of the contribution that a transfer is part of."),
        whenEmpty: Phrase(
          sv: "Raden är ingen överföring, eller så anger källan det inte.",
          en: "The row is not a transfer, or the source does not say."))
    ) { Cell(code: $0.within?.text) },
  ]

  private static let summing: [Field<FlowRow>] = [
    Field(
      Column(
        "safe_to_sum", .flag, Phrase(sv: "Får summeras", en: "Safe to sum"),
        Phrase(
          sv: """
            `yes` för ett bidrag i pengar med känt belopp och känd period. Sådana rader går att \
            lägga ihop när enhet och status är desamma och perioderna går att jämföra.
            """,
          en: """
            `yes` for a contribution in money whose sum and period are known. Such rows can be added \
            where unit and status are the same and the periods can be compared.
            """))
    ) { .flag(SumHindrance($0) == nil) },
    Field(
      Column(
        "not_summed_because", .code, Phrase(sv: "Summeras inte för att", en: "Not summed because"),
        Phrase(
          sv: """
            Varför raden inte får summeras: en annan uppgift om samma sak (`rival`), pengar som \
            redan räknats (`transfer`), en nivå eller ett belopp per år (`rate`), annat än pengar \
            (`in-kind`), inget belopp (`no-amount`), inte en valuta (`not-money`), ett spann \
            (`range`) eller okänd period (`no-period`).
            """,
          en: """
            Why the row must not be added: another claim about the same thing (`rival`), money that \
            has been counted (`transfer`), a level or a sum per year (`rate`), something other than \
            money (`in-kind`), no amount (`no-amount`), no currency (`not-money`), a range \
            (`range`), or an unknown period (`no-period`).
            """),
        whenEmpty: Phrase(sv: "`safe_to_sum` är `yes`.", en: "`safe_to_sum` is `yes`."),
        words: SumHindrance.allCases.map(\.rawValue))
    ) { Cell(code: SumHindrance($0)?.rawValue) },
  ]
}
