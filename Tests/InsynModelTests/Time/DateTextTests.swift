import Foundation
import InsynDiagnostics
import InsynModel
import Testing

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2026-03-05", "5 mars 2026", "5 March 2026"),
    ("2015-04", "april 2015", "April 2015"),
    ("2015-autumn", "hösten 2015", "autumn 2015"),
    ("2015-winter", "vintern 2015–2016", "winter 2015–2016"),
    ("2015", "2015", "2015"),
    ("2015..2020", "2015–2020", "2015–2020"),
    ("2017-09-01..2017-12-31", "1 september–31 december 2017", "1 September–31 December 2017"),
    ("2017-09-01..2017-09-30", "1–30 september 2017", "1–30 September 2017"),
    ("2018-01-01..2019-08-31", "1 januari 2018–31 augusti 2019", "1 January 2018–31 August 2019"),
    ("2016-02..2016-10", "februari–oktober 2016", "February–October 2016"),
    ("2016-09..2017-05", "september 2016–maj 2017", "September 2016–May 2017"),
    ("2016-09..2017-09", "september 2016–september 2017", "September 2016–September 2017"),
    ("2015-spring..2015-autumn", "våren–hösten 2015", "spring–autumn 2015"),
    (
      "2014-autumn..2014-winter", "hösten 2014 till vintern 2014–2015",
      "autumn 2014 to winter 2014–2015"
    ),
    ("2015-04..2017", "april 2015 till 2017", "April 2015 to 2017"),
    ("2016..", "från 2016", "from 2016"),
    ("..2017", "till och med 2017", "until 2017"),
    ("2017-07-01..", "från 1 juli 2017", "from 1 July 2017"),
  ])
  func standsAsExactAsItIs(written: String, sv: String, en: String) throws {
    let period = try Period(written: written)
    #expect(period.text(in: .sv) == sv)
    #expect(period.text(in: .en) == en)
  }

  /// Foundation writes the range of days in English with thin spaces; we close it up as in Swedish.
  @Test(arguments: [
    ("2026-03-05", "2026-03-05"), ("2017-09-01", "2017-12-31"), ("2017-09-01", "2017-09-30"),
    ("2018-01-01", "2019-08-31"),
  ])
  func agreesWithCLDR(start: String, end: String) throws {
    let days = try [start, end].map { try #require(CalendarDate(iso: $0)) }
    let period = try #require(Period(from: days[0], through: days[1]))
    for language in Language.allCases {
      let formatter = DateIntervalFormatter()
      formatter.locale = Locale(identifier: language == .sv ? "sv_SE" : "en_GB")
      formatter.timeZone = .gmt
      formatter.dateTemplate = "yMMMMd"
      let reference = formatter.string(
        from: Date(timeIntervalSince1970: Double(days[0].dayNumber) * 86_400),
        to: Date(timeIntervalSince1970: Double(days[1].dayNumber) * 86_400))
      let closedUp = reference.replacing(/\s*–\s*/, with: "–")
      #expect(period.text(in: language) == closedUp)
    }
  }
}
