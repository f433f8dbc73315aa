import InsynDiagnostics
import InsynModel
import Testing

@Suite struct PartyTests {
  private static let range = SourceRange(startOf: SourceFile(path: "partnership.yaml", bytes: []))

  private func party(_ organisation: String, _ from: String?, _ to: String?) throws -> Party {
    func claims(_ written: String?) throws -> Claims<PartialDate>? {
      try written.map {
        Claims(
          leading: Claim(
            value: Located(try PartialDate(written: $0), at: Self.range), sources: []))
      }
    }
    return Party(
      organisation: Located(try #require(Identifier(organisation)), at: Self.range),
      role: .civilSociety, from: try claims(from), to: try claims(to), sources: [], note: nil)
  }

  private func partnership(_ parties: [Party]) throws -> Partnership {
    let name = LocalizedText(name: "Hamnen")
    let id: Identifier<Partnership> = try #require(Identifier("hamnen"))
    return Partnership(
      id: Located(id, at: Self.range), name: Located(name, at: Self.range),
      slug: LocalizedSlug(written: nil, name: name, id: id), place: name,
      summary: Located(name, at: Self.range), agreement: nil, targetGroup: nil, parties: parties,
      governance: [], phases: [], criteria: [], events: [], statements: [], related: [],
      sources: [])
  }

  /// A party that left and came back has a figure for each date, also where the later membership is
  /// written first.
  @Test func whoCameBackIsNumbered() throws {
    let parties = try partnership([
      party("fyren", "2018", nil), party("hamnen", "2015", nil), party("fyren", "2015", "2016"),
    ]).parties
    #expect(parties.map(\.name.text) == ["fyren-2", "hamnen", "fyren"])
    #expect(
      parties.flatMap { [$0.joining, $0.leaving] }.map { $0?.id.value.text }
        == ["joined-fyren-2", nil, "joined-hamnen", nil, "joined-fyren", "left-fyren"])
  }

  @Test(
    arguments: [
      (nil, nil, true), ("2019", nil, true), ("2021", nil, false), (nil, "2019-12-31", false),
      ("2020-06", "2021", true), ("2020-05", "2020-05-31", false),
    ] as [(String?, String?, Bool)])
  func isPartyOnADay(from: String?, to: String?, expected: Bool) throws {
    let day = try #require(CalendarDate(iso: "2020-06-15"))
    #expect(try party("fyren", from, to).isParty(on: day) == expected)
  }
}
