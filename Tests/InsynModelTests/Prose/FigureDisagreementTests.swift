import InsynDiagnostics
import InsynModel
import Testing

/// When a text states its claim. English; the words of both languages have tests of their own.
struct FigureDisagreementTests {
  @Test(
    arguments: [
      ("1 540 640 SEK", "SEK 1,540,640", nil),
      ("1 540 640 SEK", "SEK 1,540,641", .value),
      ("1 540 640 SEK", "1,540,640", .missingUnit),
      ("1 540 640 SEK", "EUR 1,540,640", .unit),
      ("1 540 640 SEK", "SEK 1.5 million", .roundedSilently),
      ("1 540 640 SEK", "about SEK 1.5 million", nil),
      ("1 540 640 SEK", "about SEK 1,500,000", nil),
      ("1 540 640 SEK", "about 1.5 million", nil),
      ("1 540 640 SEK", "about SEK 1.6 million", .value),
      ("1 540 640 SEK", "more than SEK 1.5 million", nil),
      ("1 540 640 SEK", "nearly SEK 1.5 million", .value),
      ("1 540 640 SEK", "nearly SEK 1.6 million", nil),
      ("1 540 640 SEK", "about SEK 1,540,640", .lessSure),
      ("1 540 640 SEK", "at least SEK 1,540,640", .lessSure),
      ("1 540 640 SEK", "at least about SEK 1.5 million", .otherHedge),
      ("1 540 640 SEK", "SEK 1,540,640 a year", .unit),
      ("1 540 640 SEK", "not valued", .value),
      ("1 500 000 SEK", "SEK 1.5 million", nil),
      ("5 888 920 SEK per year", "SEK 5,888,920 per year", nil),
      ("5 888 920 SEK per year", "SEK 5,888,920", .missingUnit),
      ("5 888 920 SEK per year", "SEK 5,888,920 per month", .unit),
      ("50 SEK per child and day", "SEK 50 per day and child", nil),
      ("about 1 000 000 SEK", "about SEK 1,000,000", nil),
      ("about 1 000 000 SEK", "about one million", nil),
      ("about 1 000 000 SEK", "SEK 1,000,000", .surer),
      ("about 1 000 000 SEK", "at least SEK 1,000,000", .otherHedge),
      ("250 mnkr", "SEK 250 million", nil), ("250 mnkr", "about SEK 250 million", nil),
      ("250 mnkr", "at least SEK 250 million", .lessSure),
      ("at least 47 agreements", "at least 47", nil),
      ("at least 47 agreements", "47 agreements", .surer),
      ("at least 47 agreements", "at least 40", .value),
      ("at least 47 agreements", "at least about 50", nil),
      ("at least 10 percent", "more than 10 percent", nil),
      ("at most 20 years", "up to 20 years", nil), ("at most 20 years", "up to 20", .missingUnit),
      ("130–150 children", "130–150 children", nil), ("130–150 children", "130 children", .value),
      ("130–150 children", "130–160 children", .value),
      ("130–150 children", "about 130–150 children", .lessSure),
      ("about 130–150 children", "about 130–150 children", nil),
      ("about 130–150 children", "about 140 children", .value),
      ("7 organisations", "seven", nil), ("7 organisations", "seven children", .unit),
      ("7 organisations", "eight", .value), ("3.5 percent", "3.5", .missingUnit),
      ("not valued", "not valued", nil), ("not valued", "not stated", .value),
      ("not valued", "SEK 5", .value), ("0 SEK", "SEK 0", nil), ("0 SEK", "none", .value),
    ] as [(String, String, FigureDisagreement?)])
  func comparesAmounts(claim: String, text: String, expected: FigureDisagreement?) throws {
    let amount = try Amount(
      written: claim.replacing("organisations", with: "civil-society organisations"), units: units)
    let written = try WrittenFigure(amountIn: text, units: units, language: .en)
    #expect(Figure.Value.amount(amount).disagreement(with: written) == expected)
  }

  @Test(
    arguments: [
      ("2021-04-30", "30 April 2021", nil), ("2021-04-30", "April 2021", nil),
      ("2021-04-30", "2021", nil), ("2021-04-30", "29 April 2021", .value),
      ("2021", "April 2021", .value), ("2015-autumn", "autumn 2015", nil),
      ("2015-autumn", "October 2015", .value), ("2015", "about 2015", .lessSure),
      ("about 2015", "about 2015", nil), ("about 2015", "around 2015", nil),
      ("about 2015", "2015", .surer), ("about 2015", "after 2015", .otherHedge),
      ("about 2015", "about 2016", .value), ("2015", "after 2015", .lessSure),
    ] as [(String, String, FigureDisagreement?)])
  func comparesDates(claim: String, text: String, expected: FigureDisagreement?) throws {
    let date = Figure.Value.date(try PartialDate(written: claim))
    let written = try WrittenFigure(dateIn: text, language: .en)
    #expect(date.disagreement(with: written) == expected)
  }

  /// What a page writes into an empty link must be accepted as the text of one.
  @Test(
    arguments: [
      "1 540 640 SEK", "1.50 SEK", "250 mnkr", "1,5 mnkr", "about 1 000 000 SEK", "0 SEK",
      "about 1.0 million SEK", "at least 150 children", "at most 20 years", "130–150 children",
      "12–18 months", "50 SEK per child and day", "5 888 920 SEK per year", "12.5 percent",
      "about 99 percent", "at least about 100 children", "2 199 persons", "1 agreements",
      "750 000 EUR", "2.5 billion SEK", "-5 percent", "not valued", "not stated", "not applicable",
      "withheld", "none", "35 tkr per month",
    ], Language.allCases)
  func agreesWithItself(written: String, language: Language) throws {
    let value = Figure.Value.amount(try amount(written))
    let text = try amount(written).text(in: language, .prose)
    let read = try WrittenFigure(amountIn: text, units: units, language: language)
    #expect(value.disagreement(with: read) == nil, "\(text)")
  }

  @Test(
    arguments: [
      "2021-04-30", "2015-04", "2015-autumn", "2015-winter", "2020", "2015-03-01", "about 2017",
      "about 2015-winter",
    ],
    Language.allCases)
  func datesAgreeWithThemselves(written: String, language: Language) throws {
    let date = try PartialDate(written: written)
    let read = try WrittenFigure(dateIn: date.text(in: language), language: language)
    #expect(read == .date(date, isHedged: false))
  }

  /// What a source says in words is not compared with other words.
  @Test func wordsAreNotCompared() throws {
    let said = Figure.Value.text(LocalizedText(name: "Föreningen"))
    let written = try WrittenFigure(amountIn: "7", units: units, language: .en)
    #expect(said.disagreement(with: written) == nil)
  }
}
