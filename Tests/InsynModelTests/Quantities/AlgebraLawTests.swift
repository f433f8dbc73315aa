import InsynModel
import Testing

/// SplitMix64: the same numbers on every run, so that what fails can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// An amount as an editor could write it.
  mutating func quantity(_ unit: String = "posts", negative: Bool = true) throws -> Quantity {
    let hedges = ["", "about ", "at least ", "at most ", "at least about "]
    let sign = negative && Bool.random(using: &self) ? "−" : ""
    let whole = Int.random(in: 0...2_000, using: &self)
    let decimals = ["", ".5", ".25", ".0"].randomElement(using: &self) ?? ""
    let scale = ["", "", " thousand"].randomElement(using: &self) ?? ""
    if Int.random(in: 0..<5, using: &self) == 0 {
      let end = whole + Int.random(in: 1...50, using: &self)
      return try InsynModelTests.quantity("\(whole) to \(end)\(scale) \(unit)")
    }
    let hedge = hedges.randomElement(using: &self) ?? ""
    return try InsynModelTests.quantity("\(hedge)\(sign)\(whole)\(decimals)\(scale) \(unit)")
  }

  /// Values that a quantity may have: its ends, and some between or beyond an open end.
  mutating func samples(of quantity: Quantity) throws -> [ExactDecimal] {
    let far = ExactDecimal(Int64.random(in: 0...100_000, using: &self))
    let low = try quantity.interval.low ?? quantity.value.subtracting(far)
    let high = try quantity.interval.high ?? quantity.value.adding(far)
    let width = try high.subtracting(low)
    let part = try width.multiplied(
      by: ExactDecimal(Int128(Int.random(in: 0...99, using: &self)), decimals: 2), .down)
    return [low, high, try low.adding(part), quantity.value]
  }
}

extension Hedge {
  /// Whether a result that has this hedge says no more than one with the other would.
  fileprivate func isNoSurer(than other: Hedge) -> Bool {
    isSuperset(of: other.intersection([.about, .between]))
  }
}

@Suite struct AlgebraLawTests {
  private static let seeds = 0..<UInt64(400)

  @Test(arguments: [UInt64(1), 2, 3])
  func aSumHoldsEverySum(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    for _ in Self.seeds {
      let (one, other) = (try random.quantity(), try random.quantity())
      for (x, y) in zip(try random.samples(of: one), try random.samples(of: other).reversed()) {
        if let sum = try? one.adding(other) {
          #expect(sum.interval.contains(try x.adding(y)), "\(one) + \(other)")
          #expect(sum.hedge.isNoSurer(than: one.hedge.union(other.hedge)))
        }
        if let difference = try? one.subtracting(other) {
          #expect(difference.interval.contains(try x.subtracting(y)), "\(one) − \(other)")
          #expect(difference.interval.contains(difference.value))
          #expect(difference.hedge.isNoSurer(than: one.hedge.union(other.hedge)))
        }
      }
    }
  }

  @Test(arguments: [UInt64(4), 5, 6])
  func aProductHoldsEveryProduct(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    for _ in Self.seeds {
      let (one, other) = (try random.quantity(), try random.quantity("children"))
      guard let product = try? Quantity.product([one, try bare(other)]) else { continue }
      for (x, y) in zip(
        try random.samples(of: one), try random.samples(of: other).shuffled(using: &random))
      {
        #expect(product.interval.contains(try x.multiplied(by: y, .nearest)), "\(one) × \(other)")
      }
      #expect(product.interval.contains(product.value))
      #expect(product.hedge.isNoSurer(than: one.hedge.union(other.hedge)))
      #expect(try Quantity.product([try bare(other), one]) == product)
    }
  }

