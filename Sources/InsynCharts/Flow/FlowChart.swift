package import InsynDiagnostics
package import InsynModel

/// The flow of money as a drawing: organisations and accounts in columns, lines with their amounts.
///
/// Lines are as wide as their amounts only where all that are known share unit and period; where an
/// amount is missing the line is dashed and says so. The text alternative has the same numbers.
package struct FlowChart: ChartDrawing {
  private let layout: FlowLayout

  /// `services` are those that each contribution or transfer pays for, and `name` is what a node is
  /// called in the language.
  package init(
    _ graph: FlowGraph, services: [Identifier<Figure>: Set<Identifier<Service>>] = [:],
    in language: Language, name: (FlowGraph.Node) -> String
  ) {
    layout = FlowLayout(graph, services, in: language, name: name)
  }

  package var fixedWidth: Int? { layout.width }

  /// `Stockholms stad → partnerskapet: 1 540 640 kr.` for each line.
  package var description: String {
    layout.lines.map { "\($0.fromName) → \($0.toName): \($0.label)." }.joined(separator: " ")
  }

  package func draw(into svg: inout SVGBytes, id: String) -> Int {
    for line in layout.lines { draw(line, into: &svg) }
    for box in layout.boxes { draw(box, into: &svg) }
    for line in layout.lines { drawLabel(of: line, into: &svg) }
    return layout.height
  }

  private func draw(_ line: FlowLayout.Line, into svg: inout SVGBytes) {
    let (start, end) = (line.start, line.end)
    let middle = (line.turn + end.x) / 2
    let kind =
      line.isKnown ? line.isTransfer ? "flow-line moved" : "flow-line" : "flow-line unknown"
    svg.write("<path class=\"\(kind)\" stroke-width=\"\(line.width)\" d=\"M\(start.x) \(start.y)")
    svg.write("H\(line.turn)C\(middle) \(start.y) \(middle) \(end.y) \(end.x) \(end.y)\"/>\n")
    svg.write("<path class=\"flow-tip\" d=\"M\(end.x - 8) \(end.y - 5)L\(end.x) \(end.y)")
    svg.write("L\(end.x - 8) \(end.y + 5)\"/>\n")
  }

  private func draw(_ box: FlowLayout.Box, into svg: inout SVGBytes) {
    svg.write("<rect class=\"flow-node\" x=\"\(box.x)\" y=\"\(box.y)\" ")
    svg.write("width=\"\(box.width)\" height=\"\(box.height)\" rx=\"4\"/>\n")
    let first = box.y + box.height / 2 - (box.name.count - 1) * FlowLayout.lineHeight / 2 + 5
    write(box.name, "flow-name", x: box.x + box.width / 2, y: first, into: &svg)
  }

  /// Over the beginning of the line, which is straight and apart from others.
  private func drawLabel(of line: FlowLayout.Line, into svg: inout SVGBytes) {
    let y = line.start.y - line.width / 2 - 6 - (line.words.count - 1) * FlowLayout.lineHeight
    write(line.words, nil, x: line.start.x + 6, y: y, into: &svg)
  }

  private func write(
    _ lines: [String], _ kind: String?, x: Int, y: Int, into svg: inout SVGBytes
  ) {
    svg.write(kind.map { "<text class=\"\($0)\">" } ?? "<text>")
    for (index, line) in lines.enumerated() {
      if index > 0 { svg.write(" ") }
      svg.write("<tspan x=\"\(x)\" y=\"\(y + index * FlowLayout.lineHeight)\">")
      svg.escape(line)
      svg.write("</tspan>")
    }
    svg.write("</text>\n")
  }
}
