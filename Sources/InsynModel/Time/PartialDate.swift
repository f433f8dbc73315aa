/// A date as exact as a source gives it: a day, a month, a season or a year.
///
/// A winter is named by the year in which it begins: the winter of 2015 is December 2015 to
/// February 2016. That keeps the seasons of a year in order; pages print both years.
package struct PartialDate: Hashable, Sendable {
  package enum Precision: Hashable, Sendable {
    case year
    case season(Season)
    case month
    case day
  }

  package let precision: Precision
  /// The first day that it may mean.
  package let first: CalendarDate
  /// The last day that it may mean.
  package let last: CalendarDate

  /// Whether the source says no more than that it is about right.
  package private(set) var isApproximate = false

  package var year: Int { first.year }
  /// 1 for January; nil for a year or a season.
  package var month: Int? {
    switch precision {
    case .month, .day: first.month
    case .year, .season: nil
    }
  }

  package init(day: CalendarDate) {
    (precision, first, last) = (.day, day, day)
  }

  package init?(year: Int) {
    self.init(.year, year: year, from: 1, months: 12)
  }

  package init?(year: Int, month: Int) {
    self.init(.month, year: year, from: month, months: 1)
  }

  package init?(year: Int, season: Season) {
    self.init(.season(season), year: year, from: season.firstMonth, months: 3)
  }

  private init?(_ precision: Precision, year: Int, from month: Int, months: Int) {
    let lastMonth = month + months - 1
    let (endYear, endMonth) = lastMonth > 12 ? (year + 1, lastMonth - 12) : (year, lastMonth)
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let last = CalendarDate(
        year: endYear, month: endMonth, day: CalendarDate.days(inMonth: endMonth, of: endYear))
    else { return nil }
    (self.precision, self.first, self.last) = (precision, first, last)
  }
}

extension PartialDate {
  /// The same date with a hedge.
  package var approximately: PartialDate {
    var copy = self
    copy.isApproximate = true
    return copy
  }
}

extension PartialDate: Comparable {
  /// The order of a timeline: by first day, and of those that begin together the longest first.
  package static func < (one: PartialDate, other: PartialDate) -> Bool {
    (one.first, other.last) < (other.first, one.last)
  }
}

extension PartialDate: CustomStringConvertible {
  /// EDTF (ISO 8601-2), for programs: `2015`, `2015-04`, `2015-04-30`, `2015-23` for autumn; with `~`
  /// at the end for what is approximate.
  package var description: String { isApproximate ? "\(unhedged)~" : unhedged }

  /// The same without the mark for what is approximate.
  package var unhedged: String {
    switch precision {
    case .year: digits(year, 4)
    case .season(let season): "\(digits(year, 4))-\(season.edtf)"
    case .month: "\(digits(year, 4))-\(digits(first.month, 2))"
    case .day: first.description
    }
  }
}
