/// Walks a program and appends what it writes to one buffer.
struct Renderer {
  private let code: TemplateCode
  private let strings: InterfaceStrings.Table
  /// The topmost view of each shape on the stack.
  var slots: [ViewAddress?]
  private(set) var output: [UInt8]
  private var indentation: [UInt8] = []
  /// What held before each `indent` that is still open.
  private var outerIndentations: [[UInt8]] = []
  private var skipsNextLine = false

  init(
    code: TemplateCode, slotCount: Int, strings: InterfaceStrings.Table,
    output: consuming [UInt8]
  ) {
    self.code = code
    self.strings = strings
    self.slots = Array(repeating: nil, count: slotCount)
    self.output = output
  }

  mutating func run(program: Int) {
    run(code.programs[program])
  }

  private mutating func run(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch code.instructions[index] {
      case .literal(let bytes, let lineStarts):
        write(bytes, lineStarts)
      case .word(let number):
        output.append(contentsOf: strings[number])
      case .stored(let slot, let place):
        if let view = slots[slot] {
          let text = (view + place).pointer.assumingMemoryBound(to: String.self)
          output.appendEscaped(text.pointee)
        }
      case .text(let slot, let reader):
        if let view = slots[slot], let text = code.texts[reader].read(view) {
          output.appendEscaped(text)
        }
      case .html(let slot, let reader):
        if let view = slots[slot], let html = code.htmls[reader].read(view) {
          output.appendUTF8(of: html.html)
        }
      case .skip(let end, let slot, let outcome, let test):
        if let view = slots[slot], code.tests[test].read(view) == outcome { index = end - 1 }
      case .each(let end, let slot, let item, let visitor):
        each(in: slot, visitor, as: item, (index + 1)..<end)
        index = end - 1
      case .call(let program):
        run(program)
      case .indent(let added, let skipsFirstLine):
        indent(by: added, skipsFirstLine)
      case .outdent:
        indentation = outerIndentations.popLast() ?? []
        skipsNextLine = false
      }
      index += 1
    }
  }

  private mutating func each(
    in slot: Int, _ visitor: Int, as item: Int, _ range: Range<Int>
  ) {
    guard let view = slots[slot] else { return }
    let hidden = slots[item]
    code.visitors[visitor](view) {
      slots[item] = $0
      run(range)
    }
    slots[item] = hidden
  }

  private mutating func indent(by added: Range<Int>?, _ skipsFirstLine: Bool) {
    outerIndentations.append(indentation)
    guard let added else { return indentation = [] }
    indentation += code.bytes[added]
    skipsNextLine = skipsFirstLine
  }

  private mutating func write(_ bytes: Range<Int>, _ lineStarts: Range<Int>) {
    guard !indentation.isEmpty else { return append(bytes) }
    var written = bytes.lowerBound
    for index in lineStarts {
      let start = code.lineStarts[index]
      append(written..<start)
      if !skipsNextLine { output.append(contentsOf: indentation) }
      skipsNextLine = false
      written = start
    }
    append(written..<bytes.upperBound)
  }

  private mutating func append(_ range: Range<Int>) {
    code.bytes.withUnsafeBufferPointer {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }
}
