import InsynChecks
import InsynDiagnostics
import InsynModel
import Testing

/// How `find` and `value-is` are read beside a source.
struct PlaceWordsTests {
  @Test func wordsBelongToTheFirstSourceAndToEntriesOfTheirOwn() throws {
    let references = try references(
      """
      source:
        - avtal-2015, § 6
        - { source: "rapport-2016, sidan 3", find: "tre av orden", value-is: counted }
        - { source: "rapport-2016, sidan 4" }
      find: ett två tre
      value-is: inferred
      """)
    #expect(references.map(\.find?.value) == ["ett två tre", "tre av orden", nil])
    #expect(references.map(\.origin) == [.inferred, .counted, nil])
    #expect(references.map(\.locator) == ["§ 6", "sidan 3", "sidan 4"])
  }

  @Test func refusesTwoSetsOfWordsForOnePlace() throws {
    let problems = try problems(
      """
      source: { source: "avtal-2015, § 6", find: ett två tre }
      find: fyra fem sex
      """)
    #expect(problems.map(\.id) == ["find-twice"])
    #expect(problems.first?.range.text == "fyra fem sex")
  }

  @Test func wordsDoNotHideThatTheSourceIsMissing() throws {
    let problems = try problems("find: ett två tre")
    #expect(problems.map(\.id) == ["missing-key"])
  }

  @Test func refusesOtherOrigins() throws {
    let problems = try problems("source: avtal-2015, § 6\nvalue-is: guessed")
    #expect(problems.map(\.id) == ["unknown-choice"])
  }

  /// A claim without a source of its own rests on its record's, but not on the words there.
  @Test func aClaimHasItsOwnWords() throws {
    var fixture = Fixture()
    fixture.files["partnerships/goteborg/outcomes.yaml"]?.replace(
      "value: 150 children",
      with: "value: [{ value: 150 children, find: fyra fem sex }, { value: 140 children }]\n"
        + "    find: ett två tre")
    let registry = try fixture.check().content.registry
    let indicator = try #require(registry.partnerships.first?.outcomes.indicators.first)
    #expect(indicator.value.all.map { $0.sources.first?.find?.value } == ["fyra fem sex", nil])
    #expect(indicator.sources.first?.find?.value == "ett två tre")
  }

  private func references(_ lines: String) throws -> [SourceReference] {
    let result = try fixture(lines).check()
    #expect(result.problems.map(\.message.en) == [])
    return try #require(result.content.registry.partnerships.first?.services.first).sources
  }

  private func problems(_ lines: String) throws -> [Diagnostic] {
    try fixture(lines).check().problems
  }

  private func fixture(_ lines: String) -> Fixture {
    var fixture = Fixture()
    let indented = lines.split(separator: "\n").joined(separator: "\n    ")
    fixture.files["partnerships/goteborg/services.yaml"]?.replace(
      "source: avtal-2015, § 6\n  - id: coaching", with: "\(indented)\n  - id: coaching")
    return fixture
  }
}
