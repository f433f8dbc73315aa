package import InsynDiagnostics

extension Refusal {
  /// The reason, for the reader of a page: whole sentences.
  package var reason: Phrase {
    switch self {
    case .mixedUnits(let one, let other): Self.reason(ofMixed: one, other, id: id)
    case .mixedStatus(let one, let other): Self.reason(ofStatuses: one, other)
    case .unequalPeriods, .overlappingPeriods, .gapBetweenPeriods, .outsidePeriod, .openPeriod,
      .notWholeMonths, .unknownPeriod:
      reasonOfPeriods
    case .rateOverTime(let unit):
      Phrase(
        sv: """
          Siffror i \(unit.text(in: .sv)) läggs inte ihop över tid. Räkna först ut summan för varje \
          period.
          """,
        en: """
          Figures in \(unit.text(in: .en)) are not added over time. Work out the sum for each \
          period first.
          """)
    case .notARate(let unit):
      Phrase(
        sv: "En siffra i \(unit.text(in: .sv)) är redan en summa och räknas inte upp med tid.",
        en: "A figure in \(unit.text(in: .en)) is a sum already and is not multiplied by time.")
    default: reasonOfTerms
    }
  }

  private var reasonOfTerms: Phrase {
    switch self {
    case .countedTwice(let id):
      Phrase(
        sv: "Uppgiften '\(id)' skulle räknas två gånger.", en: "'\(id)' would be counted twice.")
    case .transfer(let flow):
      Phrase(
        sv: "En överföring är inte nya pengar: den finns redan i '\(flow)' och läggs inte till.",
        en: "A transfer is not new money: it is part of '\(flow)' already and is not added.")
    case .missing(let absence):
      Phrase(
        sv: "Ett värde som behövs finns inte (\(absence.words.sv)).",
        en: "A value that is needed is not there (\(absence.words.en)).")
    case .nothingStated:
      Phrase(
        sv: "Ingen av delarna har ett värde i källorna.",
        en: "None of the parts has a value in the sources.")
    case .nothingKnown:
      Phrase(
        sv: "Delarna ger varken en undre eller en övre gräns för resultatet.",
        en: "The parts limit the result neither below nor above.")
    case .impossibleUnit:
      Phrase(
        sv: "Enheterna tar inte ut varandra till en enhet som går att räkna i.",
        en: "The units do not cancel to one that can be counted in.")
    case .divisionByZero:
      Phrase(
        sv: "Det som ska delas med är eller kan vara noll.",
        en: "What is to be divided by is, or may be, zero.")
    case .negativePart:
      Phrase(
        sv: "En andel räknas inte ut när en del är eller kan vara negativ.",
        en: "A share is not worked out where a part is, or may be, below zero.")
    default:
      Phrase(
        sv: "Resultatet är för stort för att räknas ut exakt.",
        en: "The result is too large to be worked out exactly.")
    }
  }

  private var reasonOfPeriods: Phrase {
    switch self {
    case .unequalPeriods(let one, let other):
      Phrase(
        sv: "Siffrorna gäller olika perioder: \(Self.both(one, other, .sv)).",
        en: "The figures are for different periods: \(Self.both(one, other, .en)).")
    case .overlappingPeriods(let one, let other):
      Phrase(
        sv: "Perioderna överlappar varandra: \(Self.both(one, other, .sv)).",
        en: "The periods overlap: \(Self.both(one, other, .en)).")
    case .gapBetweenPeriods(let one, let other):
      Phrase(
        sv: "Tiden mellan perioderna saknar uppgift: \(Self.both(one, other, .sv)).",
        en: "There is no figure for the time between the periods: \(Self.both(one, other, .en)).")
    case .outsidePeriod(let mine, let other):
      Phrase(
        sv: "Siffran gäller \(mine.text(in: .sv)), inte hela \(other.text(in: .sv)).",
        en: "The figure is for \(mine.text(in: .en)), not for all of \(other.text(in: .en)).")
    case .openPeriod(let period):
      Phrase(
        sv: "Perioden har en öppen ände: \(period.text(in: .sv)).",
        en: "The period has an open end: \(period.text(in: .en)).")
    case .notWholeMonths(let period):
      Phrase(
        sv: "Perioden är inte hela månader: \(period.text(in: .sv)).",
        en: "The period is not whole months: \(period.text(in: .en)).")
    default:
      Phrase(
        sv: "Perioden anges inte för alla siffror.",
        en: "The period is not stated for all figures.")
    }
  }

  private static func both(_ one: Period, _ other: Period, _ language: Language) -> String {
    let and = Phrase(sv: "och", en: "and")[language]
    return "\(one.text(in: language)) \(and) \(other.text(in: language))"
  }

  private static func reason(
    ofMixed one: QuantityUnit, _ other: QuantityUnit, id: String
  ) -> Phrase {
    let sv = (one.text(in: .sv), other.text(in: .sv))
    let en = (one.text(in: .en), other.text(in: .en))
    return switch id {
    case "mixed-currencies":
      Phrase(
        sv: "Belopp i \(sv.0) och \(sv.1) läggs inte ihop, eftersom ingen växelkurs anges.",
        en: "Amounts in \(en.0) and \(en.1) are not added, since no exchange rate is stated.")
    case "rate-and-sum":
      Phrase(
        sv: "Siffror i \(sv.0) och \(sv.1) läggs inte ihop: den ena är per något, den andra inte.",
        en: "Figures in \(en.0) and \(en.1) are not added: one is per something, the other is not.")
    default:
      Phrase(
        sv: "Siffror i \(sv.0) och \(sv.1) är olika saker och läggs inte ihop.",
        en: "Figures in \(en.0) and \(en.1) are different things and are not added.")
    }
  }

  private static func reason(ofStatuses one: DecisionStatus?, _ other: DecisionStatus?) -> Phrase {
    let unknown = Phrase(sv: "okänd status", en: "no stated status")
    let (one, other) = (one?.words ?? unknown, other?.words ?? unknown)
    return Phrase(
      sv: "Siffrorna har olika status (\(one.sv) och \(other.sv)) och räknas inte ihop.",
      en: "The figures have different status (\(one.en) and \(other.en)) and are not combined.")
  }
}

extension DecisionStatus {
  /// What it is called beside a figure.
  package var words: Phrase {
    switch self {
    case .proposed: Phrase(sv: "föreslaget", en: "proposed")
    case .decided: Phrase(sv: "beslutat", en: "decided")
    case .agreed: Phrase(sv: "avtalat", en: "agreed")
    case .amended: Phrase(sv: "ändrat", en: "amended")
    case .reported: Phrase(sv: "rapporterat", en: "reported")
    case .outturn: Phrase(sv: "utfall", en: "outturn")
    }
  }
}
