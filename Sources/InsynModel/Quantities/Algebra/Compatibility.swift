/// How the periods of terms must lie for a sum to mean something.
package enum PeriodRule: Hashable, Sendable {
  /// All the same days: what several parties put in at one time.
  case same
  /// One after the other without a gap: what one flow comes to over time.
  case successive
  /// Either of the two.
  case sameOrSuccessive
}

extension [Measured] {
  /// - Throws: `.countedTwice`.
  func requireDifferentClaims() throws(Refusal) {
    var seen: Set<String> = []
    for id in lazy.flatMap(\.inputs) where !seen.insert(id).inserted { throw .countedTwice(id) }
  }

  /// Money that moves inside a flow is only added to money that moves inside the same one.
  ///
  /// - Throws: `.transfer`.
  func requireOneFlow() throws(Refusal) {
    guard let first else { return }
    for term in self where term.within != first.within {
      if let flow = term.within ?? first.within { throw .transfer(within: flow) }
    }
  }

  /// The status of all of them.
  ///
  /// - Throws: `.mixedStatus`.
  func sameStatus() throws(Refusal) -> DecisionStatus? {
    guard let first else { return nil }
    for term in self where term.status != first.status {
      throw .mixedStatus(first.status, term.status)
    }
    return first.status
  }

  /// The status and period of those that have one: a bare number takes over those of the others.
  ///
  /// - Throws: `.mixedStatus` or `.unequalPeriods`.
  func sharedContext() throws(Refusal) -> (status: DecisionStatus?, period: Period?) {
    let status = try filter { $0.status != nil }.sameStatus()
    let periods = compactMap(\.period)
    for period in periods where !period.hasSameDays(as: periods[0]) {
      throw .unequalPeriods(periods[0], period)
    }
    return (status, periods.first)
  }

  /// The period of a sum.
  ///
  /// - Throws: `.unknownPeriod` if only some have one, `.unequalPeriods`, `.overlappingPeriods` or
  ///   `.gapBetweenPeriods`.
  func period(by rule: PeriodRule) throws(Refusal) -> Period? {
    let periods = compactMap(\.period)
    guard let first = periods.first else { return nil }
    guard periods.count == count else { throw .unknownPeriod }
    guard let other = periods.first(where: { !$0.hasSameDays(as: first) }) else {
      if rule == .successive, count > 1 { throw .overlappingPeriods(first, first) }
      return first
    }
    if rule == .same { throw .unequalPeriods(first, other) }
    return try Period.joining(periods)
  }
}

extension Period {
  /// The period from the beginning of the first to the end of the last of several periods that follow
  /// one another.
  fileprivate static func joining(_ periods: [Period]) throws(Refusal) -> Period? {
    let sorted = periods.sorted { one, other in
      guard let start = one.first else { return other.first != nil }
      return other.first.map { start < $0 } ?? false
    }
    for (one, next) in zip(sorted, sorted.dropFirst()) {
      guard one.isBefore(next) else { throw .overlappingPeriods(one, next) }
      guard one.last?.adding(days: 1) == next.first else { throw .gapBetweenPeriods(one, next) }
    }
    return Period(from: sorted.first?.from, to: sorted.last?.to)
  }
}
