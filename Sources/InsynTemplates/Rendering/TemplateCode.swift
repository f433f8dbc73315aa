/// Every program of a library in one list of instructions, with what the instructions point at.
struct TemplateCode: Sendable {
  /// Where each program lies among the instructions.
  private(set) var programs: [Range<Int>] = []
  private(set) var instructions: [Instruction] = []
  private(set) var bytes: [UInt8] = []
  /// Places in the bytes where a line of a template begins.
  private(set) var lineStarts: [Int] = []
  private(set) var texts: [FieldReader<String>] = []
  private(set) var htmls: [FieldReader<TrustedHTML>] = []
  private(set) var tests: [FieldReader<Bool>] = []
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
    case .text(let slot, let reader):
      instructions.append(text(in: slot, reader))
    case .html(let slot, let reader):
      instructions.append(.html(slot: slot, reader: htmls.count))
      htmls.append(reader)
    case .skip(let end, let slot, let outcome, let reader):
      instructions.append(.skip(to: start + end, slot: slot, when: outcome, test: tests.count))
      tests.append(reader)
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

  private mutating func text(in slot: Int, _ reader: FieldReader<String>) -> Instruction {
    if let place = reader.place, !reader.isOptional { return .stored(slot: slot, place: place) }
    texts.append(reader)
    return .text(slot: slot, reader: texts.count - 1)
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
