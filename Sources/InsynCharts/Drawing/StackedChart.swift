/// Several drawings under each other, as one.
package struct StackedChart: ChartDrawing {
  private static let gap = 20

  private let parts: [any ChartDrawing]
  package let height: Int

  package init(_ parts: [any ChartDrawing]) {
    self.parts = parts
    height = parts.map(\.height).reduce(0, +) + max(0, parts.count - 1) * Self.gap
  }

  package var description: String { parts.map(\.description).joined(separator: " ") }

  package func draw(into svg: inout SVGBytes, id: String) {
    var y = 0
    for (index, part) in parts.enumerated() {
      svg.write("<svg overflow=\"visible\" y=\"\(y)\" height=\"\(part.height)\">\n")
      part.draw(into: &svg, id: "\(id)-\(index)")
      svg.write("</svg>\n")
      y += part.height + Self.gap
    }
  }
}
