import InsynDiagnostics
import InsynModel
import Testing

/// Where running text uses the terms of a glossary.
@Suite struct TermFinderTests {
  /// ‹…› stands around what is found, which begins with the id of the term and a colon.
  @Test(arguments: [
    "Ett ‹iop:idéburet offentligt partnerskap› (‹iop:IOP›) är ‹avtal:ett avtal›.",
    "‹iop:Idéburet Offentligt\nPartnerskap› och ‹iop:IDÉBURET OFFENTLIGT PARTNERSKAP›",
    "‹iop:idéburet\u{A0}offentligt  partnerskap›, ett idéburet partnerskap, idéburet offentligt",
    "IOPS, MIOP, iop, Iop, IOP-avtal, icke-IOP, IOP:s", "‹iop:IOP›. ‹iop:IOP›–‹iop:IOP›/‹iop:IOP›",
    "Alla ‹iop:IOP:er› är ‹iop:IOP›, inte idéburna offentliga partnerskapet",
    "‹iop:Idéburna\noffentliga\npartnerskap›",
    "‹gbg:IOP Ensamkommande› är ett ‹iop:IOP› Ensam",
    "‹overens:Överenskommelsen› är en ÅTERenskommelse",
    "‹overens:överenskommelsen›", "ettavtal ett avtalat", "", "å", "É – …", "‹iop:IOP›\u{2019}s",
    "den gemensamma pottens ‹pott:gemensamma pott›: 3", "‹pott:GEMENSAMMA POTT›-", "1IOP IOP2",
  ])
  func findsWholeWords(marked: String) {
    let finder = Self.glossary.finder(in: .sv)
    let (text, expected) = Self.unmarked(marked)
    let found = finder.uses(in: text).map { use in
      let words = String(decoding: Array(text.utf8)[use.range], as: UTF8.self)
      return "\(use.term):\(words)"
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    (Term.Linking.both, [1, 1]), (.sv, [1, 0]), (.en, [0, 1]), (.none, [0, 0]),
  ])
  func linksInTheLanguagesThatAreAskedFor(linking: Term.Linking, counts: [Int]) throws {
    let term = try Self.term("cirka", sv: "cirka", en: "about", linking: linking)
    let glossary = Glossary([term])
    #expect(glossary.finder(in: .sv).uses(in: "cirka about").count == counts[0])
    #expect(glossary.finder(in: .en).uses(in: "cirka about").count == counts[1])
  }

  @Test(arguments: [
    ("pott", "pool", ["pott"], ["pool"]),
    (
      "hem för vård eller boende (HVB)",
      "HVB home (hem)",
      ["hem för vård eller boende", "HVB"],
      ["HVB home"]
    ),
    ("a (Bb)", "b (CC dd)", ["a"], ["b"]), ("(x)", "y", ["(x)"], ["y"]),
  ])
  func aNameHasForms(sv: String, en: String, svForms: [String], enForms: [String]) throws {
    let term = try Self.term("x", sv: sv, en: en)
    #expect(term.forms(in: .sv).map(\.text) == svForms)
    #expect(term.forms(in: .en).map(\.text) == enForms)
  }

  @Test func keepsTheSwedishNameWithoutItsAbbreviation() throws {
    let name = "idéburet offentligt partnerskap (IOP)"
    #expect(
      try Self.term("iop", sv: name, en: "x", keeps: true).keptName
        == "idéburet offentligt partnerskap")
    #expect(try Self.term("iop", sv: name, en: "x").keptName == nil)
  }

  // MARK: - Samples

  private static let glossary: Glossary = {
    let terms = [
      try? term(
        "iop", sv: "idéburet offentligt partnerskap (IOP)", en: "x",
        also: ["IOP:er", "idéburna offentliga partnerskap"]),
      try? term("gbg", sv: "IOP Ensamkommande", en: "x"),
      try? term("avtal", sv: "ett avtal", en: "x", also: ["IOP"]),
      try? term("overens", sv: "överenskommelsen", en: "x"),
      try? term("pott", sv: "gemensamma pott", en: "x"),
    ]
    return Glossary(terms.compactMap(\.self))
  }()

  private static func term(
    _ id: String, sv: String, en: String, also: [String] = [],
    linking: Term.Linking = .both, keeps: Bool = false
  ) throws -> Term {
    let place = SourceRange(startOf: SourceFile(path: "glossary.yaml", bytes: []))
    let name = try #require(LocalizedText(sv: sv, en: en))
    return Term(
      id: Located(try #require(Identifier<Term>(id)), at: place), term: Located(name, at: place),
      meaning: Located(name, at: place),
      also: also.compactMap { LocalizedText(sv: $0, en: nil) }.map { Located($0, at: place) },
      linking: linking, keepsSwedish: keeps)
  }

  private static func unmarked(_ marked: String) -> (text: String, uses: [String]) {
    var text = ""
    var uses: [String] = []
    for (index, part) in marked.split(separator: "‹", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0, let end = part.firstIndex(of: "›") else {
        text += part
        continue
      }
      let use = part[..<end]
      uses.append(String(use))
      let words = use.drop { $0 != ":" }.dropFirst()
      text += words + part[part.index(after: end)...]
    }
    return (text, uses)
  }
}
