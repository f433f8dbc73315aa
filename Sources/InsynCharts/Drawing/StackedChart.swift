/// Several drawings under each other, as one.
package struct StackedChart: ChartDrawing {
  private static let gap = 20

  private let parts: [any ChartDrawing]

  package init(_ parts: [any ChartDrawing]) {
    self.parts = parts
  }

  package var description: String { parts.map(\.description).joined(separator: " ") }

  package func draw(into svg: inout SVGBytes, id: String) -> Int {
    var y = 0
    for (index, part) in parts.enumerated() {
      if index > 0 { y += Self.gap }
      var body = SVGBytes()
      let height = part.draw(into: &body, id: "\(id)-\(index)")
      svg.write("<svg overflow=\"visible\" y=\"\(y)\" height=\"\(height)\">\n")
      svg.append(body)
      svg.write("</svg>\n")
      y += height
    }
    return y
  }
}
