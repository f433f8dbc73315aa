import InsynCharts
import InsynDiagnostics
import InsynModel
import InsynTemplates

/// Fills the holes of a text with the links and values that one page needs.
struct RichTextRenderer {
  let context: PageContext
  /// The partnership whose narrative it is; ids without a partnership are its own.
  let home: Identifier<Partnership>?

  func html(_ text: RichText) -> TrustedHTML {
    var output = ""
    for (index, piece) in text.pieces.enumerated() {
      switch piece {
      case .html(let html): output += html
      case .whole(let reference) where reference.kind == .chart:
        output += chart(reference, id: "chart-\(index)")
      case .start(let reference): output += startTag(for: reference)
      case .whole(let reference):
        output += startTag(for: reference) + escaped(name(of: reference)) + "</a>"
      }
    }
    return TrustedHTML(trusted: output)
  }

  /// The first paragraph, without the numbers of its footnotes: they stand where all of the text does.
  func opening(of text: RichText) -> TrustedHTML {
    let whole = html(text).html
    guard let start = whole.range(of: "<p>"),
      let end = whole.range(of: "</p>", in: start.upperBound..<whole.endIndex)
    else { return TrustedHTML(trusted: "") }
    var paragraph = String(whole[start.lowerBound..<end.upperBound])
    while let opening = paragraph.range(of: "<sup class=\"footnote-ref\">"),
      let closing = paragraph.range(of: "</sup>", in: opening.upperBound..<paragraph.endIndex)
    {
      paragraph.removeSubrange(opening.lowerBound..<closing.upperBound)
    }
    return TrustedHTML(trusted: paragraph)
  }

  /// The chart that the reference asks for, with its message and the editor's text under it.
  private func chart(_ reference: Reference, id: String) -> String {
    guard let partnership = home.flatMap({ context.content.partnerships[$0] }),
      let name = ChartName(rawValue: reference.target.value),
      let chart = ChartMaker(partnership, in: context).make(name)
    else { return "" }
    let text = reference.text.value
    let editor = text.isEmpty ? "" : " <span>\(escaped(text))</span>"
    let drawing = InlineChart(chart.drawing, chart.words, id: id).svg
    let headline = escaped(chart.words.headline)
    let region =
      chart.drawing.fixedWidth == nil
      ? drawing
      : "<div class=\"scroll\" role=\"region\" aria-label=\"\(headline)\" tabindex=\"0\">\n\(drawing)</div>\n"
    return "<figure class=\"chart\">\n<figcaption><strong>\(headline)</strong> "
      + "<span>\(escaped(chart.words.subtitle))</span>\(editor)</figcaption>\n\(region)</figure>\n"
  }

  /// Where a chart has its table and its sources.
  private func address(ofChart name: String) -> String? {
    guard let home, let chart = ChartName(rawValue: name) else { return nil }
    return context.link(to: context.page(of: chart, of: home), fragment: chart.fragment)
  }

  private func startTag(for reference: Reference) -> String {
    let target = ReferenceTarget(reference, home: home)
    let href =
      reference.kind == .chart
      ? address(ofChart: reference.target.value)
      : target.flatMap { $0.link(in: context) }
    let address = href.map { " href=\"\(escaped($0))\"" } ?? ""
    return "<a class=\"\(reference.kind.rawValue)\"\(address)>"
  }

  /// What Insyn writes where the editor left the brackets empty.
  private func name(of reference: Reference) -> String {
    let target = ReferenceTarget(reference, home: home)
    return target.flatMap { $0.name(in: context) } ?? reference.target.value
  }

  private func escaped(_ text: String) -> String {
    var output = ""
    for character in text {
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      default: output.append(character)
      }
    }
    return output
  }
}

extension String {
  /// Where a text stands in a part of this one.
  fileprivate func range(of text: String, in part: Range<Index>? = nil) -> Range<Index>? {
    self[part ?? startIndex..<endIndex].firstRange(of: text)
  }
}
