/// A product on one side of a fraction line: the value, the ends that its ranges give it, and the
/// interval it lies in.
struct Fraction {
  private let value: ExactDecimal
  private let ends: Interval
  private let interval: Interval

  /// - Throws: `.tooLarge`.
  init(_ factors: [Quantity], by factor: Int64) throws(DecimalError) {
    var value = ExactDecimal(factor)
    var (ends, interval) = (Interval(value), Interval(value))
    for quantity in factors {
      value = try value.multiplied(by: quantity.value, .nearest)
      ends = try ends.multiplied(by: quantity.ends ?? Interval(quantity.value))
      interval = try interval.multiplied(by: quantity.interval)
    }
    (self.value, self.ends, self.interval) = (value, ends, interval)
  }

  struct Quotient {
    let value: ExactDecimal
    let ends: Interval
    let interval: Interval
    /// Whether the value had to be rounded.
    let isRounded: Bool
  }

  func divided(by other: Fraction, for unit: QuantityUnit) throws(DecimalError) -> Quotient {
    let decimals = unit.workingDecimals
    let down = try value.divided(by: other.value, decimals: decimals, .down)
    let up = try value.divided(by: other.value, decimals: decimals, .up)
    return Quotient(
      value: try value.divided(by: other.value, decimals: decimals, .nearest),
      ends: try ends.divided(by: other.ends, decimals: decimals),
      interval: try interval.divided(by: other.interval, decimals: decimals),
      isRounded: down != up)
  }
}

extension Quantity {
  /// A result of multiplication and division, printed to the digits that its inputs are worth.
  init(
    _ result: Fraction.Quotient, _ unit: QuantityUnit, from inputs: [Quantity]
  ) throws(Refusal) {
    let limits: Hedge = [.atLeast, .atMost]
    var hedge = inputs.reduce(into: Hedge.exact) { $0.formUnion($1.hedge) }.subtracting(limits)
    let areExact = inputs.allSatisfy { $0.hedge == .exact }
    if result.isRounded || areExact && result.interval.low != result.interval.high {
      hedge.insert(.rounded)
    }
    let place =
      hedge.isVague
      ? Self.place(of: result.value, unit, from: inputs)
      : -max(result.interval.low?.decimals ?? 0, result.interval.high?.decimals ?? 0)
    let (value, spread) = try exactly { () throws(DecimalError) in
      hedge.contains(.between)
        ? try result.ends.middle ?? (result.value, .zero) : (result.value, .zero)
    }
    try self.init(
      value, spread: spread, result.interval, hedge, unit, orNothingKnownAt: place)
  }

  init(
    _ value: ExactDecimal, spread: ExactDecimal = .zero, _ interval: Interval, _ hedge: Hedge,
    _ unit: QuantityUnit, orNothingKnownAt place: Int8
  ) throws(Refusal) {
    guard interval.low != nil || interval.high != nil else { throw .nothingKnown }
    self.init(
      value, spread: spread, interval, hedge.union(Hedge(limitsOf: interval)), unit,
      place: place)
  }

  /// As many digits as the vaguest input has, but no finer than is of use: whole kronor from a
  /// hundred on and öre below, one decimal of other things, and two digits of what is below one.
  private static func place(
    of value: ExactDecimal, _ unit: QuantityUnit, from inputs: [Quantity]
  ) -> Int8 {
    guard let magnitude = value.magnitude else { return 0 }
    let useful: Int8 =
      unit.currency != nil ? (magnitude < 2 ? -2 : 0) : magnitude < 0 ? magnitude - 1 : -1
    let digits = inputs.filter(\.hedge.isVague)
      .compactMap { input in input.value.magnitude.map { $0 - input.place + 1 } }
      .min()
    return digits.map { max(useful, magnitude - $0 + 1) } ?? useful
  }
}

extension ExactDecimal {
  /// The power of ten of the first digit: 2 for 150, -1 for 0.5; nil for zero.
  var magnitude: Int8? {
    guard coefficient != 0 else { return nil }
    var (rest, digits) = (coefficient.magnitude, Int8(0))
    while rest >= 10 { (rest, digits) = (rest / 10, digits + 1) }
    return digits - decimals
  }
}
