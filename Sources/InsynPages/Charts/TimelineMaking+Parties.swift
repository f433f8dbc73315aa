import InsynCharts
import InsynDiagnostics
import InsynModel

/// The rows of the parties, and of what happened once.
extension ChartMaker {
  /// Those who joined and left at the same times share a row.
  func partyRows(_ dates: AgreementDates) -> [TimelineChart.Row] {
    var order: [Membership] = []
    var groups: [Membership: [Identifier<Organisation>]] = [:]
    for party in partnership.parties {
      let time = Membership(
        from: party.from?.leading.value.value, to: party.to?.leading.value.value)
      if groups[time] == nil { order.append(time) }
      groups[time, default: []].append(party.organisation.value)
    }
    let isProposed = partnership.statusOfClaims == .proposed
    return order.compactMap { time in
      guard let item = time.item(in: dates, isProposed: isProposed) else { return nil }
      let period = Period(from: time.from, to: time.to).map(context.words)
      return TimelineChart.Row(
        label: label(of: groups[time] ?? []),
        value: period ?? say("datum anges inte", "dates not stated"), items: [item])
    }
  }

  private func label(of parties: [Identifier<Organisation>]) -> String {
    parties.count > 4
      ? count(parties.count, Self.partyWords).asSentence : listed(parties.map(name))
  }

  var markRows: [TimelineChart.Row] {
    let rows = [
      (say("Ändringar", "Amendments"), partnership.agreement?.amendments ?? []),
      (say("Händelser", "Events"), partnership.events),
    ]
    return rows.compactMap { label, events in
      guard !events.isEmpty else { return nil }
      return TimelineChart.Row(
        label: label, value: "\(events.count)",
        items: events.map(\.date.leading.value.value).sorted().map { .init(.mark, at: $0) })
    }
  }

  private struct Membership: Hashable {
    let from: PartialDate?
    let to: PartialDate?

    /// As long as the agreement where no source says otherwise; nil where that is not known either.
    func item(in dates: AgreementDates, isProposed: Bool) -> TimelineChart.Item? {
      let end =
        to ?? dates.ends.flatMap { ends in from.map { $0.first <= ends.last } ?? true ? ends : nil }
      if let from {
        return TimelineChart.Item(isProposed ? .proposed : .member, from: from, to: end)
      }
      guard dates.starts != nil || end != nil else { return nil }
      return TimelineChart.Item(.undated, from: dates.starts, to: end)
    }
  }
}