  @Test(arguments: [UInt64(7), 8, 9])
  func aQuotientHoldsEveryQuotient(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    for _ in Self.seeds {
      let (one, other) = (try random.quantity("SEK"), try random.quantity("children"))
      guard let quotient = try? Quantity.product([one], over: [other]) else { continue }
      for (x, y) in zip(try random.samples(of: one), try random.samples(of: other).reversed()) {
        // y lies on one side of zero, or the quotient would have been refused.
        let (low, high) = (quotient.interval.low, quotient.interval.high)
        let (x, y) = y.isNegative ? (try opposite(x), try opposite(y)) : (x, y)
        if let low { #expect(isAtMost(low, x, y), "\(one) / \(other)") }
        if let high { #expect(isAtLeast(high, x, y), "\(one) / \(other)") }
      }
      #expect(quotient.interval.contains(quotient.value))
      #expect(quotient.hedge.isNoSurer(than: one.hedge.union(other.hedge)))
    }
  }

  @Test(arguments: [UInt64(10), 11, 12])
  func aShareHoldsEveryShare(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    for _ in Self.seeds {
      let part = try random.quantity("SEK", negative: false)
      let rest = try random.quantity("SEK", negative: false)
      guard let share = try? Quantity.share(of: part, besides: rest) else { continue }
      for x in try random.samples(of: part) where !x.isNegative {
        for y in try random.samples(of: rest) where !y.isNegative {
          let (hundredfold, whole) = (
            try x.multiplied(by: ExactDecimal(100), .nearest), try x.adding(y)
          )
          guard !whole.isZero else { continue }
          if let low = share.interval.low { #expect(isAtMost(low, hundredfold, whole)) }
          if let high = share.interval.high { #expect(isAtLeast(high, hundredfold, whole)) }
        }
      }
      #expect(share.interval.contains(share.value))
      #expect(share.hedge.isNoSurer(than: part.hedge.union(rest.hedge)))
    }
  }

  @Test(arguments: [UInt64(13), 14])
  func theOrderOfTermsDoesNotMatter(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    for _ in Self.seeds {
      let terms = try (0..<5).map { _ in try random.quantity() }
      let sum = Result { try Quantity.sum(terms) }
      let shuffled = Result { try Quantity.sum(terms.shuffled(using: &random)) }
      #expect((try? sum.get()) == (try? shuffled.get()))
      let grouped = try? terms[2].adding(terms[3]).adding(
        terms[4].adding(terms[0].adding(terms[1])))
      if let grouped { #expect(grouped == (try sum.get())) }
    }
  }

  @Test(arguments: [UInt64(15), 16])
  func somethingWithoutAValueMakesALowerLimit(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    for _ in Self.seeds {
      let given = try random.quantity()
      let claim = Measured(.stated(given), id: "a", status: .agreed, period: nil)
      for absence in Absence.allCases where absence.leavesSomethingOut {
        let other = Measured(.absent(absence), id: "b", status: .agreed, period: nil)
        guard given.interval.low != nil else {
          #expect(throws: Refusal.nothingKnown) { try Measured.sum([claim, other]) }
          continue
        }
        let sum = try #require(try Measured.sum([claim, other]).amount.quantity)
        #expect(sum.hedge == given.hedge.union(.atLeast))
        #expect(sum.interval == Interval(low: given.interval.low, high: nil))
        #expect(sum.value == given.value)
      }
    }
  }

  /// Sums near the largest number either are right or are refused.
  @Test func nothingOverflowsInSilence() throws {
    var random = SeededGenerator(17)
    var refused = 0
    for _ in 0..<2_000 {
      let bits = Int.random(in: 1...63, using: &random)
      let (x, y) = (
        Int64(truncatingIfNeeded: random.next()) >> (63 - bits),
        Int64(truncatingIfNeeded: random.next())
      )
      let (one, other) = (Quantity(x, .number), Quantity(y, .number))
      let (sum, sumOverflows) = x.addingReportingOverflow(y)
      let (product, productOverflows) = x.multipliedReportingOverflow(by: y)
      #expect((try? one.adding(other))?.value == (sumOverflows ? nil : ExactDecimal(sum)))
      #expect((try? one.value.adding(other.value)) == (sumOverflows ? nil : ExactDecimal(sum)))
      #expect(
        (try? Quantity.product([one, other]))?.value
          == (productOverflows ? nil : ExactDecimal(product)))
      refused += sumOverflows || productOverflows ? 1 : 0
    }
    #expect(refused > 500)
  }

  @Test func roundsHalvesAwayFromZero() throws {
    let cases: [(String, Int, String)] = [
      ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.4", 0, "2"), ("-2.4", 0, "-2"), ("0.125", -2, "0.13"),
      ("-0.125", -2, "-0.13"), ("1500000", 6, "2000000"), ("499999", 6, "0"), ("7", -3, "7"),
    ]
    for (number, place, rounded) in cases {
      let value = try quantity("\(number) posts").value
      #expect(try value.rounded(toPlace: place).description == rounded)
    }
    let third = try ExactDecimal(1).divided(by: ExactDecimal(3), decimals: 2, .up)
    #expect(third.description == "0.34")
    let minusThird = try ExactDecimal(1).divided(by: ExactDecimal(-3), decimals: 2, .up)
    #expect(minusThird.description == "-0.33")
  }

  @Test func quantitiesNeedNoMemoryOfTheirOwn() {
    #expect(MemoryLayout<ExactDecimal>.size <= 9)
    #expect(MemoryLayout<QuantityUnit>.size <= 24)
    #expect(MemoryLayout<Quantity>.stride <= 80)
    #expect(MemoryLayout<Period>.size <= 32)
  }

  /// The quantity as a bare number, so that it can be multiplied with anything.
  private func bare(_ quantity: Quantity) throws -> Quantity {
    let children = Quantity(1, try QuantityUnit(written: "children", units: units))
    return try Quantity.product([quantity], over: [children])
  }

  private func opposite(_ number: ExactDecimal) throws -> ExactDecimal {
    try ExactDecimal.zero.subtracting(number)
  }

  /// `bound ≤ x / y` and `bound ≥ x / y` for y above zero, without dividing.
  private func isAtMost(_ bound: ExactDecimal, _ x: ExactDecimal, _ y: ExactDecimal) -> Bool {
    product(bound, y) <= wide(x)
  }

  private func isAtLeast(_ bound: ExactDecimal, _ x: ExactDecimal, _ y: ExactDecimal) -> Bool {
    product(bound, y) >= wide(x)
  }

  /// Numbers as multiples of 10⁻¹⁸, in 128 bits.
  private func product(_ one: ExactDecimal, _ other: ExactDecimal) -> Int128 {
    let scale = 18 - Int(one.decimals) - Int(other.decimals)
    return Int128(one.coefficient) * Int128(other.coefficient) * power(scale)
  }

  private func wide(_ number: ExactDecimal) -> Int128 {
    Int128(number.coefficient) * power(18 - Int(number.decimals))
  }

  private func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}
