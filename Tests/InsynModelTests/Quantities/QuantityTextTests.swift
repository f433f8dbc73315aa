import Foundation
import InsynDiagnostics
import InsynModel
import Testing

/// The text with what cannot be seen made visible: `~` for U+00A0, `−` and `–` are as they are.
private func visible(_ text: String) -> String {
  text.replacingOccurrences(of: "\u{A0}", with: "~")
}

@Suite struct QuantityTextTests {
  /// Written, then Swedish and English in tables, then both in prose.
  static let table: [(String, String, String, String, String)] = [
    ("1 540 640 SEK", "1~540~640~kr", "SEK~1,540,640", "1~540~640~kronor", "SEK~1,540,640"),
    ("1 SEK", "1~kr", "SEK~1", "1~krona", "SEK~1"),
    ("1234 SEK", "1~234~kr", "SEK~1,234", "1~234~kronor", "SEK~1,234"),
    ("999 SEK", "999~kr", "SEK~999", "999~kronor", "SEK~999"),
    ("0 SEK", "0~kr", "SEK~0", "0~kronor", "SEK~0"),
    ("50,5 SEK", "50,50~kr", "SEK~50.50", "50,50~kronor", "SEK~50.50"),
    ("-5 SEK", "−5~kr", "−SEK~5", "−5~kronor", "−SEK~5"),
    ("750 000 EUR", "750~000~euro", "EUR~750,000", "750~000~euro", "EUR~750,000"),
    (
      "about 1 000 000 SEK", "cirka 1~000~000~kr", "about SEK~1,000,000",
      "cirka 1~000~000~kronor", "about SEK~1,000,000"
    ),
    ("250 mnkr", "250~mnkr", "SEK~250m", "250~miljoner kronor", "SEK~250~million"),
    ("1 mnkr", "1~mnkr", "SEK~1m", "1~miljon kronor", "SEK~1~million"),
    ("1,5 mnkr", "1,5~mnkr", "SEK~1.5m", "1,5~miljoner kronor", "SEK~1.5~million"),
    ("2,0 mnkr", "2,0~mnkr", "SEK~2.0m", "2,0~miljoner kronor", "SEK~2.0~million"),
    ("1,25 mnkr", "1,25~mnkr", "SEK~1.25m", "1,25~miljoner kronor", "SEK~1.25~million"),
    ("1 250 mnkr", "1~250~mnkr", "SEK~1,250m", "1~250~miljoner kronor", "SEK~1,250~million"),
    ("12 tkr", "12~tkr", "SEK~12k", "12~tusen kronor", "SEK~12~thousand"),
    ("3 mdkr", "3~mdkr", "SEK~3bn", "3~miljarder kronor", "SEK~3~billion"),
    ("1 mdkr", "1~mdkr", "SEK~1bn", "1~miljard kronor", "SEK~1~billion"),
    (
      "1,5 miljoner euro", "1,5~miljoner euro", "EUR~1.5m", "1,5~miljoner euro", "EUR~1.5~million"
    ),
    (
      "65 million people", "65~miljoner personer", "65~million people", "65~miljoner personer",
      "65~million people"
    ),
    (
      "50 SEK per child and day", "50~kr per barn och dag", "SEK~50 per child and day",
      "50~kronor per barn och dag", "SEK~50 per child and day"
    ),
    (
      "1,5 mnkr per år", "1,5~mnkr per år", "SEK~1.5m per year", "1,5~miljoner kronor per år",
      "SEK~1.5~million per year"
    ),
    ("1 avtal", "1~avtal", "1~agreement", "1~avtal", "1~agreement"),
    ("2 avtal", "2~avtal", "2~agreements", "2~avtal", "2~agreements"),
    ("1 child", "1~barn", "1~child", "1~barn", "1~child"),
    ("0 services", "0~tjänster", "0~services", "0~tjänster", "0~services"),
    ("1,5 posts", "1,5~heltidstjänster", "1.5~posts", "1,5~heltidstjänster", "1.5~posts"),
    ("130–150 children", "130–150~barn", "130–150~children", "130–150~barn", "130–150~children"),
    (
      "about 130–150 children", "cirka 130–150~barn", "about 130–150~children",
      "cirka 130–150~barn", "about 130–150~children"
    ),
    ("0–1 child", "0–1~barn", "0–1~children", "0–1~barn", "0–1~children"),
    ("−5 to −3 SEK", "−5 till −3~kr", "−SEK~5 to −3", "−5 till −3~kronor", "−SEK~5 to −3"),
    (
      "1–1,5 mnkr", "1–1,5~mnkr", "SEK~1–1.5m", "1–1,5~miljoner kronor",
      "SEK~1–1.5~million"
    ),
    (
      "at least 100 children", "minst 100~barn", "at least 100~children", "minst 100~barn",
      "at least 100~children"
    ),
    ("at most 20 years", "högst 20~år", "at most 20~years", "högst 20~år", "at most 20~years"),
    (
      "minst cirka 100 barn", "minst cirka 100~barn", "at least about 100~children",
      "minst cirka 100~barn", "at least about 100~children"
    ),
    ("1 year", "1~år", "1~year", "1~år", "1~year"),
    ("20 months", "20~månader", "20~months", "20~månader", "20~months"),
    ("12,5 %", "12,5~%", "12.5%", "12,5~procent", "12.5%"),
    ("about 99 percent", "cirka 99~%", "about 99%", "cirka 99~procent", "about 99%"),
  ]

