import InsynDiagnostics
import InsynModel
import Testing

@testable import InsynChecks

/// Which numbers and dates a source is read to write.
struct NearbyNumberTests {
  @Test(arguments: [
    ("1 540 640 SEK", "om 1 540 640 kronor"), ("1 540 640 SEK", "om 1\u{A0}540\u{A0}640 kr"),
    ("1 540 640 SEK", "om 1,540,640 kronor"), ("1 540 640 SEK", "om 1.540.640 kronor"),
    ("250 mnkr", "with 250 mln SEK only"), ("250 mnkr", "om 250 miljoner"),
    ("250 mnkr", "en kvarts miljard, 0,25 miljarder"), ("250 mnkr", "250mnkr eller 250 mnkr"),
    ("1.5 mnkr", "cirka 1,5–2 miljoner kronor"), ("about 1 000 000 SEK", "ca en miljon kronor"),
    ("1 900 SEK per child and day", "från 1900kr per barn"),
    ("3.5 percent", "eller 3,5 procent, av det"), ("7 children", "alla Sju barnen"),
    ("12 children", "all twelve children"), ("0 SEK", "där ingen ersättning erbjuds"),
    ("130–150 children", "of 130-150 children"), ("130–150 children", "mellan 130 och 150"),
    ("16–17 years", "gruppen 16–17‐åringar"), ("about 10 partnerships", "ett 10‐tal"),
  ])
  func readsAmounts(amount: String, source: String) throws {
    let amount = try Amount(written: amount, units: units())
    #expect(hold(CitedPlace.Stated(amount), source))
  }

  @Test(arguments: [
    ("1 540 640 SEK", "om 1 540 641 kronor"), ("250 mnkr", "250 kronor och en miljon"),
    ("250 mnkr", "om 25 miljoner"), ("7 children", "alla åtta barnen"),
    ("130–150 children", "about 130 children"), ("5 children", "den 2017-05-17 kom"),
    ("39 percent", "9 procent"), ("9 percent", "39 procent"), ("3.5 percent", "3 av 5 procent"),
  ])
  func readsNoOtherAmounts(amount: String, source: String) throws {
    let amount = try Amount(written: amount, units: units())
    #expect(!hold(CitedPlace.Stated(amount), source))
  }

  @Test(arguments: [
    ("2015-04-30", "up to 2015-04-30 but", true), ("2015-04-30", "den 30 april 2015", true),
    ("2015-04-30", "on April 30th, 2015", true),
    ("2015-04-30", "den 2015\u{2010}04\u{2010}30", true),
    ("2015-04-30", "den 29 april 2015", false), ("2015-04-30", "2015-04-29 och 2016-04-30", false),
    ("2015-04", "signed in April 2015", true), ("2015-04", "den 2015-04-12", true),
    ("2015-04", "signed in May 2015", false), ("2015-05", "it may be 2015", false),
    ("2015-05", "i maj 2015", true), ("2015", "för perioden 2015 – 2020", true),
    ("2015", "för perioden 2016", false), ("2015-autumn", "hösten 2015", true),
    ("2015-autumn", "in the autumn of 2015", true), ("2015-autumn", "våren 2015", false),
    ("2015-autumn", "den 2015-10-01", false),
  ])
  func readsDates(date: String, source: String, isThere: Bool) throws {
    let date = try PartialDate(written: date)
    #expect(hold(.date(date), source) == isThere)
  }

  private func units() throws -> UnitTable {
    var table = UnitTable()
    let things = [
      ("children", CountedWords(sv: ("barn", "barn"), en: ("child", "children"), .neuter)),
      (
        "partnerships",
        CountedWords(
          sv: ("partnerskap", "partnerskap"), en: ("partnership", "partnerships"), .neuter)
      ),
    ]
    for (id, words) in things {
      #expect(table.insert(CountedThing(id: id, words: words)) == nil)
    }
    return table
  }

  private func hold(_ stated: CitedPlace.Stated, _ source: String) -> Bool {
    let text = FoldedText(source)
    return NearbyNumbers(in: text, 0..<text.words.count).hold(stated)
  }
}
