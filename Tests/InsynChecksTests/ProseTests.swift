import InsynChecks
import InsynDiagnostics
import Testing

/// What the examples of the rules on running text cannot show.
struct ProseTests {
  private static let claim = "amount: 5 000 000 SEK per year"

  /// The data changes and the texts do not: each language is told, with both values.
  @Test func changedClaimIsFoundInBothLanguages() throws {
    var fixture = Fixture()
    try fixture.replace(Self.claim, with: "amount: 5 010 000 SEK per year", in: .budget)
    let findings = try fixture.check().findings
    #expect(
      findings.map(\.summary) == [
        "content/partnerships/goteborg/narrative.en.md:7:16 [figure-disagrees] "
          + "'SEK 5,000,000 per year' does not agree with the figure 'city-yearly', which is "
          + "'SEK\u{A0}5,010,000 per year'",
        "content/partnerships/goteborg/narrative.sv.md:9:2 [figure-disagrees] "
          + "'5 000 000 kronor per år' does not agree with the figure 'city-yearly', which is "
          + "'SEK\u{A0}5,010,000 per year'",
      ])
    #expect(
      findings.last?.message.sv
        == "'5 000 000 kronor per år' stämmer inte med siffran 'city-yearly', som är "
        + "'5\u{A0}010\u{A0}000\u{A0}kronor per år'")
    #expect(
      findings.last?.help?.sv.hasSuffix(
        "rätta uppgiften i content/partnerships/goteborg/budget.yaml, rad 9.") == true)
  }

  @Test func saysThatAValueIsARivals() throws {
    var fixture = Fixture()
    try fixture.replace(
      "Slutet på berättelsen.", with: "[cirka 1 000 000 kronor](figure:premises)", in: .narrative)
    try fixture.replace(
      "The end of the story.", with: "[not valued](figure:premises)", in: .narrativeInEnglish)
    let findings = try fixture.check().findings
    #expect(findings.map(\.id) == ["figure-disagrees"])
    #expect(findings.first?.message.en.contains("is what another source says") == true)
  }

  @Test(arguments: [
    ("Det gäller 150 barn.", "figure:children-reached"), ("Det gäller 150.", "children-reached"),
    ("Minst 5 miljoner kronor per år.", "figure:city-yearly"), ("Det gäller 151 barn.", "figure:…"),
  ])
  func namesTheFigureThatALooseNumberMeans(text: String, help: String) throws {
    var fixture = Fixture()
    try fixture.replace("Slutet på berättelsen.", with: text, in: .narrative)
    let findings = try fixture.check().findings
    #expect(findings.map(\.id) == ["loose-number"])
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.help?.sv.contains(help) == true)
  }

  @Test func misspeltFigureIsReportedOnce() throws {
    var fixture = Fixture()
    try fixture.replace(
      "[](figure:goteborg/city-yearly)", with: "[](figure:goteborg/city)", in: .method)
    #expect(try fixture.check().findings.map(\.id) == ["unknown-figure"])
  }
}

extension Fixture {
  fileprivate mutating func replace(
    _ old: String, with new: String, in file: Example.File
  ) throws {
    let text = try #require(files[file.rawValue])
    try #require(text.contains(old))
    files[file.rawValue] = text.replacing(old, with: new, maxReplacements: 1)
  }
}
