import InsynDiagnostics

/// A chart of a partnership or a topic, by the name that editors write in `![](chart:timeline)`.
package enum ChartName: String, CaseIterable, Hashable, Sendable {
  case flow
  case timeline
  case contributions
  case members
  case rates
  case statistics
}

extension Partnership {
  /// The charts that there is something to draw in, in the order of the names.
  package func charts(_ sources: [Identifier<Source>: Source]) -> [ChartName] {
    ChartName.allCases.filter { hasChart($0, sources) }
  }

  /// Whether there is something to draw in a chart.
  package func hasChart(_ name: ChartName, _ sources: [Identifier<Source>: Source]) -> Bool {
    switch name {
    case .flow: hasFlow
    case .timeline: hasTimeline
    case .contributions: budget.contributions.contains(where: \.hasAmount)
    case .members: MemberCounts(of: self) != nil
    case .rates: !RateSeries.all(of: self, sources).isEmpty
    case .statistics: !StatisticSeries.all(of: self, sources).isEmpty
    }
  }

  /// Where no amount is known and nothing says where the money goes, a drawing of it has no more to say
  /// than the table of who gives.
  package var hasFlow: Bool {
    !budget.transfers.isEmpty || budget.contributions.contains { $0.hasAmount || $0.to != nil }
  }

  /// Whether more is dated than events, which are a list and no picture by themselves.
  package var hasTimeline: Bool {
    hasTerm || parties.contains { $0.from != nil || $0.to != nil }
  }

  private var hasTerm: Bool {
    guard let agreement else { return false }
    return !agreement.milestones.isEmpty || !agreement.extensions.isEmpty
      || !agreement.amendments.isEmpty
  }
}

extension Contribution {
  fileprivate var hasAmount: Bool { terms.amount.leading.value.value.quantity != nil }
}

extension Topic {
  /// The charts that there is something to draw in, in the order of the names.
  package func charts(_ sources: [Identifier<Source>: Source]) -> [ChartName] {
    let hasRates = !RateSeries.all(of: self, sources).isEmpty
    let hasStatistics = !StatisticSeries.all(of: self, sources).isEmpty
    return (hasRates ? [.rates] : []) + (hasStatistics ? [.statistics] : [])
  }

  package var indicators: [Indicator] { sections.flatMap(\.indicators) }
}
