/// A checked unit: one measure, per at most two others. `SEK`, `children`, `SEK per child and day`.
///
/// Units that mean the same are equal, in whatever order they were written. (It is not called `Unit`
/// because Foundation has a class of that name.)
package struct QuantityUnit: Hashable, Sendable {
  package let measure: Measure
  /// A thing before a time; nil where there is none.
  package let per: Measure?
  /// Never there without `per`.
  package let secondPer: Measure?

  package static let number = QuantityUnit(.number)
  package static let percent = QuantityUnit(.percent)
  package static let sek = QuantityUnit(.currency(.sek))
  package static let eur = QuantityUnit(.currency(.eur))

  package init(_ measure: Measure) {
    (self.measure, per, secondPer) = (measure, nil, nil)
  }

  /// - Returns: Nil if a measure stands twice, if there are more than two to divide by, or if one of
  ///   those is neither a thing nor a time.
  package init?(_ measure: Measure, per divisors: [Measure]) {
    let sorted = divisors.sorted(by: Measure.isSaidBefore)
    guard sorted.count <= 2, Set(sorted).union([measure]).count == sorted.count + 1,
      sorted.allSatisfy(\.canBeDividedBy)
    else { return nil }
    self.measure = measure
    per = sorted.first
    secondPer = sorted.dropFirst().first
  }

  /// What the measure is divided by, in the order it is said.
  package var divisors: [Measure] { [per, secondPer].compactMap(\.self) }

  package var isRate: Bool { per != nil }

  package var currency: Currency? {
    if case .currency(let currency) = measure { currency } else { nil }
  }
}

extension Measure {
  fileprivate var canBeDividedBy: Bool {
    switch self {
    case .counted, .time: true
    case .number, .percent, .currency: false
    }
  }
}

extension QuantityUnit: CustomStringConvertible {
  /// The name in downloads, which does not depend on language: `SEK per children and day`.
  package var description: String {
    ([measure.id] + divisors.map(\.id).joined(by: "per", "and")).joined(separator: " ")
  }
}

extension [String] {
  /// The words with `first` before the first of them and `then` before each other one.
  func joined(by first: String, _ then: String) -> [String] {
    enumerated().flatMap { [$0.offset == 0 ? first : then, $0.element] }
  }
}
