import InsynDiagnostics
import InsynModel
import Testing

@Suite struct RefusalTests {
  private func refusal<Result>(_ calculate: () throws -> Result) throws -> Refusal {
    try #require(throws: Refusal.self) { try calculate() }
  }

  /// Two terms of a sum, with the id of the refusal and its reason in English.
  @Test func sumsRefuseUnlikeThings() throws {
    let base = try claim("a", "100 SEK", "2016")
    let cases: [(Measured, String, String)] = [
      (
        try claim("b", "100 SEK", "2016", .decided), "mixed-status",
        "The figures have different status (proposed and decided) and are not combined."
      ),
      (
        try claim("b", "100 SEK", "2016", nil), "mixed-status",
        "The figures have different status (proposed and no stated status) and are not combined."
      ),
      (
        try claim("b", "100 EUR", "2016"), "mixed-currencies",
        "Amounts in SEK and EUR are not added, since no exchange rate is stated."
      ),
      (
        try claim("b", "100 children", "2016"), "mixed-units",
        "Figures in SEK and children are different things and are not added."
      ),
      (
        try claim("b", "100 SEK per child", "2016"), "rate-and-sum",
        "Figures in SEK and SEK per child are not added: one is per something, the other is not."
      ),
      (
        try claim("b", "100 SEK", "2016-07..2017-06"), "overlapping-periods",
        "The periods overlap: 2016 and July 2016–June 2017."
      ),
      (
        try claim("b", "100 SEK", "2018"), "gap-between-periods",
        "There is no figure for the time between the periods: 2016 and 2018."
      ),
      (
        try claim("b", "100 SEK"), "unknown-period", "The period is not stated for all figures."
      ),
      (try claim("a", "100 SEK", "2016"), "counted-twice", "'a' would be counted twice."),
      (
        try claim("b", "100 SEK", "2016", within: "a"), "transfer-in-flow",
        "A transfer is not new money: it is part of 'a' already and is not added."
      ),
      (
        try claim("b", "999 999 999 999 999 999 SEK", "2016"), "result-too-large",
        "The result is too large to be worked out exactly."
      ),
    ]
    for (other, id, reason) in cases {
      let many = id == "result-too-large"
      let terms = many ? try large() : [base, other]
      for terms in [terms, terms.reversed()] {
        let refusal = try refusal { try Measured.sum(terms) }
        #expect(refusal.id == id)
        if terms.first == base || many { #expect(refusal.reason.en == reason) }
      }
    }
  }

  private func large() throws -> [Measured] {
    try (0..<10).map { try claim("\($0)", "999 999 999 999 999 999 SEK", "2016") }
  }

  @Test func sumsOfAPeriodRefuseOtherPeriods() throws {
    let terms = [try claim("a", "100 SEK", "2016"), try claim("b", "100 SEK", "2017")]
    #expect(try Measured.sum(terms).text() == "200 kr")
    #expect(try Measured.sum(terms).period?.description == "2016/2017")
    #expect(try refusal { try Measured.sum(terms, over: .same) }.id == "unequal-periods")
    let parties = [try claim("a", "100 SEK", "2016"), try claim("b", "1 SEK", "2016-01..2016-12")]
    #expect(try Measured.sum(parties, over: .same).text() == "101 kr")
    #expect(
      try refusal { try Measured.sum(parties, over: .successive) }.id == "overlapping-periods")
  }

  @Test func ratesAreNotAddedOverTime() throws {
    let rates = [
      try claim("a", "100 SEK per year", "2016"), try claim("b", "100 SEK per year", "2017"),
    ]
    #expect(try refusal { try Measured.sum(rates) }.id == "rate-over-time")
    let parties = [
      try claim("a", "100 SEK per year", "2016"), try claim("b", "50 SEK per year", "2016"),
    ]
    #expect(try Measured.sum(parties).text() == "150 kr per år")
  }

