import InsynDiagnostics

/// A chart of one partnership or topic, by the name that editors write in `![](chart:timeline)`.
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
    let owner = owner
    return ChartName.allCases.filter { name in
      switch name {
      case .flow: !budget.contributions.isEmpty || !budget.transfers.isEmpty
      case .timeline: hasTerm
      case .contributions:
        budget.contributions.contains { $0.terms.amount.leading.value.value.quantity != nil }
      case .members: MemberCounts(of: self) != nil
      case .rates: !RateSeries.all(of: owner, payers: budget.payers, sources).isEmpty
      case .statistics: !StatisticSeries.all(of: owner, sources).isEmpty
      }
    }
  }

  /// Whether anything but events has a date: the agreement or a party.
  package var hasTerm: Bool {
    let dates = (agreement?.milestones.count ?? 0) + (agreement?.extensions.count ?? 0)
    let changes = agreement?.amendments.count ?? 0
    return dates + changes > 0 || parties.contains { $0.from != nil || $0.to != nil }
  }
}

extension Topic {
  /// Of the charts only those of figures, which partnerships have too.
  package func charts(_ sources: [Identifier<Source>: Source]) -> [ChartName] {
    let owner = owner
    let rates = RateSeries.all(of: owner, payers: [:], sources)
    let statistics = StatisticSeries.all(of: owner, sources)
    return (rates.isEmpty ? [] : [.rates]) + (statistics.isEmpty ? [] : [.statistics])
  }
}

extension Budget {
  /// Who pays each rate.
  package var payers: [Identifier<Figure>: [Identifier<Organisation>]] {
    Dictionary(
      rates.map { ($0.terms.id.value, $0.by.map(\.value)) }, uniquingKeysWith: { first, _ in first }
    )
  }
}
