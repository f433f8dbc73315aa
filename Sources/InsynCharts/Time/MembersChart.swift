package import InsynDiagnostics
package import InsynModel

/// How many parties there are over time, as steps that stand on zero: one drawing for each role, all
/// to one scale.
package struct MembersChart: Sendable {
  private let counts: MemberCounts
  private let axis: TimeAxis
  private let names: [Party.Role: String]
  private let language: Language

  /// `names` is what the parties of each role are called, in the plural.
  package init(_ counts: MemberCounts, names: [Party.Role: String], in language: Language) {
    (self.counts, self.names, self.language) = (counts, names, language)
    axis = TimeAxis(from: counts.first, through: counts.last)
  }
}

extension MembersChart: ChartDrawing {
  package func draw(into svg: inout SVGBytes, id: String) -> Int {
    let stretches = counts.series.lazy.flatMap(\.stretches)
    if stretches.contains(where: { !$0.isCertain }) { svg.define([.hatch], id: id) }
    return Self.draw(counts, names, axis, id: id, into: &svg)
  }

  package var description: String {
    let until = Phrase(sv: "till", en: "to")[language]
    return counts.series.map { series in
      let steps = series.stretches.map { stretch in
        "\(stretch.first.text(in: language)) \(until) \(stretch.last.text(in: language)): "
          + stretch.text
      }
      return "\(names[series.role] ?? ""): \(steps.joined(separator: "; "))."
    }.joined(separator: " ")
  }

  private static func draw(
    _ counts: MemberCounts, _ names: [Party.Role: String], _ axis: TimeAxis, id: String,
    into svg: inout SVGBytes
  ) -> Int {
    let most = counts.series.lazy.flatMap(\.stretches).map(\.high).max() ?? 1
    let step = min(max(96 / max(most, 1), 2), 14)
    var body = SVGBytes()
    var y = 0
    for series in counts.series {
      y = body.write(TextLine.lines("", strong: names[series.role] ?? ""), from: y)
      let own = series.stretches.map(\.high).max() ?? 0
      y += own * step + TextLine.height + 2
      draw(series, axis, step: step, base: y, id: id, into: &body)
      y += 12
    }
    let height = axis.draw(from: 0, to: y, into: &svg)
    svg.append(body)
    return height
  }

  private static func draw(
    _ series: MemberCounts.Series, _ axis: TimeAxis, step: Int, base: Int, id: String,
    into svg: inout SVGBytes
  ) {
    for stretch in series.stretches {
      let (start, end) = (axis.start(of: stretch.first), axis.end(of: stretch.last))
      let (low, high) = (stretch.low * step, stretch.high * step)
      if low > 0 { svg.rect("chart-area", from: start, to: end, y: base - low, height: low) }
      if high > low {
        svg.rect(
          "chart-maybe", from: start, to: end, y: base - high, height: high - low,
          fill: ChartPattern.hatch.fill(id))
      }
      if start.distance(to: end) >= Share(900) {
        svg.text("", strong: stretch.text, x: start, shift: 4, y: base - high - 4)
      }
    }
    svg.line("chart-zero", from: .none, base, to: .all, base)
  }
}

extension MemberCounts.Stretch {
  fileprivate var text: String { isCertain ? "\(low)" : "\(low)–\(high)" }
}
