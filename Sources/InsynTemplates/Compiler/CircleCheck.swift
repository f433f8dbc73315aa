import InsynDiagnostics

/// Finds templates that would include themselves for ever.
///
/// A circle of calls ends only if some call in it stands in a section that goes down into views
/// that can hold views of the same kind: such views must come to an end.
func endlessCircles(in calls: [ProgramCall], programs: Int) -> [Diagnostic] {
  var callsOf: [[ProgramCall]] = Array(repeating: [], count: programs)
  for call in calls where !call.descends { callsOf[call.caller].append(call) }
  var search = CircleSearch(callsOf: callsOf)
  for program in 0..<programs { search.visit(program) }
  return search.found.map(Diagnostic.circle)
}

private struct CircleSearch {
  enum State {
    case new
    case open
    case done
  }

  let callsOf: [[ProgramCall]]
  var states: [State]
  /// The calls that close a circle.
  var found: [TemplateName] = []

  init(callsOf: [[ProgramCall]]) {
    self.callsOf = callsOf
    self.states = Array(repeating: .new, count: callsOf.count)
  }

  mutating func visit(_ program: Int) {
    guard states[program] == .new else { return }
    states[program] = .open
    for call in callsOf[program] {
      if states[call.callee] == .open { found.append(call.name) }
      visit(call.callee)
    }
    states[program] = .done
  }
}
