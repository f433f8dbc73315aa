/// Amounts before they are added: what has a sum in money, and what has none.
struct TermsInMoney {
  let stated: Result<[Measured], Refusal>
  let leftOut: [Measured.LeftOut]

  init(_ terms: [Measured]) {
    stated = Result { () throws(Refusal) in
      var sums: [Measured] = []
      for term in terms where term.amount.quantity?.unit.currency != nil {
        sums.append(try term.overItsPeriod())
      }
      return sums
    }
    leftOut = terms.flatMap(\.withoutMoney)
  }

  /// Terms that are all given in one unit, so that rates can stay rates.
  init(alike terms: [Measured]) {
    stated = .success(terms.filter { $0.amount.quantity?.unit.currency != nil })
    leftOut = terms.flatMap(\.withoutMoney)
  }

  /// Several groups: the sum of each is a term.
  init(joining groups: [TermsInMoney]) {
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

  /// The sum, which lacks what has none.
  var total: Result<Measured, Refusal> {
    Result { () throws(Refusal) in
      try Measured.sumOverTime(try stated.get()).leavingOut(leftOut)
    }
  }
}

extension Measured {
  /// A rate per month or year as the sum of its whole period; a sum, and what is per something else
  /// too, as it is.
  fileprivate func overItsPeriod() throws(Refusal) -> Measured {
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
  fileprivate static func sumOverTime(_ terms: [Measured]) throws(Refusal) -> Measured {
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

  /// The claims that may be worth something and are no amount of money.
  fileprivate var withoutMoney: [LeftOut] {
    guard let quantity = amount.quantity else { return leftOut }
    guard quantity.unit.currency == nil else { return [] }
    return inputs.map { LeftOut(id: $0, absence: .notValued) }
  }

  /// The total where something that has no sum in money comes on top.
  fileprivate func leavingOut(_ parts: [LeftOut]) throws(Refusal) -> Measured {
    guard !parts.isEmpty else { return self }
    return Measured(
      .stated(try quantity().orMore()), status: status, period: period, within: within,
      inputs: inputs + parts.map(\.id), leftOut: leftOut + parts, assumptions: assumptions)
  }
}
