/// A stretch of whole days, as exact as a source gives its ends; one end may be open.
///
/// Its end is never before its start. `==` compares what was written; use `hasSameDays(as:)` to
/// compare the days that are covered.
package struct Period: Hashable, Sendable {
  /// Nil where the beginning is open.
  package let from: PartialDate?
  /// Nil where the end is open.
  package let to: PartialDate?

  /// The first day that it may cover; nil where the beginning is open.
  package var first: CalendarDate? { from?.first }
  /// The last day that it may cover; nil where the end is open.
  package var last: CalendarDate? { to?.last }

  /// - Returns: Nil if both ends are open, or if the end lies before the start.
  package init?(from: PartialDate?, to: PartialDate?) {
    guard from != nil || to != nil else { return nil }
    if let from, let to, to.last < from.first { return nil }
    (self.from, self.to) = (from, to)
  }

  /// All of a year, a season, a month or a day.
  package init(_ date: PartialDate) {
    (from, to) = (date, date)
  }

  package init?(from: CalendarDate, through to: CalendarDate) {
    self.init(from: PartialDate(day: from), to: PartialDate(day: to))
  }
}

extension Period {
  package func contains(_ day: CalendarDate) -> Bool {
    first.map { $0 <= day } ?? true && last.map { day <= $0 } ?? true
  }

  /// Whether every day of the other period is among the days of this one.
  package func contains(_ other: Period) -> Bool {
    let begins = first.map { mine in other.first.map { mine <= $0 } ?? false } ?? true
    let ends = last.map { mine in other.last.map { $0 <= mine } ?? false } ?? true
    return begins && ends
  }

  package func overlaps(_ other: Period) -> Bool {
    !isBefore(other) && !other.isBefore(self)
  }

  /// Whether it ends before the other one begins.
  package func isBefore(_ other: Period) -> Bool {
    guard let last, let first = other.first else { return false }
    return last < first
  }

  /// Whether it covers the same days: `2016` and `2016-01-01..2016-12-31` do.
  package func hasSameDays(as other: Period) -> Bool {
    first == other.first && last == other.last
  }

  /// How many days it has, both ends included; nil while an end is open.
  package var days: Int? {
    guard let first, let last else { return nil }
    return first.days(until: last) + 1
  }

  /// How many calendar months it has; nil while an end is open or a month is only begun.
  package var wholeMonths: Int? {
    guard let first, let last, first.isFirstOfMonth, last.isLastOfMonth else { return nil }
    return (last.year - first.year) * 12 + last.month - first.month + 1
  }
}

extension Period: CustomStringConvertible {
  /// EDTF (ISO 8601-2), for programs: `2015`, `2017-09-01/2017-12-31`, `2016/..`, `../2017`.
  package var description: String {
    if let from, from == to { return from.description }
    return "\(from?.description ?? "..")/\(to?.description ?? "..")"
  }
}
