import InsynDiagnostics
import InsynModel

/// One file being read: what it is read with and what was found on the way.
final class Reading {
  let units: UnitTable
  private(set) var problems: [Diagnostic] = []

  init(units: UnitTable) {
    self.units = units
  }

  func report(_ problem: Diagnostic) {
    problems.append(problem)
  }
}