  @Test(arguments: table)
  func standsAsLanguageCareWantsIt(
    written: String, svTable: String, enTable: String, svProse: String, enProse: String
  ) throws {
    let quantity = try quantity(written)
    #expect(visible(quantity.text(in: .sv, .table)) == svTable)
    #expect(visible(quantity.text(in: .en, .table)) == enTable)
    #expect(visible(quantity.text(in: .sv, .prose)) == svProse)
    #expect(visible(quantity.text(in: .en, .prose)) == enProse)
  }

  /// What is printed says what was written, no more and no less.
  @Test(arguments: table.map(\.0), FigureStyle.allCases)
  func canBeReadBack(written: String, style: FigureStyle) throws {
    let quantity = try quantity(written)
    for language in Language.allCases {
      let text = quantity.text(in: language, style)
      let again = try Quantity(written: text, units: units, in: language)
      #expect((again.value, again.interval) == (quantity.value, quantity.interval), "\(text)")
      #expect((again.hedge, again.unit) == (quantity.hedge, quantity.unit), "\(text)")
    }
  }

  @Test func isMadeOfTheRightSigns() throws {
    let text = try quantity("−1 540,5 SEK").text(in: .sv, .table)
    #expect(
      text.unicodeScalars.map(\.value)
        == [0x2212, 0x31, 0xA0, 0x35, 0x34, 0x30, 0x2C, 0x35, 0x30, 0xA0, 0x6B, 0x72])
    let range = try quantity("130-150 children").text(in: .en, .table)
    #expect(range.unicodeScalars.contains("\u{2013}"))
  }

  @Test(
    arguments: [
      ("1 avtal", "ett avtal", "one agreement"), ("1 tjänst", "en tjänst", "one service"),
      ("7 organisations", "sju idéburna organisationer", "seven civil-society organisations"),
      ("1 year", "ett år", "one year"), ("12 posts", "tolv heltidstjänster", "twelve posts"),
      ("13 posts", nil, nil), ("1 SEK", nil, nil), ("about 7 posts", nil, nil), ("5 %", nil, nil),
      ("5 posts per year", nil, nil), ("1,5 posts", nil, nil),
    ] as [(String, String?, String?)])
  func spellsSmallCounts(written: String, sv: String?, en: String?) throws {
    #expect(try quantity(written).spelledOut(in: .sv) == sv)
    #expect(try quantity(written).spelledOut(in: .en) == en)
  }

  @Test(
    arguments: [
      ("1 540 640 SEK", "1540640.00", "1540640.00", "1540640.00"),
      ("150 children", "150", "150", "150"),
      ("-50,5 SEK", "-50.50", "-50.50", "-50.50"),
      ("1,5 posts", "1.5", "1.5", "1.5"),
      ("130–150 children", nil, "130", "150"),
      ("about 130–150 children", nil, "125", "155"),
      ("at least 100 children", "100", "100", nil),
      ("250 mnkr", "250000000.00", "249500000.00", "250500000.00"),
    ] as [(String, String?, String?, String?)])
  func hasAFormForPrograms(written: String, value: String?, low: String?, high: String?) throws {
    let quantity = try quantity(written)
    #expect(quantity.plainValue == value)
    #expect(quantity.plainLow == low)
    #expect(quantity.plainHigh == high)
  }

  @Test(arguments: Absence.allCases)
  func absencesCanBeReadBack(absence: Absence) {
    for language in Language.allCases {
      let text = Amount.absent(absence).text(in: language, .table)
      #expect(Absence(written: text) == absence)
    }
    #expect(Absence(written: absence.rawValue) == absence)
  }

  @Test(arguments: ["SEK per child and day", "posts", "%"])
  func namesUnits(written: String) throws {
    let unit = try QuantityUnit(written: written, units: units)
    for language in Language.allCases {
      #expect(try QuantityUnit(written: unit.text(in: language), units: units) == unit)
    }
  }
}

