import InsynCharts
import InsynDiagnostics
import InsynModel

extension ChartMaker {
  /// The life of the agreement: its term and what is said against it, how it was and may be
  /// prolonged, who was a party when, and what happened.
  var timeline: MadeChart? {
    let terms = AgreementDates(of: partnership.agreement)
    let rows =
      termRows(terms) + extensionRows(terms) + partyRows(terms) + markRows
    guard partnership.hasTimeline, let chart = TimelineChart(rows) else { return nil }
    let status = partnership.statusOfClaims.words[language]
    let days = rows.flatMap(\.items).flatMap { [$0.from, $0.to].compactMap(\.self) }
    let first = days.map(\.first).min() ?? context.site.published
    let last = days.map(\.last).max() ?? first
    let isPartial = days.contains { $0.precision != .day }
    return MadeChart(
      chart,
      ChartWords(
        headline: headline(terms),
        subtitle: say("Avtalstid, parter och händelser, ", "Term, parties and events, ")
          + "\(years(first, last)). Status: \(status).",
        notes: isPartial
          ? [
            say(
              "Tonade ändar och breda märken: källan anger inte dagen.",
              "Faded ends and wide marks: the source does not give the day.")
          ] : []),
      from: timelineSources, tables: [.agreement, .parties])
  }

  private var timelineSources: [SourceReference] {
    let agreement = partnership.agreement
    let milestones = Agreement.Milestone.allCases.compactMap { agreement?.milestones[$0] }
    let claims =
      milestones.flatMap(\.all)
      + partnership.parties.flatMap { party in
        [party.from, party.to].compactMap { $0?.leading }
      }
    return claims.flatMap(\.sources) + (agreement?.extensions ?? []).flatMap(\.sources)
      + ((agreement?.amendments ?? []) + partnership.events).flatMap(\.date.leading.sources)
  }
}

/// The rows of the agreement itself.
extension ChartMaker {
  private func termRows(_ dates: AgreementDates) -> [TimelineChart.Row] {
    let status = partnership.statusOfClaims
    let label =
      status == .proposed
      ? say("Avtalet, föreslaget", "The agreement, proposed") : say("Avtalet", "The agreement")
    let style: TimelineChart.Style = status == .proposed ? .proposed : .term
    var rows: [TimelineChart.Row] = []
    if let starts = dates.starts {
      let value = dates.term.map(context.words)
      let open = say("; slutet anges inte", "; the end is not stated")
      rows.append(
        TimelineChart.Row(
          label: label, value: (value ?? "") + (dates.ends == nil ? open : ""),
          items: dates.term.map { [.init(style, from: starts, to: $0.to)] } ?? []))
    } else if let ends = dates.ends {
      let value = say("slutar \(context.words(ends))", "ends \(context.words(ends))")
      rows.append(TimelineChart.Row(label: label, value: value, items: [.init(.mark, at: ends)]))
    }
    if let signed = dates.signed {
      rows.append(
        TimelineChart.Row(
          label: context.word(.milestone(.signed)), value: context.words(signed),
          items: [.init(.mark, at: signed)]))
    }
    return rows + Agreement.Milestone.allCases.compactMap { rivalRow($0, dates) }
  }

  private func rivalRow(
    _ milestone: Agreement.Milestone, _ dates: AgreementDates
  ) -> TimelineChart.Row? {
    let rivals = dates.rivals(milestone)
    guard !rivals.isEmpty else { return nil }
    let name = context.word(.milestone(milestone))
    return TimelineChart.Row(
      label: say("\(name), andra uppgifter", "\(name), other statements"),
      value: listed(rivals.map(context.words)), items: rivals.map { .init(.rival, at: $0) })
  }

  private func extensionRows(_ dates: AgreementDates) -> [TimelineChart.Row] {
    (partnership.agreement?.extensions ?? []).map { extended in
      let base = dates.end(before: extended.until.value, of: extended.kind)
      let style: TimelineChart.Style = extended.kind == .granted ? .granted : .optional
      let stretch = base.map { TimelineChart.Item(style, from: $0, to: extended.until.value) }
      let decided = extended.decided.map {
        say(", beslutad \($0.text(in: .sv))", ", decided \($0.text(in: .en))")
      }
      return TimelineChart.Row(
        label: context.word(.extended(extended.kind)),
        value: say("till ", "to ") + context.words(extended.until.value) + (decided ?? ""),
        items: [stretch ?? .init(.mark, at: extended.until.value)]
          + (extended.decided.map { [.init(.mark, at: $0)] } ?? []))
    }
  }

  private func headline(_ dates: AgreementDates) -> String {
    guard let starts = dates.starts, let term = dates.term else {
      guard let ends = dates.ends else {
        return say(
          "Källorna anger inte när avtalet börjar eller slutar",
          "The sources do not say when the agreement starts or ends")
      }
      return say(
        "Avtalet slutar \(context.words(ends)). När det börjar anges inte",
        "The agreement ends \(context.words(ends)). When it starts is not stated")
    }
    let period = context.words(term)
    let isProposed = partnership.statusOfClaims == .proposed
    let base =
      starts == dates.ends && starts.precision == .day
      ? say("Avtalet gäller en enda dag, \(period)", "The agreement covers a single day, \(period)")
      : isProposed
        ? say("Avtalet föreslås gälla \(period)", "The agreement is proposed to cover \(period)")
        : say("Avtalet gäller \(period)", "The agreement covers \(period)")
    return base + option + doubt(dates)
  }

  private var option: String {
    let optional = (partnership.agreement?.extensions ?? []).filter { $0.kind == .optional }
    guard let until = optional.map(\.until.value).max() else { return "" }
    return say(" och kan förlängas till ", " and may be extended to ") + context.words(until)
  }

  private func doubt(_ dates: AgreementDates) -> String {
    switch (dates.isDisputed(.starts), dates.isDisputed(.ends)) {
    case (true, true):
      say(
        ", men källorna är oense om både starten och slutet",
        ", but the sources disagree on both its start and its end")
    case (true, false):
      say(", men källorna är oense om starten", ", but the sources disagree on its start")
    case (false, true):
      say(", men källorna är oense om slutet", ", but the sources disagree on its end")
    case (false, false): ""
    }
  }
}
