import InsynCharts
import InsynDiagnostics
import InsynModel
import InsynTemplates

/// Fills the holes of a text with the links and values that one page needs.
struct RichTextRenderer {
  let context: PageContext
  /// The partnership whose narrative it is; ids without a partnership are its own.
  let home: Identifier<Partnership>?
  /// What the text is written in.
  let language: Language

  private var isForeign: Bool { language != context.language }

  func html(_ text: RichText) -> TrustedHTML { html(text.pieces[...]) }

  func html(_ pieces: ArraySlice<RichText.Piece>) -> TrustedHTML {
    var output: [UInt8] = []
    for (index, piece) in zip(pieces.indices, pieces) {
      switch piece {
      case .html(let html): output.appendUTF8(of: html)
      case .term(let id): TermMark.use(id.text, isVerbatim: isForeign).append(to: &output)
      case .termEnd: TermMark.end.append(to: &output)
      case .whole(let reference) where reference.kind == .chart:
        output.appendUTF8(of: chart(reference, id: "chart-\(index)"))
      case .start(let reference): appendStartTag(for: reference, to: &output)
      case .whole(let reference):
        appendStartTag(for: reference, to: &output)
        output.appendUTF8(of: name(of: reference).escapedForHTML)
        output.appendUTF8(of: "</a>")
      }
    }
    return TrustedHTML(trusted: String(decoding: output, as: UTF8.self))
  }

  /// The first paragraph, without the numbers of its footnotes: they stand where all of the text does.
  func opening(of text: RichText) -> TrustedHTML {
    let whole = html(text.piecesOfOpening).html
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
    guard let partnership = home.flatMap({ context.partnership($0) }),
      let name = ChartName(rawValue: reference.target.value),
      let chart = ChartMaker(partnership, in: context).make(name)
    else { return "" }
    let text = reference.text.value
    let editor = text.isEmpty ? "" : " <span>\(text.escapedForHTML)</span>"
    let drawing = InlineChart(chart.drawing, chart.words, id: id).svg
    let headline = chart.words.headline.escapedForHTML
    let region =
      chart.drawing.fixedWidth == nil
      ? drawing
      : "<div class=\"scroll\" role=\"region\" aria-label=\"\(headline)\" tabindex=\"0\">\n\(drawing)</div>\n"
    return "<figure class=\"chart\">\n<figcaption><strong>\(headline)</strong> "
      + "<span>\(chart.words.subtitle.escapedForHTML)</span>\(editor)</figcaption>\n\(region)</figure>\n"
  }

  /// The address of a chart's own section.
  private func address(ofChart name: String) -> String? {
    guard let home, let chart = ChartName(rawValue: name) else { return nil }
    return context.link(to: context.page(of: chart, of: home), fragment: chart.fragment)
  }

  private func appendStartTag(for reference: Reference, to output: inout [UInt8]) {
    let target = ReferenceTarget(reference, home: home)
    let href =
      reference.kind == .chart
      ? address(ofChart: reference.target.value)
      : target.flatMap { $0.link(in: context) }
    if case .term(let id)? = target {
      TermMark.link(id.text, isVerbatim: isForeign).append(to: &output)
    }
    output.appendUTF8(of: "<a class=\"")
    output.appendUTF8(of: reference.kind.rawValue)
    if let href {
      output.appendUTF8(of: "\" href=\"")
      output.appendUTF8(of: href.escapedForHTML)
    }
    output.appendUTF8(of: "\">")
  }

  /// What Insyn writes where the editor left the brackets empty.
  private func name(of reference: Reference) -> String {
    let target = ReferenceTarget(reference, home: home)
    return target.flatMap { $0.name(in: context) } ?? reference.target.value
  }
}

extension RichText {
  /// All up to the end of the first paragraph; the rest need not be made for it.
  fileprivate var piecesOfOpening: ArraySlice<Piece> {
    var hasBegun = false
    for (index, piece) in zip(pieces.indices, pieces) {
      guard case .html(let html) = piece else { continue }
      hasBegun = hasBegun || html.utf8.firstRange(of: "<p>".utf8) != nil
      if hasBegun, html.utf8.firstRange(of: "</p>".utf8) != nil { return pieces[...index] }
    }
    return pieces[...]
  }
}

extension String {
  /// Where a text stands in a part of this one.
  fileprivate func range(of text: String, in part: Range<Index>? = nil) -> Range<Index>? {
    self[part ?? startIndex..<endIndex].firstRange(of: text)
  }
}
