import InsynDiagnostics
import InsynModel

/// Draws the panels of a bar chart from top to bottom.
struct BarPen {
  let language: Language
  let id: String

  private static let barHeight = 14
  private static let gap = 12
  private static let panelGap = 18

  /// - Returns: The height of it all.
  func draw(_ panels: [BarChart.Panel], into svg: inout SVGBytes) -> Int {
    var y = 0
    for (index, panel) in panels.enumerated() {
      if index > 0 { y += Self.panelGap }
      y = draw(panel, from: y, into: &svg)
    }
    return y
  }

  private func draw(_ panel: BarChart.Panel, from top: Int, into svg: inout SVGBytes) -> Int {
    let axis = panel.unit.map { ValueAxis(to: panel.largest, $0, withRoom: panel.hasOpenEnd) }
    svg.write("<g class=\"chart-panel\"")
    if let axis { svg.write(" data-top=\"\(axis.top)\"") }
    svg.write(">\n")
    var y = top
    for line in TextLine.lines(panel.title) {
      svg.text(line.plain, "chart-quiet", y: y + 13)
      y += TextLine.height
    }
    y += 6
    let start = y
    // The lines of the scale lie under the bars, so they are drawn first; how far down they go is
    // known only when the rows have been laid out.
    var rows = SVGBytes()
    y = draw(panel.groups, axis, from: y, into: &rows)
    if let axis { y = draw(axis, from: start, to: y, into: &svg) }
    svg.append(rows)
    svg.write("</g>\n")
    return y
  }

  private func draw(
    _ groups: [BarChart.Group], _ axis: ValueAxis?, from top: Int, into svg: inout SVGBytes
  ) -> Int {
    var y = top
    for group in groups {
      if let name = group.name {
        y = svg.write(TextLine.lines("", strong: name), from: y) + 2
      }
      for row in group.rows {
        svg.write("<g data-figure=\"\(row.figure)\">\n")
        if let axis, let quantity = row.amount.quantity {
          y = draw(row, BarShape(quantity), axis, from: y, into: &svg)
        } else {
          y = drawChip(of: row, from: y, into: &svg)
        }
        svg.write("</g>\n")
      }
    }
    return y
  }

  private func draw(
    _ row: BarChart.Row, _ shape: BarShape, _ axis: ValueAxis, from top: Int,
    into svg: inout SVGBytes
  ) -> Int {
    let value = row.amount.text(in: language, .table)
    let label = row.label.isEmpty ? "" : row.label + ":"
    let y = svg.write(TextLine.lines(label, strong: value), from: top) + 3
    let pen = BarShapePen(
      axis: axis, y: y, height: row.isRival ? Self.barHeight / 2 : Self.barHeight, kind: row.kind,
      fade: ChartPattern.fade.fill(id))
    svg.line("chart-zero", from: .none, y - 3, to: .none, y + pen.height + 3)
    pen.draw(shape, into: &svg)
    return y + pen.height + Self.gap
  }

  /// A block of a fixed size for what has no amount: its text says why.
  private func drawChip(
    of row: BarChart.Row, from top: Int, into svg: inout SVGBytes
  ) -> Int {
    svg.write("<rect class=\"chart-chip\" y=\"")
    svg.write(top + 2)
    svg.write("\" width=\"24\" height=\"\(Self.barHeight)\"")
    if row.amount.absence == .notValued {
      svg.write(" fill=\"\(ChartPattern.hatch.fill(id))\"/>\n")
    } else {
      svg.write("/>\n")
    }
    let value = row.amount.text(in: language, .table).replacing(" ", with: "\u{A0}")
    let lines = TextLine.lines("\(row.label):", strong: value, width: TextLine.narrowest - 32)
    return svg.write(lines, shift: 32, from: top) + 4
  }

  private func draw(
    _ axis: ValueAxis, from top: Int, to bottom: Int, into svg: inout SVGBytes
  ) -> Int {
    let y = bottom + TextLine.height - 4
    svg.text("0", "chart-quiet", y: y)
    if let middle = axis.middle {
      let text = axis.text(of: middle, in: language)
      svg.line("chart-grid", from: Share(5_000), top, to: Share(5_000), bottom)
      if text.count < 11 { svg.text(text, "chart-quiet", x: Share(5_000), y: y, .middle) }
    }
    svg.line("chart-grid", from: .all, top, to: .all, bottom)
    svg.text(axis.topText(in: language), "chart-quiet", x: .all, y: y, .end)
    return y + 4
  }
}

extension BarChart.Row {
  fileprivate var kind: String {
    isRival ? "chart-bar chart-rival" : isProposed ? "chart-bar chart-proposed" : "chart-bar"
  }
}

extension BarChart.Panel {
  fileprivate var hasOpenEnd: Bool {
    groups.contains { $0.rows.contains { $0.amount.quantity?.interval.high == nil } }
  }

  /// The end of the longest bar.
  fileprivate var largest: ExactDecimal {
    groups.lazy.flatMap(\.rows).compactMap(\.amount.quantity).map { BarShape($0).end }.max()
      ?? .zero
  }
}
