package import InsynDiagnostics
package import InsynModel

/// The flow of money as a drawing: organisations and accounts in columns, lines with their amounts.
///
/// Lines are as wide as their amounts only where all that are known share unit and period; where an
/// amount is missing the line is dashed and says so. The text alternative has the same numbers.
package struct FlowChart: Sendable {
  private let layout: FlowLayout
  private let language: Language
  private let id: String
  private let title: String

  /// The title says what is drawn to those who do not see it. The id begins the ids in the drawing, so
  /// it must be its own on the page. `name` is what a node is called in the language.
  package init(
    _ graph: FlowGraph, title: String, id: String, in language: Language,
    name: (FlowGraph.Node) -> String
  ) {
    layout = FlowLayout(graph, in: language, name: name)
    (self.language, self.id, self.title) = (language, id, title)
  }

  package var svg: String {
    let (width, height) = (layout.width, layout.height)
    var svg = "<svg class=\"flow-chart\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
    svg += "height=\"\(height)\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\">\n"
    svg += "<title id=\"\(id)-title\">\(escaped(title))</title>\n"
    svg += "<desc id=\"\(id)-desc\">\(escaped(description))</desc>\n"
    for line in layout.lines { svg += drawing(of: line) }
    for box in layout.boxes { svg += drawing(of: box) }
    for line in layout.lines { svg += label(of: line) }
    return svg + "</svg>\n"
  }

  /// `Stockholms stad → partnerskapet: 1 540 640 kr.` for each line.
  private var description: String {
    layout.lines.map { "\($0.fromName) → \($0.toName): \($0.label)." }.joined(separator: " ")
  }

  private func drawing(of line: FlowLayout.Line) -> String {
    let (start, end) = (line.start, line.end)
    let middle = (start.x + end.x) / 2
    let kind =
      line.isKnown ? line.isTransfer ? "flow-line moved" : "flow-line" : "flow-line unknown"
    let path = "M\(start.x) \(start.y)C\(middle) \(start.y) \(middle) \(end.y) \(end.x) \(end.y)"
    let tip = "M\(end.x - 8) \(end.y - 5)L\(end.x) \(end.y)L\(end.x - 8) \(end.y + 5)"
    return "<path class=\"\(kind)\" stroke-width=\"\(line.width)\" d=\"\(path)\"/>\n"
      + "<path class=\"flow-tip\" d=\"\(tip)\"/>\n"
  }

  private func drawing(of box: FlowLayout.Box) -> String {
    var svg = "<rect class=\"flow-node\" x=\"\(box.x)\" y=\"\(box.y)\" "
    svg += "width=\"\(layout.boxWidth)\" height=\"\(box.height)\" rx=\"4\"/>\n"
    let first = box.y + box.height / 2 - (box.name.count - 1) * FlowLayout.lineHeight / 2 + 5
    let middle = box.x + layout.boxWidth / 2
    return svg + text(box.name, "flow-name", x: middle, y: first)
  }

  /// At the beginning of the line, where lines are apart: further on they may cross.
  private func label(of line: FlowLayout.Line) -> String {
    let words = FlowLayout.wrapped(line.label, at: FlowLayout.labelLength)
    let y = line.start.y - line.width / 2 - 6 - (words.count - 1) * FlowLayout.lineHeight
    return text(words, "flow-label", x: line.start.x + 8, y: y)
  }

  private func text(_ lines: [String], _ kind: String, x: Int, y: Int) -> String {
    let spans = lines.enumerated().map { index, line in
      "<tspan x=\"\(x)\" y=\"\(y + index * FlowLayout.lineHeight)\">\(escaped(line))</tspan>"
    }
    return "<text class=\"\(kind)\">\(spans.joined(separator: " "))</text>\n"
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { output, character in
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      default: output.append(character)
      }
    }
  }
}
