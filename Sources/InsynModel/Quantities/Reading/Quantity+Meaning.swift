extension Quantity {
  /// The meaning of what was written. The conventions:
  ///
  /// - `1 540 640 SEK` is exact. So is `12.5 percent`: the source is taken at its word.
  /// - `250 mnkr` and `1,5 mnkr` are rounded to the last written digit, so they may be half a unit
  ///   of it more or less: 249.5 to 250.5 million, 1.45 to 1.55 million.
  /// - `about 1 000 000` may be half a unit of its last digit that is not zero more or less: 0.5 to
  ///   1.5 million. Decimals that are written count, also zeros: `about 1.0 million` is 0.95 to 1.05.
  ///   It is the rule for significant digits that statistics offices teach. Nothing more is known of
  ///   what somebody meant by "about", so the interval is wide rather than narrow.
  /// - `at least`, `at most` and the ends of a range are limits, and taken to be exact.
  ///
  /// - Throws: `.tooLarge` if an end of the interval cannot be held.
  package init(_ written: WrittenQuantity, unit: QuantityUnit) throws(DecimalError) {
    let (number, upper) = (written.number, written.upper)
    let isRounded = number.isScaled && upper == nil && written.hedge.isEmpty
    let hedge: Hedge = isRounded ? .rounded : written.hedge
    let low = try number.value.subtracting(number.slack(hedge))
    let high = try (upper ?? number).value.adding((upper ?? number).slack(hedge))
    let ends = Interval(low: number.value, high: upper?.value)
    let (value, spread) = try ends.middle ?? (number.value, .zero)
    self.init(
      value, spread: spread,
      Interval(
        low: hedge.contains(.atMost) ? nil : low, high: hedge.contains(.atLeast) ? nil : high),
      hedge, unit, place: min(number.place, upper?.place ?? number.place))
  }
}

extension WrittenValue {
  /// How much more or less it may be.
  fileprivate func slack(_ hedge: Hedge) throws(DecimalError) -> ExactDecimal {
    if hedge.contains(.about) { return try .half(ofPlace: Int(significantPlace)) }
    if hedge.contains(.rounded) { return try .half(ofPlace: Int(place)) }
    return .zero
  }
}

extension ExactDecimal {
  /// Half of `10^place`.
  static func half(ofPlace place: Int) throws(DecimalError) -> ExactDecimal {
    place > 0
      ? try ExactDecimal(5 * powerOfTen(place - 1), decimals: 0)
      : try ExactDecimal(5, decimals: 1 - place)
  }
}
