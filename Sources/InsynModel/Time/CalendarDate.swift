/// A day of the Gregorian calendar that exists, from 0001-01-01 to 9999-12-31.
///
/// It knows no time of day and no time zone. Four bytes.
package struct CalendarDate: Hashable, Sendable {
  /// `year * 512 + month * 32 + day`, which sorts as the calendar does.
  private let packed: Int32

  package var year: Int { Int(packed >> 9) }
  /// 1 for January.
  package var month: Int { Int(packed >> 5) & 15 }
  package var day: Int { Int(packed) & 31 }

  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), 1...12 ~= month,
      1...Self.days(inMonth: month, of: year) ~= day
    else { return nil }
    self.init(real: year, month, day)
  }

  /// Reads `2017-09-01` and nothing else: four, two and two digits.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(real year: Int, _ month: Int, _ day: Int) {
    packed = Int32(year * 512 + month * 32 + day)
  }

  static let years = 1...9999
}

extension CalendarDate {
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has; `month` is 1 to 12.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func days(inYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

  package var isFirstOfMonth: Bool { day == 1 }
  package var isLastOfMonth: Bool { day == Self.days(inMonth: month, of: year) }

  /// Days since 1970-01-01, negative before it.
  ///
  /// Years are counted from March, so that the leap day is the last day of its year.
  package var dayNumber: Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let (era, yearOfEra) = (marchYear / 400, marchYear % 400)
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that is so many days after 1970-01-01; nil outside the years 1 to 9999.
  package init?(dayNumber: Int) {
    guard -719_162...2_932_896 ~= dayNumber else { return nil }
    let sinceMarchOfYear0 = dayNumber + 719_468
    let (era, dayOfEra) = (sinceMarchOfYear0 / 146_097, sinceMarchOfYear0 % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    self.init(real: year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day so many days later, earlier if negative; nil outside the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: sum)
  }

  /// How many days lie from this day to another: 1 from a day to the next.
  package func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }
}

extension CalendarDate: Comparable {
  package static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    one.packed < other.packed
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2017-09-01`.
  package var description: String { "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))" }
}

/// The number that a run of ASCII digits writes; nil for anything else. At most nine digits.
func number(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard 1...9 ~= bytes.count else { return nil }
  var value = 0
  for byte in bytes {
    guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

/// A number with zeros before it to the width that ISO 8601 asks for.
func digits(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}
