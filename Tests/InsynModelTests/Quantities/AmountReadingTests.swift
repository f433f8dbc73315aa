import InsynDiagnostics
import InsynModel
import Testing

@Suite struct AmountReadingTests {
  @Test(arguments: [
    ("1 540 640 SEK", "1540640", "exact", "SEK"),
    ("1\u{A0}540\u{A0}640 kr", "1540640", "exact", "SEK"),
    ("1\u{2009}540\u{2009}640 kronor", "1540640", "exact", "SEK"),
    ("1\u{202F}540\u{202F}640 kr", "1540640", "exact", "SEK"),
    ("1540640 SEK", "1540640", "exact", "SEK"),
    ("SEK 1,540,640", "1540640", "exact", "SEK"),
    ("1.540.640,50 kr", "1540640.5", "exact", "SEK"),
    ("1,540,640.50 SEK", "1540640.5", "exact", "SEK"),
    ("SEK 1.5 million", "1500000", "rounded", "SEK"),
    ("1,5 mnkr", "1500000", "rounded", "SEK"),
    ("fem miljoner kronor", "5000000", "rounded", "SEK"),
    ("cirka 1,5 miljoner kronor", "1500000", "about", "SEK"),
    ("250 mnkr", "250000000", "rounded", "SEK"),
    ("SEK 250m", "250000000", "rounded", "SEK"),
    ("12 tkr per år", "12000", "rounded", "SEK per year"),
    ("2 miljarder kr", "2000000000", "rounded", "SEK"),
    ("2 billion SEK", "2000000000", "rounded", "SEK"),
    ("about 1 000 000 SEK", "1000000", "about", "SEK"),
    ("ca. 10 avtal", "10", "about", "agreements"),
    ("ca 10 avtal", "10", "about", "agreements"),
    ("At least 100 children", "100", "at-least", "children"),
    ("minst cirka 100 barn", "100", "about at-least", "children"),
    ("up to 20 years", "20", "at-most", "year"),
    ("upp till 20 år", "20", "at-most", "year"),
    ("högst 20 ÅR", "20", "at-most", "year"),
    ("Ho\u{308}gst 20 \u{41}\u{30A}r", "20", "at-most", "year"),
    ("130–150 children", "140", "between", "children"),
    ("130-150 barn", "140", "between", "children"),
    ("130 till 150 barn", "140", "between", "children"),
    ("130 to 150 children", "140", "between", "children"),
    ("1–1,5 miljoner kr", "1250000", "between", "SEK"),
    ("50 SEK per child and day", "50", "exact", "SEK per children and day"),
    ("50 kr per dygn och barn", "50", "exact", "SEK per children and day"),
    ("SEK 50 per child and day", "50", "exact", "SEK per children and day"),
    ("€750 000", "750000", "exact", "EUR"),
    ("750 000 €", "750000", "exact", "EUR"),
    ("99 %", "99", "exact", "percent"),
    ("3,5 procent", "3.5", "exact", "percent"),
    ("50 per cent", "50", "exact", "percent"),
    ("sju idéburna organisationer", "7", "exact", "organisations"),
    ("seven civil-society organisations", "7", "exact", "organisations"),
    ("ett barn", "1", "exact", "children"),
    ("en tjänst", "1", "exact", "services"),
    ("Twelve posts", "12", "exact", "posts"),
    ("\u{2212}5 SEK", "-5", "exact", "SEK"),
    ("-5 SEK", "-5", "exact", "SEK"),
    ("SEK \u{2212}5", "-5", "exact", "SEK"),
    ("0 SEK per child and day", "0", "exact", "SEK per children and day"),
    ("0,125 posts", "0.125", "exact", "posts"),
    ("1234,567 posts", "1234.567", "exact", "posts"),
    ("1 234,567 posts", "1234.567", "exact", "posts"),
  ])
  func reads(written: String, value: String, hedge: String, unit: String) throws {
    let quantity = try quantity(written)
    #expect(quantity.value.description == value)
    #expect(quantity.hedge.description == hedge)
    #expect(quantity.unit.description == unit)
  }

