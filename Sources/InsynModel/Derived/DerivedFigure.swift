package import InsynDiagnostics

/// A figure that no document states: an editor says how it is worked out, and what that takes for
/// granted.
package struct DerivedFigure: Sendable {
  package let id: Located<Identifier<Figure>>
  package let label: Located<LocalizedText>
  package let formula: Formula
  package let assumption: Located<LocalizedText>
  /// The part of the inputs' period that the result is for, where it is not all of it.
  package let period: Located<Period>?
  package let note: Located<LocalizedText>?

  package init(
    id: Located<Identifier<Figure>>, label: Located<LocalizedText>, formula: Formula,
    assumption: Located<LocalizedText>, period: Located<Period>?, note: Located<LocalizedText>?
  ) {
    self.id = id
    self.label = label
    self.formula = formula
    self.assumption = assumption
    self.period = period
    self.note = note
  }
}
