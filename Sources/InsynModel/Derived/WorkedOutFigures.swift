import InsynDiagnostics

/// The figures of one owner: those that documents state, then those that follow from them.
struct WorkedOutFigures {
  let all: [Figure]
  let problems: [DerivationProblem]

  /// `input` is what a formula may take from a figure that is stated.
  init(
    _ stated: [Figure], _ derived: [DerivedFigure], input: (Figure) -> FormulaEvaluation.Input
  ) {
    guard !derived.isEmpty else {
      (all, problems) = (stated, [])
      return
    }
    let named = Dictionary(
      stated.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let results = DerivedFigures(derived, stated: named.mapValues(input))
    all = stated + results.derivations.map { Figure($0, from: named) }
    problems = results.problems
  }
}
