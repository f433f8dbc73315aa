package import InsynDiagnostics

/// How a derived figure came about: what it was worked out from, and to what.
package struct Derivation: Sendable {
  package let written: DerivedFigure
  package let result: Measured

  init(_ written: DerivedFigure, _ result: Measured) {
    (self.written, self.result) = (written, result)
  }
}

/// Why a derived figure has no value.
package enum DerivationProblem: Error, Hashable, Sendable {
  /// Reported where references are.
  case unknownFigure
  /// The figure is a date or a text.
  case notAnAmount(Located<Identifier<Figure>>)
  case refused(Located<Refusal>)
  /// A time in a product is longer than the period that the rate holds for.
  case longerThanPeriod(SourceRange, Identifier<Figure>, Period)
  /// Each rests on the next, and the last on the first.
  case circle([Identifier<Figure>], at: SourceRange)
  /// Another derived figure that it rests on has a problem of its own.
  case restsOnProblem
}
