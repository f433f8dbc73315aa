import InsynDiagnostics
import InsynModel
import Testing

/// What the text of a link is taken to say.
struct WrittenFigureTests {
  @Test(
    arguments: [
      (.sv, "5 888 920 kronor per år", "5888920", "SEK per year", ""),
      (.sv, "5\u{A0}888\u{2009}920 kr om året", "5888920", "SEK per year", ""),
      (.sv, "1,5 miljoner", "1500000", "?", ""),
      (.sv, "250 miljoner kronor i offentliga medel", "250000000", "SEK", ""),
      (.sv, "cirka 1,5 mnkr", "1500000", "SEK", "about"),
      (.sv, "ca. 300 tkr", "300000", "SEK", "about"),
      (.sv, "50 kronor per barn och dygn", "50", "SEK per children and day", ""),
      (.sv, "nio idéburna organisationer", "9", "organisations", ""),
      (.sv, "de nio stora och nya", "9", "?", ""),
      (.sv, "en av sju personer", "7", "persons", ""),
      (.sv, "ett avtal", "1", "agreements", ""),
      (.sv, "130–150 barn", "130–150", "children", "between"),
      (.sv, "mellan 130 och 150 barn", "130–150", "children", "between"),
      (.sv, "3,5 procent", "3.5", "percent", ""),
      (.sv, "högst 20 år", "20", "year", "at-most"),
      (.sv, "20 år som mest", "20", "year", "at-most"),
      (.sv, "drygt 10 procent", "10", "percent", "above"),
      (.sv, "nästan 6 miljoner kronor", "6000000", "SEK", "below"),
      (.sv, "160 personer under 2016", "160", "persons", ""),
      (.sv, "2194 personer", "2194", "persons", ""),
      (.sv, "2016", "2016", "?", ""),
      (.sv, "−5 procent", "-5", "percent", ""),
      (.en, "SEK 1,540,640", "1540640", "SEK", ""),
      (.en, "SEK 1.5 million a year", "1500000", "SEK per year", ""),
      (.en, "about SEK 1.5 million", "1500000", "SEK", "about"),
      (.en, "50 per child and day", "50", "? per children and day", ""),
      (.en, "more than 1,000 people", "1000", "persons", "above"),
      (.en, "100 children or more", "100", "children", "at-least"),
      (.en, "up to twelve children", "12", "children", "at-most"),
      (.en, "three books about children", "3", "?", ""),
      (.en, "35,369 persons in 2015", "35369", "persons", ""),
      (.en, "€ 750,000", "750000", "EUR", ""),
      (.en, "about 99 percent", "99", "percent", "about"),
      (.en, "2,015 children", "2015", "children", ""),
    ] as [(Language, String, String, String, String)])
  func readsAmounts(
    language: Language, text: String, number: String, unit: String, hedge: String
  ) throws {
    let written = try WrittenFigure(amountIn: text, units: units, language: language)
    guard case .amount(let quantity) = written else {
      Issue.record("\(text) is no amount")
      return
    }
    #expect(quantity.numberText == number)
    #expect(quantity.unit.text == unit)
    #expect(quantity.hedge.text == hedge)
  }

  @Test(arguments: [
    (Language.sv, "lokalerna är inte värderade", Absence.notValued),
    (.sv, "anges inte", .notStated),
    (.en, "not valued", .notValued), (.en, "is not stated in it", .notStated),
  ])
  func readsAbsences(language: Language, text: String, absence: Absence) throws {
    let written = try WrittenFigure(amountIn: text, units: units, language: language)
    #expect(written == .absence(absence))
  }

  @Test(arguments: [
    (Language.sv, "stadens pengar", "no-number"), (.sv, "", "no-number"),
    (.sv, "två av tio barn", "several-numbers"), (.sv, "10 och 12 barn", "several-numbers"),
    (.en, "sex organisations", "no-number"), (.sv, "six organisationer", "no-number"),
    (.sv, "1.500 kronor", "ambiguous-number"), (.sv, "15 0000 kronor", "malformed-number"),
    (.sv, "150–130 barn", "range-backwards"), (.sv, "50 kronor per bran", "unknown-unit"),
    (.en, "5 trillion", "number-trap"),
  ])
  func refusesWhatIsUnclear(language: Language, text: String, problem: String) {
    #expect {
      try WrittenFigure(amountIn: text, units: units, language: language)
    } throws: {
      ($0 as? WritingProblem)?.id == problem
    }
  }

  @Test(arguments: [
    (Language.sv, "30 april 2021", "2021-04-30", false),
    (.sv, "den 1 maj 2015", "2015-05-01", false),
    (.sv, "april 2015", "2015-04", false), (.sv, "hösten 2015", "2015-23", false),
    (.sv, "vintern 2015–2016", "2015-24", false), (.sv, "början av 2017", "2017", false),
    (.sv, "under 2016", "2016", false), (.sv, "omkring 2016", "2016~", false),
    (.sv, "senast 2016", "2016", true), (.sv, "2021-04-30", "2021-04-30", false),
    (.en, "30 April 2021", "2021-04-30", false), (.en, "April 30th, 2021", "2021-04-30", false),
    (.en, "the 1st May 2015", "2015-05-01", false), (.en, "April 2015", "2015-04", false),
    (.en, "it may 2015", "2015", false), (.en, "the autumn 2015", "2015-23", false),
    (.en, "about 2016", "2016~", false),
  ])
  func readsDates(language: Language, text: String, date: String, isHedged: Bool) throws {
    let written = try WrittenFigure(dateIn: text, language: language)
    guard case .date(let read, isHedged) = written else {
      Issue.record("\(text) is read as \(written)")
      return
    }
    #expect(read.description == date)
  }

  @Test(arguments: [
    (Language.sv, "våren", "no-date"), (.sv, "den 30 april", "no-date"),
    (.sv, "31 april 2015", "no-date"), (.sv, "2015–2020", "several-dates"),
  ])
  func refusesUnclearDates(language: Language, text: String, problem: String) {
    #expect {
      try WrittenFigure(dateIn: text, language: language)
    } throws: {
      ($0 as? WritingProblem)?.id == problem
    }
  }
}

extension ProseQuantity {
  fileprivate var numberText: String {
    ([number] + [upper].compactMap(\.self)).map(\.value.description).joined(separator: "–")
  }
}

extension ProseUnit {
  fileprivate var text: String {
    let divisors = divisors.map(\.id).sorted().joined(separator: " and ")
    return (measure?.id ?? "?") + (divisors.isEmpty ? "" : " per \(divisors)")
  }
}

extension ProseHedge {
  fileprivate var text: String {
    switch side {
    case .above: "above"
    case .below: "below"
    case nil: words.isEmpty ? "" : words.description
    }
  }
}
