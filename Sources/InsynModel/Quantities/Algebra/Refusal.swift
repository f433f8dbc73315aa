/// Why figures are not combined. A page prints the reason where the result would stand.
package enum Refusal: Error, Hashable, Sendable {
  case mixedUnits(QuantityUnit, QuantityUnit)
  case mixedStatus(DecisionStatus?, DecisionStatus?)
  /// Periods that must be the same, or as long, and are not.
  case unequalPeriods(Period, Period)
  /// Periods that must follow each other and share days.
  case overlappingPeriods(Period, Period)
  /// Periods that must follow each other and leave days out.
  case gapBetweenPeriods(Period, Period)
  /// The second period lies outside the one that a figure holds for.
  case outsidePeriod(Period, Period)
  case unknownPeriod
  case openPeriod(Period)
  case notWholeMonths(Period)
  /// A figure per day or year, where a sum for a time is needed.
  case rateOverTime(QuantityUnit)
  /// A sum, where a figure per day or year is needed.
  case notARate(QuantityUnit)
  /// The claim with this id is among the terms more than once.
  case countedTwice(String)
  /// Money that moves inside a flow, beside other money.
  case transfer(within: String)
  /// A figure that the result cannot do without.
  case missing(Absence)
  /// No term has a figure.
  case nothingStated
  /// Nothing limits the result, neither below nor above.
  case nothingKnown
  case impossibleUnit
  case divisionByZero
  /// A share of something that may be below zero.
  case negativePart
  case tooLarge
}

extension Refusal {
  /// The kind of refusal: lower-case words with hyphens. An id never changes once it is out.
  package var id: String {
    switch self {
    case .mixedUnits(let one, let other): Self.id(ofMixed: one, other)
    case .mixedStatus: "mixed-status"
    case .unequalPeriods: "unequal-periods"
    case .overlappingPeriods: "overlapping-periods"
    case .gapBetweenPeriods: "gap-between-periods"
    case .outsidePeriod: "outside-period"
    case .unknownPeriod: "unknown-period"
    case .openPeriod: "open-period"
    case .notWholeMonths: "not-whole-months"
    case .rateOverTime: "rate-over-time"
    case .notARate: "not-a-rate"
    case .countedTwice: "counted-twice"
    case .transfer: "transfer-in-flow"
    case .missing: "missing-figure"
    case .nothingStated: "nothing-stated"
    case .nothingKnown: "nothing-known"
    case .impossibleUnit: "impossible-unit"
    case .divisionByZero: "division-by-zero"
    case .negativePart: "negative-part"
    case .tooLarge: "result-too-large"
    }
  }

  private static func id(ofMixed one: QuantityUnit, _ other: QuantityUnit) -> String {
    if one.isRate != other.isRate { return "rate-and-sum" }
    if let mine = one.currency, let others = other.currency, mine != others {
      return "mixed-currencies"
    }
    return "mixed-units"
  }

  init(_ error: DecimalError) {
    switch error {
    case .tooLarge: self = .tooLarge
    case .divisionByZero: self = .divisionByZero
    }
  }
}

/// Calculates exactly, and turns what cannot be held into a refusal.
func exactly<Value>(_ calculate: () throws(DecimalError) -> Value) throws(Refusal) -> Value {
  do {
    return try calculate()
  } catch {
    throw Refusal(error)
  }
}
