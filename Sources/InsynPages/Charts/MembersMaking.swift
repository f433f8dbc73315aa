import InsynCharts
import InsynDiagnostics
import InsynModel

extension ChartMaker {
  /// How many parties there have been, and when.
  var members: MadeChart? {
    guard let counts = MemberCounts(of: partnership) else { return nil }
    let names = Dictionary(
      uniqueKeysWithValues: counts.series.map { ($0.role, plural(of: $0.role).asSentence) })
    let claims = partnership.parties.flatMap { [$0.from, $0.to].compactMap(\.self) }
    return MadeChart(
      MembersChart(counts, names: names, in: language),
      ChartWords(
        headline: headline(of: counts),
        subtitle: say("Antal parter i avtalet, ", "Number of parties to the agreement, ")
          + years(counts.first, counts.last),
        notes: notes(on: counts)),
      from: claims.flatMap(\.leading.sources), tables: [.parties])
  }

  private func headline(of counts: MemberCounts) -> String {
    let changing = counts.series.filter { !$0.changes.isEmpty }
    guard let series = changing.first(where: { $0.role == .civilSociety }) ?? changing.first,
      let first = series.stretches.first, let last = series.stretches.last
    else { return "" }
    if series.changes.count == 1, let change = series.changes.first,
      change.joined == 0 || change.left == 0,
      let before = series.stretches.last(where: { $0.last < change.date.first }),
      before.isCertain, last.isCertain
    {
      return headline(of: change, series.role, from: before.high, to: last.high)
    }
    let parties = plural(of: series.role)
    if first.high != last.high {
      return say(
        "Antalet \(parties) gick från \(first.high) till \(last.high)",
        "The number of \(parties) went from \(first.high) to \(last.high)")
    }
    let (least, most) = (series.stretches.map(\.low).min(), series.stretches.map(\.high).max())
    return say(
      "Antalet \(parties) har växlat mellan \(least ?? 0) och \(most ?? 0)",
      "The number of \(parties) has varied between \(least ?? 0) and \(most ?? 0)")
  }

  /// `Två parter anslöt sig 2016: nio idéburna parter i stället för sju`.
  private func headline(
    of change: MemberCounts.Change, _ role: Party.Role, from before: Int, to after: Int
  ) -> String {
    let who = count(change.joined + change.left, Self.partyWords).asSentence
    let event =
      change.joined > 0
      ? say("\(who) anslöt sig \(when(change.date))", "\(who) joined \(when(change.date))")
      : say("\(who) lämnade \(when(change.date))", "\(who) left \(when(change.date))")
    let number = count(before, Self.words(for: role)).prefix { $0 != " " && $0 != "\u{A0}" }
    return "\(event): \(count(after, Self.words(for: role)))"
      + say(" i stället för \(number)", " instead of \(number)")
  }

  private func notes(on counts: MemberCounts) -> [String] {
    var notes: [String] = []
    if counts.series.contains(where: { $0.stretches.contains { !$0.isCertain } }) {
      notes.append(
        say(
          "Streckat: källan anger inte dagen, så antalet kan ha varit det ena eller det andra.",
          "Hatched: the source does not give the day, so the number may have been either."))
    }
    let undated = counts.series.map(\.undated).reduce(0, +)
    if undated > 0 {
      let who = count(undated, Self.partyWords).asSentence
      notes.append(
        say(
          "\(who) utan angivet startdatum räknas från början.",
          "\(who) without a stated starting date \(undated == 1 ? "is" : "are") counted from the start."
        ))
    }
    return notes
  }

  private func plural(of role: Party.Role) -> String { Self.words(for: role)[language].plural }

  static let partyWords = CountedWords(
    sv: ("part", "parter"), en: ("party", "parties"), .common)

  private static func words(for role: Party.Role) -> CountedWords {
    switch role {
    case .public:
      CountedWords(
        sv: ("offentlig part", "offentliga parter"), en: ("public party", "public parties"), .common
      )
    case .civilSociety:
      CountedWords(
        sv: ("idéburen part", "idéburna parter"),
        en: ("civil-society party", "civil-society parties"), .common)
    case .other:
      CountedWords(
        sv: ("annan part", "andra parter"), en: ("other party", "other parties"), .common)
    }
  }
}
