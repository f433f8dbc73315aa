/// A figure with all that decides what it may be combined with. What is calculated from such figures
/// is one again, so calculations nest.
package struct Measured: Hashable, Sendable {
  package let amount: Amount
  /// Nil for a number that belongs to no decision, such as the 365 of a year.
  package let status: DecisionStatus?
  /// Nil where the source does not state one, and for a bare number.
  package let period: Period?
  /// The flow that the money moves inside, if it is a transfer and not new money.
  package let within: String?
  /// The ids of the claims that it rests on, each once, in the order of the calculation.
  package let inputs: [String]
  /// The claims among them that a total lacks, because they have no figure.
  package let leftOut: [LeftOut]
  /// What the calculation takes for granted, each once.
  package let assumptions: [Assumption]

  package struct LeftOut: Hashable, Sendable {
    package let id: String
    package let absence: Absence
  }

  /// A claim.
  package init(
    _ amount: Amount, id: String, status: DecisionStatus?, period: Period?, within: String? = nil
  ) {
    self.init(
      amount, status: status, period: period, within: within, inputs: [id],
      leftOut: amount.absence.flatMap { absence in
        absence.leavesSomethingOut ? [LeftOut(id: id, absence: absence)] : nil
      } ?? [],
      assumptions: [])
  }

  /// A number that is written in a calculation and is nobody's claim: `20 months`.
  package init(_ literal: Quantity) {
    self.init(
      .stated(literal), status: nil, period: nil, within: nil, inputs: [], leftOut: [],
      assumptions: [])
  }

  init(
    _ amount: Amount, status: DecisionStatus?, period: Period?, within: String?, inputs: [String],
    leftOut: [LeftOut], assumptions: [Assumption]
  ) {
    (self.amount, self.status, self.period, self.within) = (amount, status, period, within)
    (self.inputs, self.leftOut, self.assumptions) = (inputs, leftOut, assumptions)
  }

  /// A result of a calculation with several figures.
  init(
    _ amount: Amount, from terms: [Measured], status: DecisionStatus?, period: Period?,
    within: String? = nil, assuming assumptions: [Assumption] = []
  ) {
    self.init(
      amount, status: status, period: period, within: within,
      inputs: terms.flatMap(\.inputs).eachOnce(), leftOut: terms.flatMap(\.leftOut).eachOnce(),
      assumptions: (terms.flatMap(\.assumptions) + assumptions).eachOnce())
  }

  /// The quantity, where the calculation cannot do without it.
  ///
  /// - Throws: `.missing`.
  func quantity() throws(Refusal) -> Quantity {
    switch amount {
    case .stated(let quantity): return quantity
    case .absent(let absence): throw .missing(absence)
    }
  }
}

extension [Measured] {
  /// - Throws: `.missing` if one of them has no figure.
  func quantities() throws(Refusal) -> [Quantity] {
    var quantities: [Quantity] = []
    for term in self { quantities.append(try term.quantity()) }
    return quantities
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each one once.
  fileprivate func eachOnce() -> [Element] {
    guard count > 1 else { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