/// CLDR, through Foundation, is the reference. We differ from it on purpose in three things: the
/// minus sign is U+2212 in English too (CLDR has a hyphen), euro is a word or a code before the
/// number and not `€`, and whole sums have no decimals.
@Suite struct NumbersAgreeWithCLDRTests {
  private static let samples = [
    "0", "1", "999", "1000", "1234", "12345.5", "1540640", "0.125", "1234567.25", "999999999999",
    "-1", "-1234.5",
  ]

  private func locale(_ language: Language) -> Locale {
    Locale(identifier: language == .sv ? "sv_SE" : "en_GB")
  }

  @Test(arguments: samples, Language.allCases)
  func numbers(sample: String, language: Language) throws {
    let number = try quantity(sample + " %").value
    let reference = try #require(Decimal(string: sample))
      .formatted(.number.locale(locale(language)).precision(.fractionLength(0...9)))
    #expect(number.text(in: language) == withTrueMinus(reference))
  }

  @Test(arguments: ["1540640", "-50", "1234", "0"], Language.allCases)
  func kronor(sample: String, language: Language) throws {
    let reference = try #require(Decimal(string: sample)).formatted(
      .currency(code: "SEK").locale(locale(language)).precision(.fractionLength(0)))
    let text = try quantity(sample + " SEK").text(in: language, .table)
    #expect(text == withTrueMinus(reference))
  }

  @Test(arguments: ["0.394", "0.5", "1"], Language.allCases)
  func percent(sample: String, language: Language) throws {
    let share = try #require(Decimal(string: sample))
    let reference = share.formatted(
      .percent.locale(locale(language)).precision(.fractionLength(0...1)))
    let text = try quantity("\(share * 100) %").text(in: language, .table)
    #expect(text == reference)
  }

  @Test func millions() throws {
    let reference = 250_000_000.formatted(.number.notation(.compactName).locale(locale(.sv)))
    // CLDR writes "250 mn"; with the currency that is Språkrådet's "mnkr".
    #expect(try quantity("250 mnkr").text(in: .sv, .table) == reference + "kr")
  }

  private func withTrueMinus(_ text: String) -> String {
    text.replacingOccurrences(of: "-", with: "\u{2212}")
  }
}
