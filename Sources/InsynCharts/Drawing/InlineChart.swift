/// A chart as a part of a page, which styles it and has its words beside it.
package struct InlineChart: Sendable {
  private let drawing: any ChartDrawing
  private let words: ChartWords
  private let id: String

  /// The id begins the ids in the drawing, so it must be its own on the page.
  package init(_ drawing: any ChartDrawing, _ words: ChartWords, id: String) {
    (self.drawing, self.words, self.id) = (drawing, words, id)
  }

  package func append(to bytes: inout [UInt8]) {
    var body = SVGBytes()
    let height = drawing.draw(into: &body, id: id)
    var svg = SVGBytes(bytes)
    bytes = []
    svg.write("<svg class=\"chart-drawing\" width=\"")
    if let width = drawing.fixedWidth {
      svg.write(width)
    } else {
      svg.write("100%")
    }
    svg.write("\" height=\"")
    svg.write(height)
    svg.write(
      "\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\">\n<title id=\"\(id)-title\">")
    svg.escape(words.headline)
    svg.write("</title>\n<desc id=\"\(id)-desc\">")
    svg.escape(words.text(with: drawing.description))
    svg.write("</desc>\n")
    svg.append(body)
    svg.write("</svg>\n")
    bytes = svg.bytes
  }

  package var svg: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
