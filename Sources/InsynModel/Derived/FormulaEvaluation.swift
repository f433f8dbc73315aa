import InsynDiagnostics

/// Works formulas out. Every rule about what may be combined is the algebra's.
struct FormulaEvaluation {
  /// What is known of a figure that a formula names.
  enum Input {
    case amount(Measured)
    /// A date or a text.
    case otherThanAmount
    case problem
  }

  let inputs: [Identifier<Figure>: Input]

  func result(of figure: DerivedFigure) throws(DerivationProblem) -> Measured {
    let result = try value(of: figure.formula.whole)
    guard let part = figure.period else { return result }
    if let whole = result.period, !whole.contains(part.value) {
      throw .refused(Located(.outsidePeriod(whole, part.value), at: part.range))
    }
    return result.covering(part.value)
  }

  private func value(of part: FormulaPart) throws(DerivationProblem) -> Measured {
    switch part {
    case .figure(let id): return try input(id)
    case .number(let quantity): return Measured(quantity.value)
    case .sum(let terms, let range): return try sum(terms, at: range)
    case .product(let factors, let range): return try product(factors, at: range)
    case .share(let part, let whole, let range): return try share(of: part, in: whole, at: range)
    }
  }

  private func input(_ id: Located<Identifier<Figure>>) throws(DerivationProblem) -> Measured {
    switch inputs[id.value] {
    case .amount(let measured): return measured
    case .otherThanAmount: throw .notAnAmount(id)
    case .problem: throw .restsOnProblem
    case nil: throw .unknownFigure
    }
  }

  private func values(of parts: [FormulaPart]) throws(DerivationProblem) -> [Measured] {
    var values: [Measured] = []
    for part in parts { values.append(try value(of: part)) }
    return values
  }

  private func sum(
    _ terms: [FormulaPart.SumTerm], at range: SourceRange
  ) throws(DerivationProblem) -> Measured {
    let added = try values(of: terms.filter { !$0.isTakenAway }.map(\.part))
    let takenAway = try values(of: terms.filter(\.isTakenAway).map(\.part))
    return try located(range) { () throws(Refusal) in
      var result = try Measured.sum(added)
      for term in takenAway { result = try result.subtracting(term) }
      return result
    }
  }

  /// What has no value is shown at its own place, not at that of the product.
  private func product(
    _ factors: [FormulaPart.ProductFactor], at range: SourceRange
  ) throws(DerivationProblem) -> Measured {
    let values = try values(of: factors.map(\.part))
    for (factor, value) in zip(factors, values) {
      guard let absence = value.amount.absence else { continue }
      throw .refused(Located(.missing(absence), at: factor.part.range))
    }
    try requireTimeWithinPeriods(factors, values)
    let above = zip(factors, values).filter { !$0.0.divides }.map(\.1)
    let below = zip(factors, values).filter(\.0.divides).map(\.1)
    return try located(range) { () throws(Refusal) in
      try Measured.product(above, over: below)
    }
  }

  /// A rate says nothing of the time outside its period: `yearly × 24 months` needs 24 months of it.
  private func requireTimeWithinPeriods(
    _ factors: [FormulaPart.ProductFactor], _ values: [Measured]
  ) throws(DerivationProblem) {
    let times = factors.compactMap { factor in
      if case .number(let time) = factor.part, !factor.divides { time } else { nil }
    }
    for (factor, value) in zip(factors, values) {
      guard case .figure(let id) = factor.part, !factor.divides, let period = value.period,
        value.amount.quantity?.unit.timeDivisor != nil
      else { continue }
      for time in times where period.isShorter(than: time.value) {
        throw .longerThanPeriod(time.range, id.value, period)
      }
    }
  }

  /// Where the part is among the terms of the whole it can only vary along with it, which narrows
  /// the interval; otherwise the two are independent figures.
  private func share(
    of part: FormulaPart, in whole: FormulaPart, at range: SourceRange
  ) throws(DerivationProblem) -> Measured {
    let mine = try value(of: part)
    if let rest = whole.rest(without: part), !rest.isEmpty {
      let others = try values(of: rest)
      return try located(range) { () throws(Refusal) in
        try Measured.share(of: mine, besides: try Measured.sum(others))
      }
    }
    let all = try value(of: whole)
    return try located(range) { () throws(Refusal) in
      try Measured.percentage(mine, of: all)
    }
  }

  private func located(
    _ range: SourceRange, _ calculate: () throws(Refusal) -> Measured
  ) throws(DerivationProblem) -> Measured {
    do {
      return try calculate()
    } catch {
      throw .refused(Located(error, at: range))
    }
  }
}

extension Period {
  /// Whether a length of time is surely longer than this; no open period is too short.
  fileprivate func isShorter(than time: Quantity) -> Bool {
    guard let days, !time.unit.isRate, case .time(let unit) = time.unit.measure else {
      return false
    }
    let (length, factor): (Int, Int64) =
      switch unit {
      case .hour: (days * 24, 1)
      case .day: (days, 1)
      case .week: (days, 7)
      // A month that is only begun counts as one.
      case .month: (wholeMonths ?? days / 28 + 1, 1)
      case .year: (wholeMonths ?? days / 28 + 1, 12)
      }
    let limit = ExactDecimal(Int64(length))
    let count = try? time.value.multiplied(by: ExactDecimal(factor), .down)
    return count.map { limit < $0 } ?? true
  }
}

extension FormulaPart {
  /// The terms of this sum that are left when those of a part of it are taken out; nil if the part
  /// is not all among them.
  fileprivate func rest(without part: FormulaPart) -> [FormulaPart]? {
    guard var rest = addends, let parts = part.addends else { return nil }
    for part in parts {
      guard let index = rest.firstIndex(where: { $0.says(theSameAs: part) }) else { return nil }
      rest.remove(at: index)
    }
    return rest
  }
}

extension Measured {
  /// The same figure for a part of its time, as its editor says.
  func covering(_ period: Period) -> Measured {
    Measured(
      amount, status: status, period: period, within: within, inputs: inputs, leftOut: leftOut,
      assumptions: assumptions)
  }

  /// What one figure is of another, in percent, to one decimal.
  fileprivate static func percentage(
    _ part: Measured, of whole: Measured
  ) throws(Refusal) -> Measured {
    let hundred = Measured(Quantity(100, .percent))
    let ratio = try product([part, hundred], over: [whole])
    let quantity = try ratio.quantity()
    let rounded = Quantity(
      quantity.value, spread: quantity.spread, quantity.interval, quantity.hedge.union(.rounded),
      .percent, place: -1)
    guard quantity.unit == .percent else {
      throw .mixedUnits(try part.quantity().unit, try whole.quantity().unit)
    }
    return Measured(
      .stated(rounded), from: [ratio], status: ratio.status, period: ratio.period)
  }
}
