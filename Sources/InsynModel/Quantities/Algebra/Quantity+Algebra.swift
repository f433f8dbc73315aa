extension Quantity {
  /// The sum; the same whichever is added to which.
  package func adding(_ other: Quantity) throws(Refusal) -> Quantity {
    var sum = QuantitySum(unit)
    try sum.add(self)
    try sum.add(other)
    return try sum.result()
  }

  package static func sum(_ terms: some Collection<Quantity>) throws(Refusal) -> Quantity {
    guard let first = terms.first else { throw .nothingStated }
    var sum = QuantitySum(first.unit)
    for term in terms { try sum.add(term) }
    return try sum.result()
  }

  package func subtracting(_ other: Quantity) throws(Refusal) -> Quantity {
    try adding(try other.negated())
  }

  /// The quantity on the other side of zero; a lower limit becomes an upper one.
  package func negated() throws(Refusal) -> Quantity {
    let zero = ExactDecimal.zero
    return try exactly { () throws(DecimalError) in
      let interval = try Interval(zero).subtracting(self.interval)
      let limits: Hedge = [.atLeast, .atMost]
      let negative = hedge.subtracting(limits).union(Hedge(limitsOf: interval))
      return Quantity(
        try zero.subtracting(value), spread: spread, interval, negative, unit, place: place)
    }
  }

  /// `rate × volume × time`, over whatever divides it. All are multiplied before anything is
  /// divided and units are cancelled at the end, so the order does not matter:
  /// `50 SEK per child and day × 150 children × 365 days` is SEK.
  ///
  /// Money is rounded to öre or cents and other quotients to six decimals, halves away from zero;
  /// the interval is rounded outwards.
  ///
  /// - Throws: `.impossibleUnit`, `.divisionByZero`, `.nothingKnown` or `.tooLarge`.
  package static func product(
    _ factors: [Quantity], over divisors: [Quantity] = []
  ) throws(Refusal) -> Quantity {
    let units = try UnitProduct(of: factors.map(\.unit), over: divisors.map(\.unit))
    let result = try exactly { () throws(DecimalError) in
      try Fraction(factors, by: units.numerator)
        .divided(by: try Fraction(divisors, by: units.denominator), for: units.unit)
    }
    return try Quantity(result, units.unit, from: factors + divisors)
  }

  /// What share of a whole the part is, where the whole is the part and the rest. The part is in both
  /// numerator and denominator, so this says more than a division of two independent quantities.
  ///
  /// - Throws: `.mixedUnits`, `.negativePart`, `.divisionByZero`, `.nothingKnown` or `.tooLarge`.
  package static func share(
    of part: Quantity, besides rest: Quantity, decimals: Int8 = 1
  ) throws(Refusal) -> Quantity {
    guard part.unit == rest.unit else { throw .mixedUnits(part.unit, rest.unit) }
    guard !part.mayBeNegative, !rest.mayBeNegative else { throw .negativePart }
    let interval = Interval(
      low: try percent(part.interval.low, rest.interval.high, .down),
      high: try percent(part.interval.high, rest.interval.low, .up))
    guard let value = try percent(part.value, rest.value, .nearest) else { throw .nothingKnown }
    let vague = part.hedge.union(rest.hedge).subtracting([.atLeast, .atMost])
    return try Quantity(
      value, interval, vague.union(.rounded), .percent, orNothingKnownAt: -decimals)
  }

  /// Nil where one of the two has no limit; the limit of 0 or 100 percent says nothing.
  private static func percent(
    _ part: ExactDecimal?, _ rest: ExactDecimal?, _ rounding: Rounding
  ) throws(Refusal) -> ExactDecimal? {
    guard let part, let rest else { return nil }
    return try exactly { () throws(DecimalError) in
      try part.multiplied(by: ExactDecimal(100), rounding)
        .divided(by: try part.adding(rest), decimals: QuantityUnit.quotientDecimals, rounding)
    }
  }

  private var mayBeNegative: Bool {
    if let low = interval.low { low.isNegative } else { value.isNegative }
  }
}

extension QuantityUnit {
  /// How many decimals a quotient is worked out to.
  static let quotientDecimals = 6
  var workingDecimals: Int { currency == nil ? Self.quotientDecimals : Currency.decimals }
}

extension Hedge {
  /// The words for the ends that are open.
  init(limitsOf interval: Interval) {
    self = []
    if interval.high == nil { insert(.atLeast) }
    if interval.low == nil { insert(.atMost) }
  }
}
