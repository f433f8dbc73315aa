import InsynModel

/// A chart as a file of its own: with its words, where it comes from, and a style of its own.
package struct StandaloneChart: Sendable {
  private let drawing: any ChartDrawing
  private let words: ChartWords
  private let credit: ChartCredit

  private static let margin = 24
  private static let innerWidth = 592

  package init(_ drawing: any ChartDrawing, _ words: ChartWords, _ credit: ChartCredit) {
    (self.drawing, self.words, self.credit) = (drawing, words, credit)
  }

  package func append(to bytes: inout [UInt8]) {
    let inner = max(Self.innerWidth, drawing.fixedWidth ?? 0)
    var body = SVGBytes()
    let height = draw(width: inner, into: &body) + Self.margin
    let width = inner + 2 * Self.margin
    var svg = SVGBytes(bytes)
    bytes = []
    svg.write(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
    svg.write(" class=\"chart-file chart-drawing\" width=\"\(width)\" height=\"\(height)\"")
    svg.write(" viewBox=\"0 0 \(width) \(height)\" role=\"img\"")
    svg.write(" xml:lang=\"\(credit.language)\">\n<title>")
    svg.escape(words.headline)
    svg.write("</title>\n<desc>")
    svg.escape(words.text(with: drawing.description))
    svg.write("</desc>\n")
    writeMetadata(into: &svg)
    svg.write("<style>\n\(ChartStyle.css)</style>\n")
    svg.write("<rect class=\"chart-ground\" width=\"100%\" height=\"100%\"/>\n")
    svg.append(body)
    svg.write("</svg>\n")
    bytes = svg.bytes
  }

  /// - Returns: The height of it all, without the margin below.
  private func draw(width: Int, into svg: inout SVGBytes) -> Int {
    var y = Self.margin
    // Words are measured at the size of the text in drawings; the headline is larger.
    for line in TextLine.lines("", strong: words.headline, width: width * 13 / 20) {
      svg.text(line.strong, "chart-title", shift: Self.margin, y: y + 18)
      y += 26
    }
    y = write(words.subtitle, width: width, from: y + 2, into: &svg) + 14
    var body = SVGBytes()
    let height = drawing.draw(into: &body, id: "chart")
    svg.write("<svg overflow=\"visible\" x=\"\(Self.margin)\" y=\"\(y)\" ")
    svg.write("width=\"\(width)\" height=\"\(height)\">\n")
    svg.append(body)
    svg.write("</svg>\n")
    y += height + 14
    let lines =
      words.notes + [
        credit.source, "\(credit.site), \(credit.publisher), \(credit.date). \(credit.licence).",
        credit.address,
      ]
    for line in lines where !line.isEmpty { y = write(line, width: width, from: y, into: &svg) + 2 }
    return y
  }

  private func write(_ text: String, width: Int, from y: Int, into svg: inout SVGBytes) -> Int {
    var y = y
    for line in TextLine.lines(text, width: width) {
      svg.text(line.plain, "chart-quiet", shift: Self.margin, y: y + 13)
      y += TextLine.height
    }
    return y
  }

  /// Dublin Core, as RDF: what cataloguing programs and search engines read.
  private func writeMetadata(into svg: inout SVGBytes) {
    svg.write(
      """
      <metadata>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">
      <rdf:Description rdf:about="">

      """)
    let elements = [
      ("dc:title", words.headline), ("dc:description", words.subtitle),
      ("dc:source", credit.source), ("dc:publisher", credit.publisher), ("dc:date", credit.date),
      ("dc:language", credit.language), ("dc:identifier", credit.address),
      ("dc:rights", credit.licence),
    ]
    for (name, text) in elements {
      svg.write("<\(name)>")
      svg.escape(text)
      svg.write("</\(name)>\n")
    }
    svg.write("<cc:license rdf:resource=\"")
    svg.escape(credit.licenceAddress)
    svg.write("\"/>\n</rdf:Description>\n</rdf:RDF>\n</metadata>\n")
  }
}