  @Test func absencesInASum() throws {
    let given = try claim("a", "100 SEK", "2016")
    func sum(_ absence: String) throws -> Measured {
      try Measured.sum([given, try claim("b", absence, "2016")])
    }
    #expect(try sum("none").text() == "100 kr")
    #expect(try sum("not applicable").text() == "100 kr")
    #expect(try sum("not valued").text() == "minst 100 kr")
    #expect(try sum("not stated").text() == "minst 100 kr")
    #expect(try sum("withheld").text() == "minst 100 kr")
    let none = try claim("b", "none", "2016")
    #expect(try Measured.sum([none]).amount == .absent(.none))
    #expect(
      try refusal { try Measured.sum([none, try claim("c", "not stated", "2016")]) }
        == .nothingStated)
    #expect(try refusal { try Measured.product([none, given]) } == .missing(.none))
    #expect(
      try given.subtracting(try claim("b", "not valued", "2016")).text() == "högst 100 kr")
    #expect(
      try refusal {
        try Measured.sum([
          try claim("b", "at most 100 SEK", "2016"), try claim("c", "not valued", "2016"),
        ])
      } == .nothingKnown)
  }

  @Test func productsRefuseWhatDoesNotCancel() throws {
    let cost = try claim("cost", "100 SEK per child and year", "2016")
    let days = Measured(try quantity("365 days"))
    #expect(try refusal { try Measured.product([cost, days]) } == .impossibleUnit)
    let sum = try claim("sum", "100 SEK", "2016")
    let children = try claim("children", "0–10 children", "2016", nil)
    #expect(
      try refusal { try Measured.product([sum], over: [children]) } == .divisionByZero)
    #expect(try refusal { try Measured.product([cost], over: [children]) } == .impossibleUnit)
    let others = try claim("others", "10 children", "2017", nil)
    #expect(try refusal { try Measured.product([cost, others]) }.id == "unequal-periods")
    let decided = try claim("decided", "10 children", "2016", .decided)
    #expect(try refusal { try Measured.product([cost, decided]) }.id == "mixed-status")
  }

  @Test func timeRefusesWhatItCannotMeasure() throws {
    let yearly = try claim("a", "1200 SEK per year", "2016-01-15..2016-12-31")
    #expect(try refusal { try yearly.total(by: .months) }.id == "not-whole-months")
    let open = try claim("a", "1200 SEK per year", "2016..")
    #expect(try refusal { try open.total(by: .days) }.id == "open-period")
    #expect(try open.total(over: Period(written: "2016"), by: .days).text() == "1 200 kr")
    #expect(
      try refusal { try open.total(over: Period(written: "2015"), by: .days) }.id
        == "outside-period")
    #expect(
      try refusal { try claim("a", "5 SEK per year").total(by: .days) }.id == "unknown-period")
    #expect(try refusal { try claim("a", "5 SEK", "2016").total(by: .days) }.id == "not-a-rate")
    #expect(
      try refusal { try yearly.prorated(to: Period(written: "2016-02"), by: .days) }.id
        == "rate-over-time")
  }

  @Test(arguments: [
    ("1200 SEK per year", "2016", ProrationBasis.months, "1200.00", 0),
    ("1200 SEK per year", "2016-01..2016-02", .months, "200.00", 1),
    ("3660 SEK per year", "2016-01..2016-02", .days, "600.00", 1),
    ("3650 SEK per year", "2015-12..2016-02", .days, "908.36", 1),
    ("310 SEK per month", "2016-01-01..2016-01-10", .days, "100.00", 1),
    ("100 SEK per month", "2016-01..2016-03", .months, "300.00", 0),
    ("10 SEK per day", "2016-02", .months, "290.00", 0),
    ("70 SEK per week", "2016-02-01..2016-02-10", .days, "100.00", 1),
    ("250 000 000 000 SEK per month", "2016-01..2016-12", .days, "3000000000000.00", 0),
  ])
  func ratesComeToSums(
    rate: String, period: String, basis: ProrationBasis, sum: String, assumptions: Int
  ) throws {
    let total = try claim("a", rate, period).total(by: basis)
    #expect(total.amount.quantity?.plainValue == sum)
    #expect(total.amount.quantity?.unit == .sek)
    #expect(total.assumptions.count == assumptions)
  }

  @Test func sumsComeToParts() throws {
    let sum = try claim("a", "2400 SEK", "2016..2017")
    let part = try sum.prorated(to: Period(written: "2016-09..2016-12"), by: .months)
    #expect(part.text() == "400 kr")
    #expect(part.period?.description == "2016-09/2016-12")
    #expect(
      part.assumptions.map(\.words.en) == [
        "Counted for 4 of 24\u{A0}months, spread evenly over time."
      ])
  }

  @Test func changesNeedPeriodsOfOneLength() throws {
    let (one, other) = (try claim("a", "100 SEK", "2015"), try claim("b", "150 SEK", "2016"))
    #expect(try Measured.change(from: one, to: other).text() == "50 kr")
    #expect(
      try Measured.change(from: other, to: try claim("c", "1 SEK", "2017")).text() == "−149 kr")
    #expect(try Measured.relativeChange(from: one, to: other).text() == "50,0 %")
    let half = try claim("c", "100 SEK", "2016-01..2016-06")
    #expect(try refusal { try Measured.change(from: one, to: half) }.id == "unequal-periods")
    #expect(try refusal { try Measured.change(from: other, to: one) }.id == "overlapping-periods")
  }

  @Test func sharesRefuseWhatMayBeNegative() throws {
    let (debt, sum) = (try claim("a", "-5 SEK", "2016"), try claim("b", "10 SEK", "2016"))
    #expect(try refusal { try Measured.share(of: debt, besides: sum) } == .negativePart)
    let zeros = [try claim("a", "0 SEK", "2016"), try claim("b", "0 SEK", "2016")]
    #expect(
      try refusal { try Measured.share(of: zeros[0], besides: zeros[1]) } == .divisionByZero)
    let least = try claim("c", "at least 10 SEK", "2016")
    #expect(try Measured.share(of: sum, besides: least).text() == "högst 50,0 %")
    #expect(try Measured.share(of: least, besides: sum).text() == "minst 50,0 %")
  }

  @Test func everyReasonIsInBothLanguages() throws {
    let (one, other) = (try Period(written: "2016"), try Period(written: "2017.."))
    let all: [Refusal] = [
      .mixedUnits(.sek, .eur), .mixedUnits(.sek, .percent), .mixedStatus(.agreed, nil),
      .unequalPeriods(one, other), .overlappingPeriods(one, other), .gapBetweenPeriods(one, other),
      .outsidePeriod(one, other), .unknownPeriod, .openPeriod(other), .notWholeMonths(one),
      .rateOverTime(.sek), .notARate(.sek), .countedTwice("a"), .transfer(within: "a"),
      .missing(.notStated), .nothingStated, .nothingKnown, .impossibleUnit, .divisionByZero,
      .negativePart, .tooLarge,
    ]
    #expect(Set(all.map(\.reason.sv)).count == all.count)
    #expect(Set(all.map(\.reason.en)).count == all.count)
    #expect(Set(all.map(\.id)).count == all.count)
    for refusal in all {
      #expect(refusal.reason.sv.hasSuffix(".") && refusal.reason.en.hasSuffix("."))
      #expect(refusal.reason.sv != refusal.reason.en)
    }
  }
}