  @Test(
    arguments: [
      ("1 540 640 SEK", "1540640", "1540640"),
      ("about 1 000 000 SEK", "500000", "1500000"),
      ("about 1 728 000 SEK", "1727500", "1728500"),
      ("about 56 agreements", "55.5", "56.5"),
      ("about ten agreements", "5", "15"),
      ("cirka tolv avtal", "11.5", "12.5"),
      ("about 1.0 million SEK", "950000", "1050000"),
      ("250 mnkr", "249500000", "250500000"),
      ("about 250 mnkr", "245000000", "255000000"),
      ("1,5 mnkr", "1450000", "1550000"),
      ("at least 100 children", "100", nil),
      ("at least about 100 children", "50", nil),
      ("at most 20 years", nil, "20"),
      ("130–150 children", "130", "150"),
      ("minst 1,5 mnkr", "1500000", nil),
    ] as [(String, String?, String?)])
  func knowsWhatItMayBe(written: String, low: String?, high: String?) throws {
    let interval = try quantity(written).interval
    #expect(interval.low?.description == low)
    #expect(interval.high?.description == high)
  }

  @Test(arguments: [
    ("not valued", Absence.notValued), ("Inte värderat", .notValued), ("not stated", .notStated),
    ("anges inte", .notStated), ("ej tillämpligt", .notApplicable), ("withheld", .withheld),
    ("none", Absence.none), ("inget", Absence.none),
  ])
  func readsAbsences(written: String, absence: Absence) throws {
    #expect(try amount(written) == .absent(absence))
  }

  @Test func tellsNoneFromZero() throws {
    #expect(try amount("none") != amount("0 SEK"))
  }

  /// Each with the part that is wrong.
  @Test(arguments: [
    ("1,500 SEK", "ambiguous-number", "1,500"),
    ("SEK 1.500", "ambiguous-number", "1.500"),
    ("about 12,345 children", "ambiguous-number", "12,345"),
    ("1 5400 SEK", "malformed-number", "1 5400"),
    ("2016 150 SEK", "malformed-number", "2016 150"),
    ("1 540,640.5 SEK", "malformed-number", "1 540,640.5"),
    ("1,50,000 SEK", "malformed-number", "1,50,000"),
    ("010 children", "malformed-number", "010"),
    ("1234567890123456789 SEK", "number-too-large", "1234567890123456789"),
    ("99 999 999 999 billion SEK", "number-too-large", "99 999 999 999 billion SEK"),
    ("1,2345 SEK", "too-many-decimals", "1,2345 SEK"),
    ("0,0123456789 posts", "too-many-decimals", "0,0123456789"),
    ("130 chilren", "unknown-unit", "chilren"),
    ("130 chilren per year", "unknown-unit", "chilren"),
    ("50 SEK per chidl and day", "unknown-unit", "chidl"),
    ("7 idéburna organisatoner", "unknown-unit", "idéburna organisatoner"),
    ("130", "missing-unit", "130"),
    ("130 per year", "missing-unit", "130 per year"),
    ("50 SEK per", "missing-unit", "50 SEK per"),
    ("2 biljoner SEK", "number-trap", "biljoner"),
    ("2 trillion SEK", "number-trap", "trillion"),
    ("plenty of SEK", "not-an-amount", "plenty of SEK"),
    ("", "not-an-amount", ""),
    ("SEK", "not-an-amount", "SEK"),
    ("50 SEK/child", "not-an-amount", "/child"),
    ("50 SEK 40", "not-an-amount", "40"),
    ("SEK 50 SEK", "not-an-amount", "SEK"),
    ("EUR 50 tkr", "not-an-amount", "tkr"),
    ("50 tkr euro", "not-an-amount", "euro"),
    ("50 SEK per day per day", "impossible-unit", "SEK per day per day"),
    ("50 SEK per child and day and year", "impossible-unit", "SEK per child and day and year"),
    ("50 SEK per EUR", "impossible-unit", "SEK per EUR"),
    ("150–130 children", "range-backwards", "150–130 children"),
    ("5–5 children", "range-backwards", "5–5 children"),
    ("at least at most 5 children", "contradictory-hedges", "at least at most 5 children"),
    ("at least 5–6 children", "contradictory-hedges", "at least 5–6 children"),
  ])
  func refuses(written: String, id: String, part: String) throws {
    let problem = try #require(throws: WritingProblem.self) { try amount(written) }
    #expect(problem.id == id)
    #expect(String(decoding: Array(written.utf8)[problem.bytes], as: UTF8.self) == part)
  }

