/// What a sum is spread over evenly when it is divided by time.
package enum ProrationBasis: Hashable, Sendable {
  /// Each month weighs the same, whatever its days. Only for periods of whole months.
  case months
  /// Each day weighs the same; a year has the days of that year.
  case days
}

extension Measured {
  /// What a rate per day, week, month or year comes to over its own period, or over a part of it.
  ///
  /// `5 888 920 SEK per year` for 2018-01-01..2019-08-31 by months is 20/12 of the yearly sum.
  ///
  /// - Throws: `.missing`, `.notARate`, `.unknownPeriod`, `.outsidePeriod`, `.openPeriod`,
  ///   `.notWholeMonths`, `.impossibleUnit` or `.tooLarge`.
  package func total(
    over part: Period? = nil, by basis: ProrationBasis
  ) throws(Refusal) -> Measured {
    let rate = try quantity()
    guard let unit = rate.unit.timeDivisor else { throw .notARate(rate.unit) }
    let period = try periodOfResult(part)
    let time = try period.length(in: unit, by: basis)
    let total = try Quantity.product(
      [rate, Quantity(time.count, QuantityUnit(.time(time.unit)))],
      over: [Quantity(time.parts, .number)])
    return Measured(
      .stated(total), from: [self], status: status, period: period, within: within,
      assuming: time.assumption.map { [$0] } ?? [])
  }

  /// What a sum for a period comes to for a part of the period.
  ///
  /// - Throws: `.missing`, `.rateOverTime`, `.unknownPeriod`, `.outsidePeriod`, `.openPeriod`,
  ///   `.notWholeMonths` or `.tooLarge`.
  package func prorated(to part: Period, by basis: ProrationBasis) throws(Refusal) -> Measured {
    let sum = try quantity()
    guard sum.unit.timeDivisor == nil else { throw .rateOverTime(sum.unit) }
    guard let whole = period else { throw .unknownPeriod }
    _ = try periodOfResult(part)
    let (mine, all) = (try part.count(by: basis), try whole.count(by: basis))
    let quantity = try Quantity.product(
      [sum, Quantity(Int64(mine), .number)], over: [Quantity(Int64(all), .number)])
    return Measured(
      .stated(quantity), from: [self], status: status, period: part, within: within,
      assuming: [.evenPart(mine, of: all, basis == .months ? .month : .day)])
  }

  private func periodOfResult(_ part: Period?) throws(Refusal) -> Period {
    guard let whole = period else { throw .unknownPeriod }
    guard let part else { return whole }
    guard whole.contains(part) else { throw .outsidePeriod(whole, part) }
    return part
  }
}

extension Period {
  /// A length of time as `count / parts` of a unit.
  fileprivate struct Length {
    let count: Int64
    let parts: Int64
    let unit: TimeUnit
    /// Nil where nothing had to be divided.
    let assumption: Assumption?
  }

  /// - Throws: `.openPeriod`, `.notWholeMonths`, or `.impossibleUnit` for hours.
  fileprivate func length(
    in unit: TimeUnit, by basis: ProrationBasis
  ) throws(Refusal) -> Length {
    switch (unit, basis) {
    case (.hour, _): throw .impossibleUnit
    case (.day, _), (.week, _):
      let days = try count(by: .days)
      return Length(
        count: Int64(days), parts: 1, unit: .day,
        assumption: unit == .week && days % 7 != 0 ? .evenRateOver(days, .day) : nil)
    case (_, .months):
      let months = try count(by: .months)
      return Length(
        count: Int64(months), parts: 1, unit: .month,
        assumption: unit == .year && months % 12 != 0 ? .evenRateOver(months, .month) : nil)
    case (_, .days): return try lengthByDays(in: unit)
    }
  }

  /// Months or years by their days. The denominators are multiples of the days that a month (28 to
  /// 31) and a year (365 or 366) can have.
  private func lengthByDays(in unit: TimeUnit) throws(Refusal) -> Length {
    let days = try count(by: .days)
    guard let first, let last else { throw .openPeriod(self) }
    let parts = unit == .year ? 365 * 366 : 4 * 7 * 15 * 29 * 31
    var (count, start) = (0, first)
    while start <= last {
      let whole = PartialDate(containing: start, unit)
      let end = min(whole.last, last)
      count += (start.days(until: end) + 1) * (parts / (whole.first.days(until: whole.last) + 1))
      guard let next = end.adding(days: 1) else { break }
      start = next
    }
    let divisor = greatestCommonDivisor(count, parts)
    return Length(
      count: Int64(count / divisor), parts: Int64(parts / divisor), unit: unit,
      assumption: count % parts == 0 ? nil : .evenRateOver(days, .day))
  }

  private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : greatestCommonDivisor(other, one % other)
  }

  /// How many whole months or days it has.
  fileprivate func count(by basis: ProrationBasis) throws(Refusal) -> Int {
    guard let days else { throw .openPeriod(self) }
    guard basis == .months else { return days }
    guard let months = wholeMonths else { throw .notWholeMonths(self) }
    return months
  }
}

extension PartialDate {
  /// The month or the year that a day is in.
  fileprivate init(containing day: CalendarDate, _ unit: TimeUnit) {
    let date =
      unit == .year
      ? PartialDate(year: day.year) : PartialDate(year: day.year, month: day.month)
    self = date ?? PartialDate(day: day)
  }
}
