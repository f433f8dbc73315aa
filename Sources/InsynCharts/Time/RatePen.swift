import InsynDiagnostics
import InsynModel

/// Draws the levels of one series: the plot, the years, and the names.
struct RatePen: Sendable {
  let series: RateSeries
  let names: [String]
  let language: Language
  private let time: TimeAxis
  private let scale: ValueAxis

  private static let top = 40
  private static let bottom = 190

  /// Nil where no level has a date. An end that is open has a year of its own.
  init?(_ series: RateSeries, _ names: [String], _ language: Language) {
    let periods = series.levels.map(\.period)
    let days = periods.flatMap { [$0.first, $0.last].compactMap(\.self) }
    guard let first = days.min(), let last = days.max() else { return nil }
    let isOpenBefore = periods.contains { $0.from == nil }
    let isOpenAfter = periods.contains { $0.to == nil }
    time = TimeAxis(
      from: isOpenBefore ? first.adding(days: -366) ?? first : first,
      through: isOpenAfter ? last.adding(days: 366) ?? last : last)
    let largest = series.levels.map { BarShape($0.quantity).end }.max() ?? .zero
    scale = ValueAxis(to: largest, series.unit, withRoom: false)
    (self.series, self.names, self.language) = (series, names, language)
  }

  /// - Returns: The height of it all.
  func draw(into svg: inout SVGBytes) -> Int {
    var y = time.draw(from: Self.top, to: Self.bottom, into: &svg)
    svg.line("chart-zero", from: .none, Self.bottom, to: .all, Self.bottom)
    for line in TextLine.lines(series.unit.text(in: language)) {
      svg.text(line.plain, "chart-quiet", y: 13)
    }
    for change in series.changes { draw(change, into: &svg) }
    for level in series.levels { draw(level, into: &svg) }
    for label in RateLabel.apart(series.levels.enumerated().map(label)) {
      svg.text(
        "", strong: label.text, x: label.isAtEnd ? label.end : label.start,
        shift: label.isAtEnd ? -4 : 4, y: label.y, label.isAtEnd ? .end : .start)
    }
    for (index, level) in series.levels.enumerated() {
      y = drawName(of: level, index, from: y + 6, into: &svg)
    }
    return y
  }

  /// A, B … Z, then AA.
  private static func letter(_ index: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : Self.letter(index / 26 - 1) + letter
  }

  private func height(of value: ExactDecimal) -> Int {
    let share = scale.share(of: value).tenThousandths
    return Self.bottom - share * (Self.bottom - Self.top) / 10_000
  }

  private func ends(of level: RateSeries.Level) -> (Share, Share) {
    (
      level.period.first.map(time.start) ?? .none,
      level.period.last.map(time.end) ?? .all
    )
  }

  /// The line of a level, and where its figure is not exact the values that it may have.
  private func draw(_ level: RateSeries.Level, into svg: inout SVGBytes) {
    let (start, end) = ends(of: level)
    let y = height(of: level.quantity.value)
    svg.write("<g data-figure=\"\(level.figure)\">\n")
    if let low = level.quantity.interval.low, let high = level.quantity.interval.high, low < high {
      let (top, bottom) = (height(of: high), height(of: low))
      svg.rect("chart-span", from: start, to: end, y: top, height: max(bottom - top, 1))
    }
    svg.line("chart-level", from: start, y, to: end, y)
    if level.period.to == nil {
      svg.shape("chart-onward", x: Share(9_600), y: y - 7, path: BarShapePen.onward(14))
    }
    svg.write("</g>\n")
  }

  private func draw(_ change: RateSeries.Change, into svg: inout SVGBytes) {
    let levels = (change.before + change.after).map { height(of: $0.quantity.value) }
    guard let top = levels.min(), let bottom = levels.max(), top < bottom else { return }
    let place = time.start(of: change.date.first)
    svg.line("chart-step", from: place, top, to: place, bottom)
  }

  private func label(_ index: Int, _ level: RateSeries.Level) -> RateLabel {
    let (start, end) = ends(of: level)
    let measure = level.quantity.withoutDivisors
    return RateLabel(
      text: "\(Self.letter(index)) \(measure.text(in: language, .table))", start: start, end: end,
      y: height(of: level.quantity.value) - 6)
  }

  private func drawName(
    of level: RateSeries.Level, _ index: Int, from y: Int, into svg: inout SVGBytes
  ) -> Int {
    let value = level.quantity.text(in: language, .table)
    let period = level.period.text(in: language)
    svg.text("", strong: Self.letter(index), y: y + 13)
    let lines = TextLine.lines(
      "\(names[index]), \(period):", strong: value, width: TextLine.narrowest - 20)
    return svg.write(lines, shift: 20, from: y)
  }
}

/// What stands at the line of a level.
struct RateLabel: Sendable {
  let text: String
  let start: Share
  let end: Share
  var y: Int

  private static let height = 16

  /// Whether there is more room before the end of the line than after its start.
  var isAtEnd: Bool { start.tenThousandths > 6_500 }

  /// The labels from the top down, moved up where they would lie over one that holds at the same time.
  static func apart(_ labels: [RateLabel]) -> [RateLabel] {
    var placed: [RateLabel] = []
    for var label in labels.sorted(by: { $0.y > $1.y }) {
      for other in placed where other.start < label.end && label.start < other.end {
        if label.y > other.y - height { label.y = other.y - height }
      }
      placed.append(label)
    }
    return placed
  }
}
