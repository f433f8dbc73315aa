/// Adds quantities of one unit. It adds in 128 bits and looks at the size of the result only when
/// asked for it, so the order of the terms never matters.
package struct QuantitySum: Sendable {
  private let unit: QuantityUnit
  private var value: Int128 = 0
  private var spread: Int128 = 0
  /// Nil once a term is open below.
  private var low: Int128? = 0
  /// Nil once a term is open above.
  private var high: Int128? = 0
  private var hedge: Hedge = .exact
  /// The finest place of terms that are what they say.
  private var exactPlace = Int8.max
  /// The coarsest place of terms that are rounded or about something.
  private var vaguePlace = Int8.min

  package init(_ unit: QuantityUnit) {
    self.unit = unit
  }

  /// - Throws: `.mixedUnits`, or `.tooLarge` after some thousand million terms.
  package mutating func add(_ term: Quantity) throws(Refusal) {
    guard term.unit == unit else { throw .mixedUnits(unit, term.unit) }
    try Self.add(term.value, to: &value)
    try Self.add(term.spread, to: &spread)
    low = try Self.sum(low, term.interval.low)
    high = try Self.sum(high, term.interval.high)
    hedge.formUnion(term.hedge)
    if term.hedge.isVague {
      vaguePlace = max(vaguePlace, term.place)
    } else {
      exactPlace = min(exactPlace, term.place)
    }
  }

  /// The sum so far.
  ///
  /// - Throws: `.nothingStated` before the first term, `.nothingKnown` where one term is open below
  ///   and another above, or `.tooLarge`.
  package func result() throws(Refusal) -> Quantity {
    guard exactPlace != .max || vaguePlace != .min else { throw .nothingStated }
    guard low != nil || high != nil else { throw .nothingKnown }
    return try exactly { () throws(DecimalError) in
      Quantity(
        try Self.decimal(value), spread: try Self.decimal(spread),
        Interval(low: try low.map(Self.decimal), high: try high.map(Self.decimal)),
        hedge, unit, place: hedge.isVague ? vaguePlace : exactPlace)
    }
  }

  private static func add(_ term: ExactDecimal, to sum: inout Int128) throws(Refusal) {
    let wide = term.coefficient(decimals: ExactDecimal.maximumDecimals)
    let (next, overflow) = sum.addingReportingOverflow(wide)
    guard !overflow else { throw .tooLarge }
    sum = next
  }

  private static func sum(_ sum: Int128?, _ term: ExactDecimal?) throws(Refusal) -> Int128? {
    guard var sum, let term else { return nil }
    try add(term, to: &sum)
    return sum
  }

  private static func decimal(_ wide: Int128) throws(DecimalError) -> ExactDecimal {
    try ExactDecimal(wide, decimals: ExactDecimal.maximumDecimals)
  }
}

extension Hedge {
  /// Whether the figure itself, not only its limits, is uncertain in its last digit.
  package var isVague: Bool { !isDisjoint(with: [.about, .rounded]) }
}
