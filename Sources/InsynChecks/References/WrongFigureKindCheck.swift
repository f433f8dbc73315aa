package import InsynDiagnostics
import InsynModel

/// Services are funded by contributions and transfers, and a transfer is a part of a contribution.
package struct WrongFigureKindCheck: Check {
  package static let id = "wrong-figure-kind"
  package static let accepts = [
    Example(in: .budget, "within: city-yearly"),
    Example(in: .services, "funded-by: pool-rate"),
  ]
  package static let reports = [
    Example(in: .budget, "within: ↓pool-rate"),
    Example(in: .services, "funded-by: ↓state-rate"),
    Example(in: .services, "funded-by: [city-yearly, ↓children-reached]"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.wholePartnerships.flatMap { partnership -> [Diagnostic] in
      let kinds = content.names.figures[Identifier(partnership.id.value)] ?? [:]
      let wholes = partnership.budget.transfers.compactMap(\.within)
      let funds = partnership.services.flatMap { $0.funding ?? [] }
      return wholes.compactMap { Self.finding(.whole, $0, kinds) }
        + funds.compactMap { Self.finding(.fund, $0, kinds) }
    }
  }

  fileprivate enum Role {
    case whole
    case fund
  }

  private static func finding(
    _ role: Role, _ written: Located<Identifier<Figure>>,
    _ kinds: [Identifier<Figure>: Figure.Kind]
  ) -> Diagnostic? {
    switch kinds[written.value] {
    case nil, .contribution: nil
    case .transfer where role == .fund: nil
    case let kind?: .wrongFigureKind(written, kind, role)
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongFigureKind(
    _ written: Located<Identifier<Figure>>, _ kind: Figure.Kind, _ role: WrongFigureKindCheck.Role
  ) -> Diagnostic {
    let name = kind.name
    let (rule, help) =
      switch role {
      case .whole:
        (
          Phrase(
            sv: "en överföring är en del av ett bidrag",
            en: "a transfer is a part of a contribution"),
          Phrase(
            sv: "Skriv id:t på det bidrag som pengarna kommer ur, eller ta bort raden.",
            en: "Write the id of the contribution that the money comes out of, or remove the line.")
        )
      case .fund:
        (
          Phrase(
            sv: "insatser betalas av bidrag och överföringar",
            en: "services are funded by contributions and transfers"),
          Phrase(
            sv: "Skriv id:t på ett bidrag eller en överföring, eller 'not stated'.",
            en: "Write the id of a contribution or a transfer, or 'not stated'.")
        )
      }
    return Diagnostic(
      .error, WrongFigureKindCheck.id, at: written.range,
      Phrase(
        sv: "'\(written.value)' är \(name.sv), men \(rule.sv)",
        en: "'\(written.value)' is \(name.en), but \(rule.en)"),
      help: help)
  }
}

extension Figure.Kind {
  fileprivate var name: Phrase {
    switch self {
    case .agreement: Phrase(sv: "ett datum i avtalet", en: "a date of the agreement")
    case .membership:
      Phrase(sv: "datumet då en part kom med eller lämnade", en: "the date a party joined or left")
    case .event: Phrase(sv: "en händelse", en: "an event")
    case .contribution: Phrase(sv: "ett bidrag", en: "a contribution")
    case .transfer: Phrase(sv: "en överföring", en: "a transfer")
    case .rate: Phrase(sv: "ett pris eller en nivå", en: "a rate")
    case .targetGroup: Phrase(sv: "en uppgift om målgruppen", en: "a figure about the target group")
    case .indicator: Phrase(sv: "en indikator", en: "an indicator")
    case .statistic: Phrase(sv: "statistik", en: "a statistic")
    case .statement: Phrase(sv: "en uppgift i ord", en: "a statement in words")
    case .result: Phrase(sv: "en uppgift om resultat", en: "a statement on results")
    case .derived: Phrase(sv: "en uträknad siffra", en: "a figure that is worked out")
    }
  }
}
