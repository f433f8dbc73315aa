/// The unit of a product: what stands above and below the line, cancelled.
struct UnitProduct {
  let unit: QuantityUnit
  /// The product of the values is to be multiplied by this fraction: 1/12 for months in a rate per
  /// year, 1/100 for a percentage of something.
  let numerator: Int64
  let denominator: Int64
  /// Whether months met a rate per year, or days one per week: the rate is then taken as even.
  let spreads: Bool

  init(of factors: [QuantityUnit], over divisors: [QuantityUnit]) throws(Refusal) {
    var above = factors.map(\.measure) + divisors.flatMap(\.divisors)
    var below = divisors.map(\.measure) + factors.flatMap(\.divisors)
    above.removeAll { $0 == .number }
    below.removeAll { $0 == .number }
    Self.cancelEqual(&above, &below)
    let percent = Self.takePercent(&above, &below)
    let time = Self.cancelTimes(&above, &below)
    (numerator, denominator) = (percent.0 * time.0, percent.1 * time.1)
    spreads = time != (1, 1)
    guard above.count <= 1, let unit = QuantityUnit(above.first ?? .number, per: below),
      !above.isEmpty || below.isEmpty
    else { throw .impossibleUnit }
    self.unit = unit
  }

  private static func cancelEqual(_ above: inout [Measure], _ below: inout [Measure]) {
    for measure in below {
      guard let match = above.firstIndex(of: measure), let mine = below.firstIndex(of: measure)
      else { continue }
      above.remove(at: match)
      below.remove(at: mine)
    }
  }

  /// Percent stays the unit where there is no other; otherwise it is a factor of a hundredth.
  private static func takePercent(
    _ above: inout [Measure], _ below: inout [Measure]
  ) -> (Int64, Int64) {
    if above == [.percent], below.isEmpty { return (1, 1) }
    var fraction: (Int64, Int64) = (1, 1)
    while let index = above.firstIndex(of: .percent) {
      above.remove(at: index)
      fraction.1 *= 100
    }
    while let index = below.firstIndex(of: .percent) {
      below.remove(at: index)
      fraction.0 *= 100
    }
    return fraction
  }

  /// A year is 12 months and a week 7 days, always. How many days a month has depends on the month,
  /// so those do not cancel.
  private static func cancelTimes(
    _ above: inout [Measure], _ below: inout [Measure]
  ) -> (Int64, Int64) {
    let lengths: [(short: TimeUnit, long: TimeUnit, ratio: Int64)] = [
      (.month, .year, 12), (.day, .week, 7),
    ]
    var fraction: (Int64, Int64) = (1, 1)
    for (short, long, ratio) in lengths {
      if cancel(short, in: &above, with: long, in: &below) { fraction.1 *= ratio }
      if cancel(long, in: &above, with: short, in: &below) { fraction.0 *= ratio }
    }
    return fraction
  }

  private static func cancel(
    _ one: TimeUnit, in above: inout [Measure], with other: TimeUnit, in below: inout [Measure]
  ) -> Bool {
    guard let mine = above.firstIndex(of: .time(one)),
      let others = below.firstIndex(of: .time(other))
    else { return false }
    above.remove(at: mine)
    below.remove(at: others)
    return true
  }
}
