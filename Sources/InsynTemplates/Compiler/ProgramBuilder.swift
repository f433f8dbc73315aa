/// Collects the steps of one program.
struct ProgramBuilder {
  private(set) var steps: [ProgramStep] = []
  /// The first step that later text may be joined with: steps before are the goal of a jump.
  private var joinable = 0

  mutating func emit(_ step: ProgramStep) {
    guard case .literal(let text) = step, steps.count > joinable,
      case .literal(var before) = steps.last
    else { return steps.append(step) }
    before.lineStarts += text.lineStarts.map { $0 + before.bytes.count }
    before.bytes += text.bytes
    steps[steps.count - 1] = .literal(before)
  }

  /// Emits a step that jumps to where the steps of `body` end.
  mutating func emit(_ jump: (Int) -> ProgramStep, over body: (inout ProgramBuilder) -> Void) {
    let place = steps.count
    steps.append(jump(0))
    joinable = steps.count
    body(&self)
    steps[place] = jump(steps.count)
    joinable = steps.count
  }
}
