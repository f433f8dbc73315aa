import InsynDiagnostics

/// One program's use of another.
struct ProgramCall {
  let caller: Int
  let callee: Int
  /// The shapes whose view at the call lies inside the view of that shape that the caller began
  /// with: going round, these come to an end.
  let descends: Set<Int>
  /// The shapes whose view at the call was found in a view of some other shape.
  let restarts: Set<Int>
  let name: TemplateName
}

/// Finds templates that would include themselves for ever.
///
/// A circle of calls ends only if it goes down into the views of some shape, and nowhere goes back
/// up to one. Circles that share a program are held to the same shape, so a few that would end
/// are reported too; none that would not is let through.
func endlessCircles(in calls: [ProgramCall], programs: Int) -> [Diagnostic] {
  var callees: [[Int]] = Array(repeating: [], count: programs)
  for call in calls { callees[call.caller].append(call.callee) }
  let reached = (0..<programs).map { reachable(from: $0, callees) }
  let circular = calls.filter { reached[$0.callee].contains($0.caller) }
  let endless = circular.filter { call in
    let sameCircles = circular.filter { reached[call.callee].contains($0.caller) }
    return call.descends.subtracting(sameCircles.flatMap(\.restarts)).isEmpty
  }
  var rest: [[Int]] = Array(repeating: [], count: programs)
  for call in endless { rest[call.caller].append(call.callee) }
  return
    endless
    .filter { reachable(from: $0.callee, rest).contains($0.caller) }
    .map { .circle($0.name) }
}

/// A program, and every program that calls lead to from it.
private func reachable(from start: Int, _ callees: [[Int]]) -> Set<Int> {
  var seen: Set<Int> = [start]
  var waiting = [start]
  while let next = waiting.popLast() {
    for callee in callees[next] where seen.insert(callee).inserted { waiting.append(callee) }
  }
  return seen
}
