import InsynDiagnostics
import InsynModel

/// Whole years across a drawing.
struct TimeAxis: Sendable {
  let first: CalendarDate
  let last: CalendarDate
  private let start: Int
  private let days: Int

  /// From the beginning of the year of the first day to the end of the year of the last.
  init(from first: CalendarDate, through last: CalendarDate) {
    self.first = CalendarDate(year: first.year, month: 1, day: 1) ?? first
    self.last = CalendarDate(year: max(last.year, first.year), month: 12, day: 31) ?? last
    start = self.first.dayNumber
    days = max(self.last.dayNumber + 1 - start, 1)
  }

  /// Where a day begins.
  func start(of day: CalendarDate) -> Share { share(day.dayNumber) }

  /// Where a day ends.
  func end(of day: CalendarDate) -> Share { share(day.dayNumber + 1) }

  private func share(_ number: Int) -> Share { Share((number - start) * 10_000 / days) }

  /// The years that are marked: all, or each fifth, tenth and so on, so that there are at most seven.
  private var years: [Int] {
    let all = last.year - first.year + 1
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { all <= $0 * 7 } ?? 2000
    return (first.year...last.year).filter { $0 % step == 0 || step == 1 }
  }

  /// Draws a line and a label for each marked year, from the top to the bottom of what stands above.
  ///
  /// - Returns: The height below the labels.
  func draw(from top: Int, to bottom: Int, into svg: inout SVGBytes) -> Int {
    for year in years {
      guard let day = CalendarDate(year: year, month: 1, day: 1) else { continue }
      let place = start(of: day)
      svg.line("chart-grid", from: place, top, to: place, bottom + 4)
      // A label that begins farther out than this has no room on a phone.
      if place < Share(8_900) {
        svg.text("\(year)", "chart-quiet", x: place, shift: 3, y: bottom + 16)
      }
    }
    return bottom + 22
  }
}
