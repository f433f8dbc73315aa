import InsynDiagnostics
import InsynModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("2024-02-30", false), ("1900-02-29", false),
    ("2000-02-29", true), ("2017-04-31", false), ("2017-13-01", false), ("2017-00-10", false),
    ("2017-1-01", false), ("17-01-01", false), ("2017-01-011", false), ("2017/01/01", false),
    ("0000-01-01", false), ("+017-01-01", false), ("２０１７-01-01", false),
  ])
  func readsOnlyRealDays(text: String, exists: Bool) {
    #expect((CalendarDate(iso: text) != nil) == exists)
  }

  @Test func countsEveryDayOfTheCalendarOnce() {
    var (year, month, day) = (1, 1, 1)
    for number in -719_162...2_932_896 {
      let isLastOfMonth = CalendarDate(year: year, month: month, day: day + 1) == nil
      guard let date = CalendarDate(dayNumber: number), date.year == year, date.month == month,
        date.day == day, date.dayNumber == number, date.isLastOfMonth == isLastOfMonth
      else {
        Issue.record("day \(number) is not \(year)-\(month)-\(day)")
        return
      }
      if !isLastOfMonth {
        day += 1
      } else {
        (month, day) = (month + 1, 1)
        if month > 12 { (year, month) = (year + 1, 1) }
      }
    }
    #expect(year == 10_000)
    #expect(CalendarDate(dayNumber: 2_932_897) == nil)
    #expect(CalendarDate(dayNumber: -719_163) == nil)
  }

  @Test func knowsHowFarDaysAreApart() throws {
    let start = try #require(CalendarDate(iso: "2018-01-01"))
    let end = try #require(CalendarDate(iso: "2019-08-31"))
    #expect(CalendarDate(iso: "1970-01-01")?.dayNumber == 0)
    #expect(start.days(until: end) == 607)
    #expect(start.adding(days: 607) == end)
    #expect(start.adding(days: -1)?.description == "2017-12-31")
    #expect(start.adding(days: .max) == nil)
    #expect(start < end)
    #expect(MemoryLayout<CalendarDate>.size == 4)
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2015", "2015-01-01", "2015-12-31", "2015"),
    ("2016-02", "2016-02-01", "2016-02-29", "2016-02"),
    ("2017-09-01", "2017-09-01", "2017-09-01", "2017-09-01"),
    ("2015-spring", "2015-03-01", "2015-05-31", "2015-21"),
    ("2015-sommaren", "2015-06-01", "2015-08-31", "2015-22"),
    ("2015-höst", "2015-09-01", "2015-11-30", "2015-23"),
    ("2015-ho\u{308}sten", "2015-09-01", "2015-11-30", "2015-23"),
    ("2015-Autumn", "2015-09-01", "2015-11-30", "2015-23"),
    ("2015-winter", "2015-12-01", "2016-02-29", "2015-24"),
    ("about 2017", "2017-01-01", "2017-12-31", "2017~"),
    ("cirka 2016-våren", "2016-03-01", "2016-05-31", "2016-21~"),
    ("ca  2015-04-30", "2015-04-30", "2015-04-30", "2015-04-30~"),
  ])
  func reads(written: String, first: String, last: String, edtf: String) throws {
    let date = try PartialDate(written: written)
    #expect(date.first.description == first)
    #expect(date.last.description == last)
    #expect(date.description == edtf)
  }

  @Test(arguments: [
    ("2017-02-30", "no-such-day", "30", "February 2017 has 28 days."),
    ("2017-13", "no-such-month", "13", "The month stands after the year, from 01 to 12."),
    ("2017-13-40", "no-such-month", "13", "The month stands after the year, from 01 to 12."),
    ("2015-automn", "unknown-season", "automn", "Did you mean 'autumn'?"),
    ("2015-q3", "unknown-season", "q3", "The seasons are spring, summer, autumn and winter."),
    ("about 2017-13", "no-such-month", "13", "The month stands after the year, from 01 to 12."),
    ("0000", "no-such-year", "0000", "Write a year from 0001 to 9998."),
  ])
  func refuses(written: String, id: String, part: String, help: String) throws {
    let problem = try #require(throws: WritingProblem.self) { try PartialDate(written: written) }
    #expect(problem.id == id)
    #expect(String(decoding: Array(written.utf8)[problem.bytes], as: UTF8.self) == part)
    #expect(problem.help?.en == help)
  }

  @Test(arguments: [
    "", "30/4 2015", "2015-4", "15", "2015-04-30T10:00", "2015‐04‐30", "2015-", "no",
    "about", "roughly 2015",
  ])
  func refusesWhatIsNoDate(written: String) throws {
    let problem = try #require(throws: WritingProblem.self) { try PartialDate(written: written) }
    #expect(problem.id == "not-a-date")
    #expect(problem.bytes == 0..<written.utf8.count)
  }

  @Test func standsInTheOrderOfATimeline() throws {
    let written = [
      "2014-winter", "2015", "2015-01", "2015-01-01", "2015-04-30", "2015-summer", "2015-06",
    ]
    let dates = try written.map { try PartialDate(written: $0) }
    #expect(dates.reversed().sorted() == dates)
  }
}

