import InsynDiagnostics
import InsynModel

extension Table {
  /// Every claim of every figure that has an address in the register.
  package static let figures = Table(
    "figures",
    title: Phrase(sv: "Siffror", en: "Figures"),
    description: Phrase(
      sv: """
        Alla siffror i registret: tal, datum och det som källor säger i ord. Varje rad är vad en \
        källa säger. Säger flera källor olika saker om samma siffra har den flera rader, så räkna bara de rader där `rank` är `leading`. Tal \
        av olika slag, enhet, status eller period går inte att lägga ihop.
        """,
      en: """
        Every figure in the register: numbers, dates, and what sources say in words. Each row is \
        what a source says. Where sources disagree on a \
        figure it has several rows, so count only those whose `rank` is `leading`. Numbers of \
        different kinds, units, statuses or periods do not add up.
        """),
    coversSite: true, coversTopics: true, fields: columns
  ) { owner, content in
    owner.figures.flatMap { ClaimRow.all(of: $0, of: owner, in: content) }
  }

  private static let kind = Field<ClaimRow>(
    Column(
      "kind", .code, Phrase(sv: "Slag", en: "Kind"),
      Phrase(
        sv: "Vilket slags uppgift siffran kommer från.",
        en: "What kind of record the figure comes from."),
      words: Figure.Kind.allCases.map(\.rawValue))
  ) { .code($0.figure.kind.rawValue) }

  private static let formula = Field<ClaimRow>(
    Column(
      "formula", .text, Phrase(sv: "Uträkning", en: "Formula"),
      Phrase(
        sv: "Hur siffran har räknats ut, med id:n på de siffror som den bygger på.",
        en: "How the figure was worked out, with the ids of the figures that it rests on."),
      whenEmpty: Phrase(
        sv: "Siffran står i en källa.", en: "The figure is stated in a source."))
  ) { Cell(text: $0.figure.formula) }

  private static var columns: [Field<ClaimRow>] {
    let about: [Field<ClaimRow>] = .identityOfAny + [kind] + .label
    let value: [Field<ClaimRow>] = .wording + .number + .unit + .date + .absence
    return about + value + .standing + .period + [formula] + .evidence + .details
  }
}
