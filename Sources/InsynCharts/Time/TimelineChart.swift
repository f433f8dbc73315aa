package import InsynModel

/// Stretches of time in rows under each other, and marks for what happened once.
///
/// A date that leaves the day open is drawn as wide as it is: a stretch begins to fade in on the first
/// day that it may begin and is full from the last.
package struct TimelineChart: Sendable {
  package enum Style: Sendable {
    case term
    case proposed
    case granted
    case optional
    /// A member's time.
    case member
    /// A stretch whose ends no source dates.
    case undated
    case mark
    /// What another document says.
    case rival
  }

  package struct Item: Sendable {
    package let style: Style
    /// Nil where the beginning, or the end, is open.
    package let from: PartialDate?
    package let to: PartialDate?

    package init(_ style: Style, from: PartialDate?, to: PartialDate?) {
      (self.style, self.from, self.to) = (style, from, to)
    }

    /// What happened at one time.
    package init(_ style: Style, at date: PartialDate) {
      self.init(style, from: date, to: date)
    }
  }

  package struct Row: Sendable {
    package let label: String
    package let value: String
    package let items: [Item]

    package init(label: String, value: String, items: [Item]) {
      (self.label, self.value, self.items) = (label, value, items)
    }
  }

  let rows: [Row]
  let axis: TimeAxis

  /// Nil where nothing has a date.
  package init?(_ rows: [Row]) {
    let dates = rows.lazy.flatMap(\.items).flatMap { [$0.from, $0.to].compactMap(\.self) }
    guard let first = dates.map(\.first).min(), let last = dates.map(\.last).max() else {
      return nil
    }
    let isOpen = rows.contains { $0.items.contains { $0.to == nil } }
    self.rows = rows
    axis = TimeAxis(from: first, through: isOpen ? last.adding(days: 200) ?? last : last)
  }
}

extension TimelineChart: ChartDrawing {
  package func draw(into svg: inout SVGBytes, id: String) -> Int {
    let items = rows.lazy.flatMap(\.items)
    var patterns: [ChartPattern] = []
    if items.contains(where: { $0.style == .granted }) { patterns.append(.hatch) }
    if items.contains(where: { $0.to.map { !$0.isDay } ?? false }) { patterns.append(.fade) }
    if items.contains(where: { $0.from.map { !$0.isDay } ?? false }) { patterns.append(.rise) }
    svg.define(patterns, id: id)
    return TimelinePen(axis: axis, id: id).draw(rows, into: &svg)
  }

  package var description: String {
    rows.map { "\($0.label): \($0.value)." }.joined(separator: " ")
  }
}

extension PartialDate {
  var isDay: Bool { first == last }
}
