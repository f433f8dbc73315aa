import InsynDiagnostics
import InsynModel

/// The columns that every table of claims begins with: whose claim it is, and of what.
extension [Field<ClaimRow>] {
  static let identity: [Field<ClaimRow>] = partnership() + name

  /// The same for a table that holds topics too.
  static let identityOfAny: [Field<ClaimRow>] =
    partnership(
      whenEmpty: Phrase(
        sv: "Siffran hör till ett ämne; se `owner`.",
        en: "The figure belongs to a topic; see `owner`.")) + name

  private static func partnership(whenEmpty: Phrase? = nil) -> [Field<ClaimRow>] {
    [
      Field(
        Column(
          "partnership", .code, Phrase(sv: "Partnerskap", en: "Partnership"),
          Phrase(sv: "Partnerskapets id.", en: "The partnership's id."), whenEmpty: whenEmpty)
      ) { Cell(code: $0.figure.ownerKind == .partnership ? $0.figure.owner.text : nil) }
    ]
  }

  private static let name: [Field<ClaimRow>] = [
    Field(
      Column(
        "figure", .code, Phrase(sv: "Siffra", en: "Figure"),
        Phrase(
          sv: "Siffrans id, som är unikt inom partnerskapet eller ämnet.",
          en: "The figure's id, unique within the partnership or topic."))
    ) { .code($0.figure.id.text) },
    Field(
      Column(
        "rank", .code, Phrase(sv: "Rang", en: "Rank"),
        Phrase(
          sv: """
            Den uppgift som webbplatsen sätter först är `leading`. Vad andra källor säger om samma \
            sak är `rival`. En sådan uppgift ska aldrig räknas en gång till.
            """,
          en: """
            The claim that the site puts first is `leading`. What other sources say of the same \
            thing is `rival`, and must never be counted again.
            """),
        words: ClaimRow.Rank.allCases.map(\.rawValue))
    ) { .code($0.rank.rawValue) },
  ]

  static let label: [Field<ClaimRow>] = Language.allCases.map { language in
    Field(
      Column(
        "label_\(language.rawValue)", .text,
        Phrase(sv: "Namn, \(language.name.sv)", en: "Label, \(language.name.en)"),
        Phrase(sv: "Vad siffran gäller.", en: "What the figure is called."),
        whenEmpty: .onlyOtherLanguage)
    ) { Cell(text: $0.figure.label(in: language)) }
  }

  static let standing: [Field<ClaimRow>] = [
    Field(
      Column(
        "status", .code, Phrase(sv: "Status", en: "Status"),
        Phrase(
          sv: "Hur långt det som uppgiften gäller hade kommit när källan skrevs.",
          en: "How far what the claim speaks of had come when its source was written."),
        words: DecisionStatus.allCases.map(\.rawValue))
    ) { .code($0.status.rawValue) }
  ]

  static let evidence: [Field<ClaimRow>] =
    [
      Field(
        Column(
          "source", .code, Phrase(sv: "Källa", en: "Source"),
          Phrase(
            sv: "Källans id. Flera skiljs åt av ` | `.",
            en: "The source's id. Several have ` | ` between them."))
      ) { Cell(code: $0.sources.listed(\.source.value.text)) },
      Field(
        Column(
          "source_title", .text, Phrase(sv: "Källans titel", en: "Source title"),
          Phrase(
            sv: "Källans titel på dess eget språk, i samma ordning.",
            en: "The source's title in its own language, in the same order."))
      ) { Cell(text: $0.sourceTitles.listed(\.self)) },
      Field(
        Column(
          "locator", .text, Phrase(sv: "Ställe", en: "Locator"),
          Phrase(
            sv: "Var i källan det står, i samma ordning.",
            en: "Where in the source it is said, in the same order."))
      ) { Cell(text: $0.sources.listed(\.locator)) },
    ] + Language.allCases.map(note) + Language.allCases.map(address)

  private static func note(in language: Language) -> Field<ClaimRow> {
    Field(
      Column(
        "note_\(language.rawValue)", .text,
        Phrase(sv: "Kommentar, \(language.name.sv)", en: "Note, \(language.name.en)"),
        Phrase(
          sv: "Vad redaktionen säger om siffran och uppgiften.",
          en: "What the editors say of the figure and of the claim."),
        whenEmpty: Phrase(
          sv: "Ingen kommentar på språket.", en: "There is no note in the language."))
    ) { Cell(text: $0.note(in: language)) }
  }

  private static func address(in language: Language) -> Field<ClaimRow> {
    Field(
      Column(
        "address_\(language.rawValue)", .address,
        Phrase(sv: "Adress, \(language.name.sv)", en: "Address, \(language.name.en)"),
        Phrase(
          sv: "Siffrans plats i registret på webbplatsen.",
          en: "The figure's entry in the register on the site."))
    ) { Cell(address: $0.figure.address(in: language)) }
  }
}

extension Language {
  /// What the language is called, in each language.
  var name: Phrase {
    switch self {
    case .sv: Phrase(sv: "svenska", en: "Swedish")
    case .en: Phrase(sv: "engelska", en: "English")
    }
  }
}

extension Phrase {
  static let onlyOtherLanguage = Phrase(
    sv: "Texten finns bara på det andra språket.", en: "The text is in the other language only.")
}
