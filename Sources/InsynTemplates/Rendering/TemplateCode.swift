/// Every program of a library in one list of instructions, with what the instructions point at.
struct TemplateCode: Sendable {
  /// Where each program lies among the instructions.
  private(set) var programs: [Range<Int>] = []
  private(set) var instructions: [Instruction] = []
  private(set) var bytes: [UInt8] = []
  /// Places in the bytes where a line of a template begins.
  private(set) var lineStarts: [Int] = []
  private(set) var texts: [@Sendable (ViewAddress) -> String?] = []
  private(set) var htmls: [@Sendable (ViewAddress) -> TrustedHTML?] = []
  private(set) var tests: [@Sendable (ViewAddress) -> Bool] = []
  private(set) var visitors: [@Sendable (ViewAddress, (ViewAddress) -> Void) -> Void] = []

  init(_ steps: [[ProgramStep]]) {
    var start = 0
    for program in steps {
      programs.append(start..<(start + program.count))
      start += program.count
    }
    for (program, range) in zip(steps, programs) {
      for step in program { append(step, programStart: range.lowerBound) }
    }
  }

  private mutating func append(_ step: ProgramStep, programStart start: Int) {
    switch step {
    case .literal(let text):
      instructions.append(literal(text))
    case .word(let number):
      instructions.append(.word(number))
    case .text(let slot, let get):
      instructions.append(.text(slot: slot, reader: texts.count))
      texts.append(get)
    case .html(let slot, let get):
      instructions.append(.html(slot: slot, reader: htmls.count))
      htmls.append(get)
    case .skip(let end, let slot, let outcome, let test):
      instructions.append(.skip(to: start + end, slot: slot, when: outcome, test: tests.count))
      tests.append(test)
    case .each(let end, let slot, let item, let visit):
      instructions.append(
        .each(to: start + end, slot: slot, item: item, visitor: visitors.count))
      visitors.append(visit)
    case .call(let program):
      instructions.append(.call(programs[program]))
    case .indent(let indent):
      let added = indent.added.map { store($0) }
      instructions.append(.indent(added, skipsFirstLine: indent.skipsFirstLine))
    case .outdent:
      instructions.append(.outdent)
    }
  }

  private mutating func literal(_ text: TemplateText) -> Instruction {
    let first = lineStarts.count
    lineStarts += text.lineStarts.map { $0 + bytes.count }
    return .literal(bytes: store(text.bytes), lineStarts: first..<lineStarts.count)
  }

  private mutating func store(_ added: [UInt8]) -> Range<Int> {
    let start = bytes.count
    bytes += added
    return start..<bytes.count
  }
}
