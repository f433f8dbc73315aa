import InsynDiagnostics
import InsynModel
import Testing

@testable import InsynChecks

/// What is reported of the words that claims point at, with its words in both languages.
struct SourcePlacesTests {
  static let text = """
    § 6 Staden och Rädda Barnen bedriver upp\u{2010}
    sökande arbete. Avtalet träder i kraft den 1 maj 2015. Det gäller 150 barn.
    """

  @Test(arguments: ["bedriver uppsökande arbete", "Barnen bedriver uppsökande arbete. Avtalet"])
  func acceptsWordsThatStandThere(find: String) throws {
    #expect(try findings(find: find).isEmpty)
  }

  @Test func reportsWordsThatDoNotStandThere() throws {
    let found = try #require(try findings(find: "bedriver uppsökande verksamhet").first)
    #expect(found.id == "place-not-found")
    #expect(found.range.text == "bedriver uppsökande verksamhet")
    #expect(
      found.message
        == Phrase(
          sv: "Orden 'bedriver uppsökande verksamhet' står inte i källan 'avtal-2015'",
          en: "The words 'bedriver uppsökande verksamhet' do not stand in the source 'avtal-2015'"))
    #expect(
      found.help
        == Phrase(
          sv: "Närmast är 'Barnen bedriver uppsökande'. Skriv orden precis som de står i källan.",
          en: "The nearest are 'Barnen bedriver uppsökande'. Write the words just as they stand in "
            + "the source."))
  }

  @Test func saysWhenNothingIsLikeThem() throws {
    let found = try #require(try findings(find: "helt andra ord").first)
    #expect(found.help?.sv == "Inget i källan liknar dem. Kontrollera att det är rätt källa.")
    #expect(found.help?.en.hasPrefix("Nothing in the source is like them.") == true)
  }

  @Test func reportsANumberThatIsNotNear() throws {
    let source = Self.text + String(repeating: " ord", count: 40) + " Sist i avtalet finns mer."
    let claim = "value: { value: 150 children, source: \"avtal-2015, § 6\", find: WORDS }"
    #expect(try findings(claim, find: "i kraft den 1 maj", in: source).isEmpty)
    let found = try #require(try findings(claim, find: "Sist i avtalet finns", in: source).first)
    #expect(found.id == "number-not-near")
    #expect(found.range.text == "Sist i avtalet finns")
    #expect(
      found.message
        == Phrase(
          sv: "'150 children' står inte nära orden 'Sist i avtalet finns' i källan 'avtal-2015'",
          en: "'150 children' does not stand near the words 'Sist i avtalet finns' in the source "
            + "'avtal-2015'"))
    #expect(found.help?.sv.contains("högst 30 ord") == true)
    #expect(found.help?.en.contains("'value-is: counted'") == true)
  }

  @Test(arguments: ["counted", "inferred"])
  func acceptsANumberThatTheEditorAnswersFor(origin: String) throws {
    let claim =
      "value: { value: 7 children, source: \"avtal-2015, § 6\", find: WORDS, value-is: \(origin) }"
    #expect(try findings(claim, find: "bedriver uppsökande arbete").isEmpty)
  }

  @Test func needsNoNumberForAnAbsence() throws {
    let claim = "value: { value: not stated, source: \"avtal-2015, § 6\", find: WORDS }"
    #expect(try findings(claim, find: "bedriver uppsökande arbete").isEmpty)
  }

  @Test func oneOfSeveralPlacesIsEnough() throws {
    let source =
      "bedriver uppsökande arbete" + String(repeating: " ord", count: 40)
      + " bedriver uppsökande arbete med 7 barn"
    let claim = "value: { value: 7 children, source: \"avtal-2015, § 6\", find: WORDS }"
    #expect(try findings(claim, find: "bedriver uppsökande arbete", in: source).isEmpty)
  }

  @Test(arguments: [
    ("2015-05", true), ("2015", true), ("about 2015", true), ("2015-spring", false),
    ("2016-05", false),
  ])
  func looksForTheDateOfAnEvent(date: String, isThere: Bool) throws {
    var fixture = fixture()
    fixture.files["partnerships/goteborg/partnership.yaml"]?.replace(
      "  date: 2016-03\n      what: { sv: En part kom till., en: A party joined. }\n"
        + "      source: rapport-2016, sidan 3",
      with: "  date: \(date)\n      what: { sv: En part kom till., en: A party joined. }\n"
        + "      source: avtal-2015, § 6\n      find: Avtalet träder i kraft")
    let found = SourcePlaces(texts: ["avtal.txt": Self.text]).findings(in: try content(of: fixture))
      .filter { $0.id != "no-place-words" }
    #expect(found.map(\.id) == (isThere ? [] : ["number-not-near"]))
    #expect(found.allSatisfy { $0.message.en.hasPrefix("'\(date)' does not stand near") })
  }

  @Test func reportsAMissingFileOnce() throws {
    let found = try findings(find: "bedriver uppsökande arbete", texts: [:])
    #expect(found.map(\.id) == ["missing-source-file"])
    #expect(found.first?.range.text == "avtal.txt")
    #expect(
      found.first?.message
        == Phrase(
          sv: "Filen 'avtal.txt' finns inte i mappen med källtexter",
          en: "The file 'avtal.txt' is not in the folder of source texts"))
  }

  @Test func warnsOfClaimsThatPointAtNoWords() throws {
    let content = try content(of: fixture())
    let found = SourcePlaces(texts: ["avtal.txt": Self.text]).findings(in: content)
    #expect(Set(found.map(\.id)) == ["no-place-words"])
    #expect(!found.hasErrors)
    #expect(found.first?.range.text == "avtal-2015")
    #expect(
      found.first?.message
        == Phrase(
          sv: "Uppgiften pekar inte på några ord i källan 'avtal-2015'",
          en: "The claim points at no words in the source 'avtal-2015'"))
  }

  /// Every `source:` of the fixture is a place; a budget line's own source that its claim repeats
  /// is one.
  @Test func everySourceIsAPlace() throws {
    let content = try content(of: Fixture())
    let cited = Set(content.registry.citedPlaces.map(\.reference.source.range.start))
    for (path, text) in Fixture.texts where path.hasSuffix(".yaml") {
      let bytes = text.split(separator: "source: ", omittingEmptySubsequences: false).dropFirst()
      for rest in bytes {
        let written = rest.drop { $0 == "\"" }
        let offset = text.utf8.distance(from: text.startIndex, to: written.startIndex)
        #expect(
          cited.contains(offset) || cited.contains(offset - 1), "\(path): \(rest.prefix(30))")
      }
    }
  }

  private func findings(
    _ claim: String = "value: 150 children", find: String, in source: String = text,
    texts: [String: String]? = nil
  ) throws -> [Diagnostic] {
    var fixture = fixture()
    if claim.contains("WORDS") {
      fixture.files["partnerships/goteborg/outcomes.yaml"]?.replace(
        "value: 150 children", with: claim.replacing("WORDS", with: find))
    } else {
      fixture.files["partnerships/goteborg/services.yaml"]?.replace(
        "source: avtal-2015, § 6\n  - id: coaching",
        with: "source: avtal-2015, § 6\n    find: \(find)\n  - id: coaching")
    }
    let content = try content(of: fixture)
    return SourcePlaces(texts: texts ?? ["avtal.txt": source]).findings(in: content)
      .filter { $0.id != "no-place-words" }
  }

  private func fixture() -> Fixture {
    var fixture = Fixture()
    fixture.files["sources/avtal-2015.yaml"]?.append("\nfile: avtal.txt\n")
    return fixture
  }

  private func content(of fixture: Fixture) throws -> CheckedContent {
    let result = try fixture.check()
    #expect(result.problems.map(\.message.en) == [])
    return result.content
  }
}
