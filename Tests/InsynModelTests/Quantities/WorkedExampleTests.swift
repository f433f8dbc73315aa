import InsynDiagnostics
import InsynModel
import Testing

/// A claim as the loader makes it.
func claim(
  _ id: String, _ written: String, _ period: String? = nil,
  _ status: DecisionStatus? = .proposed, within: String? = nil
) throws -> Measured {
  Measured(
    try amount(written), id: id, status: status, period: try period.map { try Period(written: $0) },
    within: within)
}

extension Measured {
  /// As a table shows it, with ordinary spaces.
  func text(_ language: Language = .sv) -> String {
    amount.text(in: language, .table).split(separator: "\u{A0}").joined(separator: " ")
  }
}

/// The figures of the two partnerships, worked out by hand beforehand.
@Suite struct WorkedExampleTests {
  private func cityAutumn() throws -> Measured {
    try claim("city-autumn-2017", "1 540 640 SEK", "2017-09-01..2017-12-31")
  }
  private func cityYearly() throws -> Measured {
    try claim("city-yearly", "5 888 920 SEK per year", "2018-01-01..2019-08-31")
  }
  private func ownAutumn() throws -> Measured {
    try claim("own-autumn-2017", "about 1 000 000 SEK", "2017-09-01..2017-12-31")
  }
  private func ownYearly() throws -> Measured {
    try claim("own-yearly", "1 728 000 SEK per year", "2018-01-01..2019-08-31")
  }

  @Test func stockholmsCashForTwoYears() throws {
    let later = try cityYearly().total(by: .months)
    #expect(later.amount.quantity?.value.description == "9814866.67")
    let total = try Measured.sum([cityAutumn(), later])
    #expect(total.amount.quantity?.plainValue == "11355506.67")
    #expect(total.text() == "11 355 507 kr")
    #expect(total.text(.en) == "SEK 11,355,507")
    #expect(total.period?.text(in: .sv) == "1 september 2017–31 augusti 2019")
    #expect(total.inputs == ["city-autumn-2017", "city-yearly"])
    #expect(
      total.assumptions.map(\.words.sv) == ["Räknat på 20\u{A0}månader, jämnt fördelat över tiden."]
    )
    #expect(total.status == .proposed)
  }

  @Test func theSameWithMonthsWrittenOut() throws {
    let months = Measured(try quantity("20 months"))
    let later = try Measured.product([cityYearly(), months])
    let total = try Measured.sum([cityAutumn(), later])
    #expect(total.amount.quantity?.plainValue == "11355506.67")
    #expect(total.assumptions == [.evenRate])
  }

  @Test func ownShareInAutumn() throws {
    let share = try Measured.share(of: ownAutumn(), besides: cityAutumn())
    #expect(share.text() == "cirka 39,4 %")
    #expect(share.amount.quantity?.plainLow == "24.502116")
    #expect(share.amount.quantity?.plainHigh == "49.33172")
  }

  @Test func ownShareOfAFullYear() throws {
    let share = try Measured.share(of: ownYearly(), besides: cityYearly())
    #expect(share.text() == "22,7 %")
    #expect(share.text(.en) == "22.7%")
  }

  @Test func ownShareOfTwoYears() throws {
    let own = try Measured.sum([ownAutumn(), ownYearly().total(by: .months)])
    #expect(own.text() == "cirka 3 880 000 kr")
    let city = try Measured.sum([cityAutumn(), cityYearly().total(by: .months)])
    #expect(try Measured.share(of: own, besides: city).text() == "cirka 25,5 %")
  }

  @Test func autumnTotalIsAboutAndAtLeast() throws {
    let volunteers = try claim("volunteers", "not valued", "2017-09-01..2017-12-31")
    let total = try Measured.sum([cityAutumn(), ownAutumn(), volunteers])
    #expect(total.text() == "minst cirka 2 540 640 kr")
    #expect(total.text(.en) == "at least about SEK 2,540,640")
    #expect(total.leftOut == volunteers.leftOut)
    #expect(total.amount.quantity?.plainLow == "2040640.00")
    #expect(total.amount.quantity?.plainHigh == nil)
  }

  @Test func gothenburgsPool() throws {
    let rate = try claim(
      "pool-rate", "50 SEK per child and day", nil, .agreed, within: "state-compensation")
    let children = try claim("children", "150 children", "2016", nil)
    let days = Measured(try quantity("365 days"))
    let pool = try Measured.product([rate, children, days])
    #expect(pool.text() == "2 737 500 kr")
    #expect(pool.amount.quantity?.hedge == .exact)
    #expect(pool.within == "state-compensation")
    #expect(try Measured.product([days, children, rate]).amount == pool.amount)
    let range = try claim("children", "130–150 children", "2016", nil)
    #expect(try Measured.product([rate, range, days]).text() == "2 372 500–2 737 500 kr")
  }

  /// Both ends of a range that is itself about something are told, whatever it is combined with; its
  /// middle is nobody's figure.
  @Test func aRangeThatIsAboutKeepsItsEnds() throws {
    let range = try claim("children", "about 130–150 children", "2016", nil)
    let more = try claim("more", "about 20 children", "2016", nil)
    let unknown = try claim("unknown", "not stated", "2016", nil)
    let rate = try claim("rate", "50 SEK per child", "2016", nil)
    #expect(try Measured.sum([range, more]).text() == "cirka 150–170 barn")
    #expect(try Measured.sum([range, unknown]).text() == "minst cirka 130 barn")
    #expect(try Measured.product([rate, range]).text() == "cirka 6,50–7,50 tkr")
    #expect(try range.subtracting(more).text() == "cirka 110–130 barn")
  }

  @Test func aTransferLeavesARest() throws {
    let state = try claim("state-compensation", "1900 SEK per child and day", nil, .agreed)
    let pool = try claim(
      "pool-rate", "50 SEK per child and day", nil, .agreed, within: "state-compensation")
    #expect(throws: Refusal.transfer(within: "state-compensation")) {
      try Measured.sum([state, pool])
    }
    let rest = try state.subtracting(pool)
    #expect(rest.text() == "1 850 kr per barn och dag")
    #expect(rest.within == nil)
  }

  @Test func roundedMillionsStayRounded() throws {
    let budget = try claim("budget", "250 mnkr", "2016", .reported)
    let more = try claim("more", "1 540 640 SEK", "2016", .reported)
    #expect(try Measured.sum([budget, more]).text() == "252 mnkr")
    let children = try claim("children", "150 children", "2016", nil)
    #expect(
      try Measured.product([budget], over: [children]).text() == "1,67 mnkr per barn")
  }
}