@Suite struct PeriodTests {
  private func period(_ written: String) throws -> Period { try Period(written: written) }

  @Test(
    arguments: [
      ("2017-09-01..2017-12-31", "2017-09-01/2017-12-31", 122, 4),
      ("2016", "2016", 366, 12),
      ("2016-04", "2016-04", 30, 1),
      ("2015-autumn", "2015-23", 91, 3),
      ("2015..2020", "2015/2020", 2192, 72),
      ("2015–2020", "2015/2020", 2192, 72),
      ("2015-09 – 2016-05", "2015-09/2016-05", 274, 9),
      ("2018-01-01 .. 2019-08-31", "2018-01-01/2019-08-31", 608, 20),
      ("2017-02-07..2017-05-23", "2017-02-07/2017-05-23", 106, nil),
      ("2016..", "2016/..", nil, nil),
      ("..2017", "../2017", nil, nil),
    ] as [(String, String, Int?, Int?)])
  func reads(written: String, edtf: String, days: Int?, months: Int?) throws {
    let period = try period(written)
    #expect(period.description == edtf)
    #expect(period.days == days)
    #expect(period.wholeMonths == months)
  }

  @Test(arguments: [
    ("2017..2016", "period-backwards", "2017..2016"),
    ("..", "not-a-period", ".."),
    ("", "not-a-period", ""),
    ("2017-09-01..2017-09-31", "no-such-day", "31"),
    ("2015-höst..2016-vra", "unknown-season", "vra"),
    ("2015-2020", "not-a-date", "2015-2020"),
    ("2015..2016..2017", "not-a-date", "2016..2017"),
  ])
  func refuses(written: String, id: String, part: String) throws {
    let problem = try #require(throws: WritingProblem.self) { try period(written) }
    #expect(problem.id == id)
    #expect(String(decoding: Array(written.utf8)[problem.bytes], as: UTF8.self) == part)
  }

  @Test(arguments: [
    ("2016", "2016-01-01..2016-12-31", true, true, true),
    ("2016", "2016-04", true, true, false),
    ("2016-04", "2016", false, true, false),
    ("2016", "2017", false, false, false),
    ("2016..", "2017", true, true, false),
    ("2016..", "..2016-01-01", false, true, false),
    ("2016..", "..2015", false, false, false),
    ("2016", "2016..", false, true, false),
    ("..2017", "..2016", true, true, false),
    ("2016-09..2017-05", "2016-02..2016-10", false, true, false),
  ])
  func compares(
    one: String, other: String, contains: Bool, overlaps: Bool, same: Bool
  ) throws {
    let (one, other) = (try period(one), try period(other))
    #expect(one.contains(other) == contains)
    #expect(one.overlaps(other) == overlaps)
    #expect(other.overlaps(one) == overlaps)
    #expect(one.hasSameDays(as: other) == same)
  }

  @Test func containsItsEnds() throws {
    let autumn = try period("2017-09-01..2017-12-31")
    let days = ["2017-08-31", "2017-09-01", "2017-12-31", "2018-01-01"]
    #expect(
      days.map { CalendarDate(iso: $0).map(autumn.contains) } == [false, true, true, false])
  }
}
