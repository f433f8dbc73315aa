package import InsynDiagnostics

/// How a figure is worked out from others: `city-autumn-2017 + city-yearly × 20 months`.
package struct Formula: Sendable {
  package let whole: FormulaPart

  /// Every figure that is named, in the order of writing.
  package var figures: [Located<Identifier<Figure>>] { whole.figures }
}

/// One part of a formula, with its own place.
package indirect enum FormulaPart: Sendable {
  case figure(Located<Identifier<Figure>>)
  /// A number of the editor's own, such as `20 months`; never money.
  case number(Located<Quantity>)
  /// At least two terms.
  case sum([SumTerm], at: SourceRange)
  /// At least two factors.
  case product([ProductFactor], at: SourceRange)
  /// What share of a whole a part is, in percent.
  case share(of: FormulaPart, in: FormulaPart, at: SourceRange)

  package struct SumTerm: Sendable {
    package let isTakenAway: Bool
    package let part: FormulaPart
  }

  package struct ProductFactor: Sendable {
    package let divides: Bool
    package let part: FormulaPart
  }

  package var range: SourceRange {
    switch self {
    case .figure(let id): id.range
    case .number(let quantity): quantity.range
    case .sum(_, let range), .product(_, let range), .share(_, _, let range): range
    }
  }

  var figures: [Located<Identifier<Figure>>] {
    switch self {
    case .figure(let id): [id]
    case .number: []
    case .sum(let terms, _): terms.flatMap(\.part.figures)
    case .product(let factors, _): factors.flatMap(\.part.figures)
    case .share(let part, let whole, _): part.figures + whole.figures
    }
  }

  /// The parts that are added to one another; itself, where it is no sum. Nil where something is
  /// taken away.
  var addends: [FormulaPart]? {
    guard case .sum(let terms, _) = self else { return [self] }
    guard terms.allSatisfy({ !$0.isTakenAway }) else { return nil }
    return terms.map(\.part)
  }

  /// Whether the same is written, wherever it stands.
  func says(theSameAs other: FormulaPart) -> Bool {
    switch (self, other) {
    case (.figure(let one), .figure(let other)): one.value == other.value
    case (.number(let one), .number(let other)): one.value == other.value
    case (.sum(let terms, _), .sum(let others, _)):
      terms.count == others.count
        && zip(terms, others).allSatisfy {
          $0.isTakenAway == $1.isTakenAway && $0.part.says(theSameAs: $1.part)
        }
    case (.product(let factors, _), .product(let others, _)):
      factors.count == others.count
        && zip(factors, others).allSatisfy {
          $0.divides == $1.divides && $0.part.says(theSameAs: $1.part)
        }
    case (.share(let part, let whole, _), .share(let other, let others, _)):
      part.says(theSameAs: other) && whole.says(theSameAs: others)
    default: false
    }
  }
}
