import InsynModel

/// Draws the rows of a timeline from top to bottom, and the years below them.
struct TimelinePen {
  let axis: TimeAxis
  let id: String

  private static let barHeight = 14
  private static let laneHeight = 9
  private static let mostLanes = 8
  private static let gap = 11

  /// - Returns: The height of it all.
  func draw(_ rows: [TimelineChart.Row], into svg: inout SVGBytes) -> Int {
    var body = SVGBytes()
    var y = 0
    for row in rows {
      y = body.write(TextLine.lines("\(row.label):", strong: row.value), from: y) + 3
      y = draw(row.items, from: y, into: &body) + Self.gap
    }
    let height = axis.draw(from: 0, to: y, into: &svg)
    svg.append(body)
    return height
  }

  private func draw(
    _ items: [TimelineChart.Item], from y: Int, into svg: inout SVGBytes
  ) -> Int {
    let marks = items.filter { $0.style == .mark || $0.style == .rival }
    var bottom = y
    for item in items where item.style != .mark && item.style != .rival {
      draw(item, y: y, into: &svg)
      bottom = y + Self.barHeight
    }
    guard !marks.isEmpty else { return bottom }
    let lanes = lanes(for: marks)
    for (mark, lane) in zip(marks, lanes) {
      draw(mark: mark, y: bottom + lane * Self.laneHeight, into: &svg)
    }
    return bottom + ((lanes.max() ?? 0) + 1) * Self.laneHeight
  }

  /// Which lane each mark has room in: the first where it touches none before it; what finds no room
  /// at all lies over others in the last.
  private func lanes(for marks: [TimelineChart.Item]) -> [Int] {
    var ends: [Int] = []
    return marks.map { mark in
      guard let from = mark.from, let to = mark.to else { return 0 }
      let start = axis.start(of: from.first).tenThousandths
      let end = max(axis.end(of: to.last).tenThousandths, start + 120)
      let free = ends.firstIndex { $0 <= start }
      if let free {
        ends[free] = end
        return free
      }
      guard ends.count < Self.mostLanes else { return Self.mostLanes - 1 }
      ends.append(end)
      return ends.count - 1
    }
  }

  private func draw(mark: TimelineChart.Item, y: Int, into svg: inout SVGBytes) {
    guard let from = mark.from, let to = mark.to else { return }
    let kind = mark.style == .rival ? " chart-rival" : ""
    let start = axis.start(of: from.first)
    if from.first == to.last {
      svg.line("chart-mark\(kind)", from: start, y, to: start, y + Self.laneHeight - 2)
    } else {
      let end = axis.end(of: to.last)
      svg.rect(
        "chart-span\(kind)", from: start, to: end, y: y + 1, height: Self.laneHeight - 4)
    }
  }
}

extension TimelinePen {
  /// A stretch: full where it is certain, fading where its dates leave it open.
  private func draw(_ item: TimelineChart.Item, y: Int, into svg: inout SVGBytes) {
    let kind = item.style.kind
    let fill = item.style == .granted ? ChartPattern.hatch.fill(id) : nil
    let start = item.from.map { axis.start(of: $0.last) } ?? .none
    let goesOn = item.to == nil && item.style != .undated
    let end = item.to.map { axis.end(of: $0.first) } ?? (goesOn ? Share(9_400) : .all)
    if start < end {
      svg.rect(kind, from: start, to: end, y: y, height: Self.barHeight, fill: fill)
    }
    if let from = item.from, !from.isDay {
      let full = max(start, axis.end(of: from.last))
      drawSoft(.rise, from: axis.start(of: from.first), to: full, y, into: &svg)
    }
    if let to = item.to, !to.isDay, item.from != item.to {
      let full = min(end, axis.start(of: to.first))
      drawSoft(.fade, from: full, to: axis.end(of: to.last), y, into: &svg)
    }
    if goesOn {
      svg.shape(
        "chart-onward", x: Share(9_500), y: y, path: BarShapePen.onward(Self.barHeight))
    }
  }

  private func drawSoft(
    _ pattern: ChartPattern, from start: Share, to end: Share, _ y: Int, into svg: inout SVGBytes
  ) {
    let middle = y + Self.barHeight / 2
    svg.rect(
      "chart-soft", from: start, to: end, y: y, height: Self.barHeight, fill: pattern.fill(id))
    svg.line("chart-whisker", from: start, middle, to: end, middle)
  }
}

extension TimelineChart.Style {
  /// Its classes. What is filled with a pattern has no colour of its own.
  fileprivate var kind: String {
    switch self {
    case .term, .mark, .rival: "chart-bar"
    case .proposed: "chart-bar chart-proposed"
    case .granted: "chart-granted"
    case .optional: "chart-optional"
    case .member: "chart-member"
    case .undated: "chart-undated"
    }
  }
}
