/// How a written figure differs from the claim it is to state.
package enum FigureDisagreement: Hashable, Sendable {
  case value
  /// The right number rounded to millions or the like, without a word that says so.
  case roundedSilently
  case unit
  /// There is no unit where one is needed.
  case missingUnit
  /// The text lacks the claim's hedge.
  case surer
  /// The text has a hedge that the claim has not.
  case lessSure
  /// The hedges are different ones.
  case otherHedge
}

extension Figure.Value {
  /// - Returns: Nil if the text states the claim, or if the claim is in words: they are not compared.
  package func disagreement(with written: WrittenFigure) -> FigureDisagreement? {
    switch (self, written) {
    case (.amount(.stated(let claim)), .amount(let quantity)): quantity.disagreement(with: claim)
    case (.amount(.absent(let claim)), .absence(let absence)): claim == absence ? nil : .value
    case (.date(let claim), .date(let date, let isHedged)):
      claim.disagreement(with: date, isHedged: isHedged)
    case (.text, _): nil
    default: .value
    }
  }
}

extension PartialDate {
  fileprivate func disagreement(with date: PartialDate, isHedged: Bool) -> FigureDisagreement? {
    guard isCovered(by: date) else { return .value }
    switch (isApproximate, date.isApproximate) {
    case (true, true), (false, false): return isHedged ? .lessSure : nil
    case (true, false): return isHedged ? .otherHedge : .surer
    case (false, true): return .lessSure
    }
  }

  /// A text may be less exact than the claim: 2021 for 30 April 2021. It may not be more so.
  fileprivate func isCovered(by date: PartialDate) -> Bool {
    date.first <= first && last <= date.last
  }
}

extension ProseQuantity {
  fileprivate func disagreement(with claim: Quantity) -> FigureDisagreement? {
    let ofNumber =
      isSameNumber(as: claim) ? hedgeDisagreement(with: claim) : roundingDisagreement(with: claim)
    return ofNumber == .value ? .value : unitDisagreement(with: claim.unit) ?? ofNumber
  }

  /// What is counted may be named outside the link; money, percent and time may not, and a rate has
  /// its `per` with it. After a scale word no one needs to be told that it is money.
  private func unitDisagreement(with claim: QuantityUnit) -> FigureDisagreement? {
    guard unit.divisors == Set(claim.divisors) else {
      return unit.divisors.isEmpty ? .missingUnit : .unit
    }
    if let measure = unit.measure { return measure == claim.measure ? nil : .unit }
    return switch claim.measure {
    case .counted, .number: nil
    case .currency: number.isScaled ? nil : .missingUnit
    case .percent, .time: .missingUnit
    }
  }

  private func isSameNumber(as claim: Quantity) -> Bool {
    guard let ends = claim.ends else {
      return upper == nil && (number.value == claim.value || number.value == claim.printedValue)
    }
    return number.value == ends.low && upper?.value == ends.high
  }

  private func hedgeDisagreement(with claim: Quantity) -> FigureDisagreement? {
    let stated = claim.statedHedge
    switch hedge.side {
    case .above: return stated == .atLeast ? nil : .otherHedge
    case .below: return stated == .atMost ? nil : .otherHedge
    case nil: break
    }
    if hedge.words == stated || claim.hedge == .rounded && hedge.words == .about { return nil }
    if hedge.words.isStrictSubset(of: stated) { return .surer }
    return hedge.words.isStrictSuperset(of: stated) ? .lessSure : .otherHedge
  }

  /// A rounded number needs a word that says so, and keeps what else the claim says.
  private func roundingDisagreement(with claim: Quantity) -> FigureDisagreement? {
    guard upper == nil, claim.statedHedge.isDisjoint(with: .between) else { return .value }
    let place = Int(number.significantPlace)
    let isRounded = { (rounding: Rounding) in
      (try? claim.value.rounded(toPlace: place, rounding)) == number.value
    }
    switch hedge.side {
    case .above: return isRounded(.down) && claim.statedHedge.isEmpty ? nil : .value
    case .below: return isRounded(.up) && claim.statedHedge.isEmpty ? nil : .value
    case nil: break
    }
    guard isRounded(.nearest) else { return .value }
    guard hedge.words.contains(.about) else { return number.isScaled ? .roundedSilently : .value }
    let rest = hedge.words.subtracting(.about)
    return rest == claim.statedHedge.subtracting(.about) ? nil : .otherHedge
  }
}

extension Quantity {
  /// The hedges that are printed; `rounded` has no word.
  fileprivate var statedHedge: Hedge { hedge.subtracting(.rounded) }

  /// The digits that are printed: a calculated value has more of them than it vouches for.
  fileprivate var printedValue: ExactDecimal {
    (try? value.rounded(toPlace: Int(place))) ?? value
  }
}
