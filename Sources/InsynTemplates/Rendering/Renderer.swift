/// Walks a program and appends what it writes to one buffer.
struct Renderer {
  let programs: [[Instruction]]
  /// The topmost view of each shape on the stack.
  var slots: [ViewAddress?]
  var output: [UInt8]
  private var indentation: [UInt8] = []
  /// What held before each `indent` that is still open.
  private var outerIndentations: [[UInt8]] = []
  private var skipsNextLine = false

  init(programs: [[Instruction]], slotCount: Int, output: [UInt8]) {
    self.programs = programs
    self.slots = Array(repeating: nil, count: slotCount)
    self.output = output
  }

  mutating func run(_ program: Int) {
    let steps = programs[program]
    run(steps, 0..<steps.count)
  }

  private mutating func run(_ steps: [Instruction], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch steps[index] {
      case .literal(let text):
        write(text)
      case .text(let slot, let get):
        if let view = slots[slot], let text = get(view) { output.appendEscaped(text) }
      case .html(let slot, let get):
        if let view = slots[slot], let html = get(view) { output.appendUTF8(of: html.html) }
      case .skip(let end, let slot, let outcome, let test):
        if let view = slots[slot], test(view) == outcome { index = end - 1 }
      case .each(let end, let slot, let item, let visit):
        if let view = slots[slot] { each(of: view, visit, in: item, steps, (index + 1)..<end) }
        index = end - 1
      case .call(let program):
        run(program)
      case .indent(let indent):
        begin(indent)
      case .outdent:
        indentation = outerIndentations.popLast() ?? []
        skipsNextLine = false
      }
      index += 1
    }
  }

  private mutating func each(
    of view: ViewAddress, _ visit: (ViewAddress, (ViewAddress) -> Void) -> Void, in slot: Int,
    _ steps: [Instruction], _ range: Range<Int>
  ) {
    let hidden = slots[slot]
    visit(view) { item in
      slots[slot] = item
      run(steps, range)
    }
    slots[slot] = hidden
  }

  private mutating func begin(_ indent: Indent) {
    outerIndentations.append(indentation)
    guard let added = indent.added else { return indentation = [] }
    indentation += added
    skipsNextLine = indent.skipsFirstLine
  }

  private mutating func write(_ text: TemplateText) {
    guard !indentation.isEmpty else { return output.append(contentsOf: text.bytes) }
    var written = 0
    for start in text.lineStarts {
      output += text.bytes[written..<start]
      if !skipsNextLine { output += indentation }
      skipsNextLine = false
      written = start
    }
    output += text.bytes[written...]
  }
}
