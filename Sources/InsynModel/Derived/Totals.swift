import InsynDiagnostics

/// What the contributions to a partnership come to: for those who give, and for all of them.
package struct Totals: Sendable {
  package struct Total: Sendable {
    /// Who gives; empty for all together.
    package let parties: [Identifier<Organisation>]
    /// The sum, or why there is none.
    package let result: Result<Measured, Refusal>
  }

  /// Those who give more than one thing.
  package let groups: [Total]
  /// Nil where that is the sum of a single group, or of a single contribution.
  package let all: Total?

  package init(of partnership: Partnership, _ sources: [Identifier<Source>: Source]) {
    let budget = partnership.budget
    let groups = budget.contributors.map { parties in
      let own = budget.contributions.filter { $0.by.map(\.value) == parties }
      return (parties: parties, count: own.count, parts: Parts(own, partnership, sources))
    }
    self.groups = groups.filter { $0.count > 1 }.map {
      Total(parties: $0.parties, result: $0.parts.total)
    }
    all =
      groups.count > 1
      ? Total(parties: [], result: Parts(joining: groups.map(\.parts)).total) : nil
  }
}

extension Budget {
  /// Who gives, alone or together, each once, in the order of the content.
  package var contributors: [[Identifier<Organisation>]] {
    var seen: Set<[Identifier<Organisation>]> = []
    return contributions.map { $0.by.map(\.value) }.filter { seen.insert($0).inserted }
  }
}

/// Contributions before they are added: what has a sum in money, and what has none.
private struct Parts {
  let stated: Result<[Measured], Refusal>
  let leftOut: [Measured.LeftOut]

  init(
    _ contributions: [Contribution], _ partnership: Partnership,
    _ sources: [Identifier<Source>: Source]
  ) {
    let all = contributions.map { $0.terms.measured(in: partnership, sources) }
    stated = Result { () throws(Refusal) in
      var sums: [Measured] = []
      for term in all where term.amount.quantity?.unit.currency != nil {
        sums.append(try term.overItsPeriod())
      }
      return sums
    }
    leftOut = all.flatMap { term in
      guard let quantity = term.amount.quantity else { return term.leftOut }
      guard quantity.unit.currency == nil else { return [] }
      return term.inputs.map { Measured.LeftOut(id: $0, absence: .notValued) }
    }
  }

  /// Several groups: the sum of each is a term.
  init(joining groups: [Parts]) {
    stated = Result { () throws(Refusal) in
      var sums: [Measured] = []
      for group in groups {
        let terms = try group.stated.get()
        if !terms.isEmpty { sums.append(try Measured.sumOverTime(terms)) }
      }
      return sums
    }
    leftOut = groups.flatMap(\.leftOut)
  }

  var total: Result<Measured, Refusal> {
    Result { () throws(Refusal) in
      try Measured.sumOverTime(try stated.get()).leavingOut(leftOut)
    }
  }
}

extension Measured {
  /// A rate per month or year as the sum of its whole period; a sum, and what is per something else
  /// too, as it is.
  func overItsPeriod() throws(Refusal) -> Measured {
    guard let unit = amount.quantity?.unit, unit.timeDivisor != nil, unit.divisors.count == 1 else {
      return self
    }
    do {
      return try total(by: .months)
    } catch .notWholeMonths {
      return try total(by: .days)
    }
  }

  /// What is for the same days is added first, then what follows in time.
  ///
  /// - Throws: What `sum` throws; `.unknownPeriod` where several terms do not say what they cover.
  static func sumOverTime(_ terms: [Measured]) throws(Refusal) -> Measured {
    var rest = terms
    var periods: [Measured] = []
    while let first = rest.first {
      let same = rest.filter { $0.hasSamePeriod(as: first) }
      guard same.count == 1 || first.period != nil else { throw .unknownPeriod }
      periods.append(try sum(same, over: .same))
      rest.removeAll { $0.hasSamePeriod(as: first) }
    }
    return try sum(periods)
  }

  private func hasSamePeriod(as other: Measured) -> Bool {
    guard let period, let others = other.period else { return period == other.period }
    return period.hasSameDays(as: others)
  }

  /// The total where something that has no sum in money comes on top.
  fileprivate func leavingOut(_ parts: [LeftOut]) throws(Refusal) -> Measured {
    guard !parts.isEmpty else { return self }
    return Measured(
      .stated(try quantity().orMore()), status: status, period: period, within: within,
      inputs: inputs + parts.map(\.id), leftOut: leftOut + parts, assumptions: assumptions)
  }
}
