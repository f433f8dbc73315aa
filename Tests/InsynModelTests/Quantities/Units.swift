import InsynModel
import Testing

/// The counted things that these tests speak of.
let units: UnitTable = {
  var table = UnitTable()
  let things: [(String, CountedWords)] = [
    ("children", CountedWords(sv: ("barn", "barn"), en: ("child", "children"), .neuter)),
    ("agreements", CountedWords(sv: ("avtal", "avtal"), en: ("agreement", "agreements"), .neuter)),
    ("services", CountedWords(sv: ("tjänst", "tjänster"), en: ("service", "services"), .common)),
    (
      "posts",
      CountedWords(sv: ("heltidstjänst", "heltidstjänster"), en: ("post", "posts"), .common)
    ),
    (
      "organisations",
      CountedWords(
        sv: ("idéburen organisation", "idéburna organisationer"),
        en: ("civil-society organisation", "civil-society organisations"), .common)
    ),
    ("persons", CountedWords(sv: ("person", "personer"), en: ("person", "people"), .common)),
  ]
  for (id, words) in things where table.insert(CountedThing(id: id, words: words)) != nil {
    Issue.record("\(id) clashes with another unit")
  }
  return table
}()

func amount(_ written: String) throws -> Amount { try Amount(written: written, units: units) }

func quantity(_ written: String) throws -> Quantity { try Quantity(written: written, units: units) }
