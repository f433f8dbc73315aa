import InsynDiagnostics

/// The derived figures of one partnership or topic, worked out in the order in which they rest on one another.
struct DerivedFigures {
  private(set) var derivations: [Derivation] = []
  private(set) var problems: [DerivationProblem] = []
  private let written: [DerivedFigure]
  private var inputs: [Identifier<Figure>: FormulaEvaluation.Input]

  /// Works out what is written, from `stated`: its other figures.
  init(_ written: [DerivedFigure], stated: [Identifier<Figure>: FormulaEvaluation.Input]) {
    self.written = written
    inputs = stated
    calculate()
  }

  /// A figure is worked out as soon as the last of the derived figures that it rests on is. No call
  /// goes deeper for a longer chain, however long editors make it.
  private mutating func calculate() {
    let indices = Dictionary(
      written.indices.map { (written[$0].id.value, $0) }, uniquingKeysWith: { first, _ in first })
    var needed = written.map { figure in
      Set(figure.formula.figures.compactMap { indices[$0.value] })
    }
    var users: [Int: [Int]] = [:]
    for (user, inputs) in needed.enumerated() {
      for input in inputs { users[input, default: []].append(user) }
    }
    var ready = written.indices.filter { needed[$0].isEmpty }
    var results: [Int: Measured] = [:]
    var done = 0
    while done < ready.count {
      let index = ready[done]
      done += 1
      results[index] = evaluate(written[index])
      for user in users[index] ?? [] {
        needed[user].remove(index)
        if needed[user].isEmpty { ready.append(user) }
      }
    }
    derivations = written.indices.compactMap { index in
      results[index].map { Derivation(written[index], $0) }
    }
    reportCircles(among: Set(written.indices).subtracting(ready), needed)
  }

  private mutating func evaluate(_ figure: DerivedFigure) -> Measured? {
    do throws(DerivationProblem) {
      let result = try FormulaEvaluation(inputs: inputs).result(of: figure)
      inputs[figure.id.value] = .amount(result)
      return result
    } catch {
      inputs[figure.id.value] = .problem
      problems.append(error)
      return nil
    }
  }

  /// Each circle once, at the place in its first figure where the next one is named.
  private mutating func reportCircles(among left: Set<Int>, _ needed: [Set<Int>]) {
    var seen: Set<Int> = []
    for start in left.sorted() where !seen.contains(start) {
      var path: [Int] = []
      var current: Int? = start
      while let index = current, seen.insert(index).inserted {
        path.append(index)
        current = needed[index].intersection(left).min()
      }
      guard let end = current, let first = path.firstIndex(of: end) else { continue }
      let circle = path[first...].map { written[$0] }
      let next = circle.count > 1 ? circle[1] : circle[0]
      let place = circle[0].formula.figures.first { $0.value == next.id.value }?.range
      problems.append(
        .circle(circle.map(\.id.value), at: place ?? circle[0].formula.whole.range))
    }
  }
}
