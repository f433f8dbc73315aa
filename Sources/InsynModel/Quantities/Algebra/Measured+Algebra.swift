extension Measured {
  /// A sum. What has no figure but may be worth something makes it a lower limit, "minst"; that
  /// holds for what cannot be below zero, as contributions cannot.
  ///
  /// - Throws: A refusal where the terms differ in status, unit, or period, where one claim stands
  ///   twice, where a transfer meets other money, or where no term has a figure.
  package static func sum(
    _ terms: [Measured], over rule: PeriodRule = .sameOrSuccessive
  ) throws(Refusal) -> Measured {
    guard let first = terms.first else { throw .nothingStated }
    try terms.requireDifferentClaims()
    try terms.requireOneFlow()
    let status = try terms.sameStatus()
    let period = try terms.period(by: rule)
    let amount = try amount(ofSum: terms)
    if period != first.period, let unit = amount.quantity?.unit, unit.timeDivisor != nil {
      throw .rateOverTime(unit)
    }
    return Measured(
      amount, from: terms, status: status, period: period, within: first.within)
  }

  private static func amount(ofSum terms: [Measured]) throws(Refusal) -> Amount {
    let stated = terms.compactMap(\.amount.quantity)
    let lacksSomething = terms.contains { !$0.leftOut.isEmpty }
    guard !stated.isEmpty else {
      if lacksSomething { throw .nothingStated }
      return .absent(terms.contains { $0.amount.absence == Absence.none } ? .none : .notApplicable)
    }
    let sum = try Quantity.sum(stated)
    return .stated(lacksSomething ? try sum.orMore() : sum)
  }

  /// What is left of one figure when another is taken away: of a flow, when its transfers have left
  /// it. What has no figure but may be worth something makes the rest an upper limit, "högst".
  ///
  /// - Throws: A refusal where the two differ in status, unit or period, or where the first has no
  ///   figure.
  package func subtracting(_ other: Measured) throws(Refusal) -> Measured {
    let both = [self, other]
    let status = try both.sameStatus()
    let period = try both.period(by: .same)
    let minuend = try quantity()
    let rest: Quantity =
      switch other.amount {
      case .stated(let quantity): try minuend.subtracting(quantity)
      case .absent(let absence): absence.leavesSomethingOut ? try minuend.orLess() : minuend
      }
    return Measured(
      .stated(rest), from: both, status: status, period: period, within: within)
  }

  /// A product of figures and bare numbers, over others: rate × volume × time, or a ratio.
  ///
  /// - Throws: `.missing` if a figure is not there, a refusal where figures differ in status or
  ///   period, or what `Quantity.product` throws.
  package static func product(
    _ factors: [Measured], over divisors: [Measured] = []
  ) throws(Refusal) -> Measured {
    let all = factors + divisors
    let context = try all.sharedContext()
    let (above, below) = (try factors.quantities(), try divisors.quantities())
    let result = try Quantity.product(above, over: below)
    let units = try UnitProduct(of: above.map(\.unit), over: below.map(\.unit))
    return Measured(
      .stated(result), from: all, status: context.status, period: context.period,
      within: all.lazy.compactMap(\.within).first, assuming: units.spreads ? [.evenRate] : [])
  }

  /// What share of a whole the part is, in percent, where the whole is the part and the rest.
  ///
  /// - Throws: A refusal as for a sum of the two, or what `Quantity.share` throws.
  package static func share(
    of part: Measured, besides rest: Measured, decimals: Int8 = 1
  ) throws(Refusal) -> Measured {
    let both = [part, rest]
    try both.requireDifferentClaims()
    try both.requireOneFlow()
    let status = try both.sameStatus()
    let period = try both.period(by: .same)
    let quantities = try both.quantities()
    let share = try Quantity.share(of: quantities[0], besides: quantities[1], decimals: decimals)
    return Measured(.stated(share), from: both, status: status, period: period)
  }
}

extension Measured {
  /// How much a later figure is above an earlier one. Both must be for periods of the same length.
  ///
  /// - Throws: A refusal where the two differ in status or unit, where the periods are not as long or
  ///   share days, or where one has no figure.
  package static func change(from earlier: Measured, to later: Measured) throws(Refusal) -> Measured
  {
    let context = try contextOfChange(from: earlier, to: later)
    let difference = try later.quantity().subtracting(try earlier.quantity())
    return Measured(
      .stated(difference), from: [earlier, later], status: context.status, period: context.period)
  }

  /// The same in percent of the earlier figure.
  package static func relativeChange(
    from earlier: Measured, to later: Measured, decimals: Int8 = 1
  ) throws(Refusal) -> Measured {
    let context = try contextOfChange(from: earlier, to: later)
    let (start, end) = (try earlier.quantity(), try later.quantity())
    guard start.unit == end.unit else { throw .mixedUnits(start.unit, end.unit) }
    let hundred = Quantity(100, .percent)
    let ratio = try Quantity.product([end, hundred], over: [start]).subtracting(hundred)
    let rounded = Quantity(
      ratio.value, spread: ratio.spread, ratio.interval, ratio.hedge.union(.rounded), ratio.unit,
      place: -decimals)
    return Measured(
      .stated(rounded), from: [earlier, later], status: context.status, period: context.period)
  }

  private static func contextOfChange(
    from earlier: Measured, to later: Measured
  ) throws(Refusal) -> (status: DecisionStatus?, period: Period?) {
    let status = try [earlier, later].sameStatus()
    guard let one = earlier.period, let other = later.period else { throw .unknownPeriod }
    guard one.isBefore(other) else { throw .overlappingPeriods(one, other) }
    guard let days = one.days, let others = other.days else {
      throw .openPeriod(one.days == nil ? one : other)
    }
    let months = one.wholeMonths
    guard days == others || months != nil && months == other.wholeMonths else {
      throw .unequalPeriods(one, other)
    }
    return (status, Period(from: one.from, to: other.to))
  }
}

extension Quantity {
  /// The quantity where something that is worth nothing or more is missing from it.
  func orMore() throws(Refusal) -> Quantity {
    try Quantity(
      value, spread: spread, Interval(low: interval.low, high: nil), hedge, unit,
      orNothingKnownAt: place)
  }

  /// The quantity where something that is worth nothing or more is still to be taken from it.
  func orLess() throws(Refusal) -> Quantity {
    try Quantity(
      value, spread: spread, Interval(low: nil, high: interval.high), hedge, unit,
      orNothingKnownAt: place)
  }
}

extension QuantityUnit {
  /// The time that it is counted per; nil if there is none.
  var timeDivisor: TimeUnit? {
    divisors.lazy.compactMap { if case .time(let unit) = $0 { unit } else { nil } }.first
  }
}