  @Test(arguments: [
    ("1,500 SEK", "Write 1 500 for the whole number, or 1.50 for the number with decimals."),
    ("12.345 SEK", "Write 12 345 for the whole number, or 12.3450 for the number with decimals."),
    ("130 chilren", "Did you mean 'children'?"),
    ("50 krr", "Did you mean 'kr'?"),
    ("nott valued", "Did you mean 'not valued'?"),
  ])
  func saysWhatToDo(written: String, help: String) throws {
    let problem = try #require(throws: WritingProblem.self) { try amount(written) }
    #expect(problem.help?.en == help)
  }

  @Test func speaksSwedish() throws {
    let problem = try #require(throws: WritingProblem.self) { try amount("1,500 kr") }
    #expect(problem.message.sv == "'1,500' kan läsas på två sätt")
    #expect(
      problem.help?.sv
        == "Skriv 1 500 om det är ett heltal, eller 1,50 om det är ett tal med decimaler.")
  }

  @Test func pointsIntoTheFile() throws {
    let file = SourceFile(path: "budget.yaml", text: "för: å\namount: about 1,500 SEK\n")
    let whole = SourceRange(file, 17, 32)
    #expect(whole.text == "about 1,500 SEK")
    let problem = try #require(throws: WritingProblem.self) { try amount(whole.text) }
    #expect(problem.diagnostic(at: whole).range.text == "1,500")
  }

  @Test func readsTextOfLinksWithoutAUnit() throws {
    let written = try WrittenQuantity(Array("cirka fem".utf8), units: units)
    #expect(written.unit == nil)
    #expect(written.hedge == .about)
    #expect(written.number.value == ExactDecimal(5))
  }

  @Test(arguments: [
    ("SEK 1,500", Language.en, "1500"), ("1.500 posts", .en, "1.5"), ("1,500 posts", .sv, "1.5"),
    ("1,500,000 kr", .sv, "1500000"),
  ])
  func readsMoreWhereTheLanguageIsKnown(text: String, language: Language, value: String) throws {
    let quantity = try Quantity(written: text, units: units, in: language)
    #expect(quantity.value.description == value)
    #expect(throws: WritingProblem.self) {
      try Quantity(written: "1.500 posts", units: units, in: .sv)
    }
  }

  @Test(arguments: [
    ("kids", "barn", "kid", UnitClash(form: "barn", .unit("children"))),
    ("annum", "årslopp", "year", UnitClash(form: "year", .word)),
    ("adults", "vuxna (18+)", "adult", UnitClash(form: "vuxna (18+)", .unreadable)),
    ("empty", "", "nothing", UnitClash(form: "", .unreadable)),
  ])
  func refusesUnitsThatClash(id: String, sv: String, en: String, clash: UnitClash) {
    var table = units
    let words = CountedWords(sv: (sv, sv), en: (en, en), .neuter)
    #expect(table.insert(CountedThing(id: id, words: words)) == clash)
    #expect(table.find(en) == nil)
    #expect(table.things == units.things)
  }

  /// Whatever is written, reading ends, and problems lie within the text.
  @Test func neverTripsOverAnything() throws {
    var random = SeededGenerator(42)
    let pieces = [
      "1", "50", "000", "1,500", "1.5", " ", "\u{A0}", "\u{202F}", "–", "-", "−", ",", ".", "%",
      "€",
      "SEK", "kr", "per", "and", "barn", "million", "mnkr", "about", "minst", "ca.", "not",
      "valued",
      "idéburna", "organisationer", "å", "biljon", "999999999999999999", "/", "\u{301}", "🙂", "to",
      "0", "up", "cent", "m", "\n", "ü", "“", "years",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...7, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      do {
        let amount = try amount(text)
        guard let quantity = amount.quantity else { continue }
        #expect(quantity.interval.contains(quantity.value), "\(text)")
      } catch let problem as WritingProblem {
        #expect(0...text.utf8.count ~= problem.bytes.upperBound, "\(text)")
        let part = Array(text.utf8)[problem.bytes]
        #expect(String(validating: part, as: UTF8.self) != nil, "\(text): \(problem.bytes)")
      }
    }
  }
}
