package import InsynDiagnostics
import InsynModel

/// A part of a partnership's page that gets a page of its own where it is long.
package enum PartnershipPart: String, CaseIterable, Hashable, Sendable {
  case agreement
  case money
  case governance
  case results
  case evidence
  case story

  /// What the page is called in an address, below that of the partnership.
  package var slug: Phrase {
    switch self {
    case .agreement: Phrase(sv: "avtalet", en: "agreement")
    case .money: Phrase(sv: "pengar", en: "money")
    case .governance: Phrase(sv: "styrning", en: "governance")
    case .results: Phrase(sv: "resultat", en: "results")
    case .evidence: Phrase(sv: "underlag", en: "evidence")
    case .story: Phrase(sv: "berattelse", en: "story")
    }
  }

  /// How many records a part may have and still stand on the partnership's own page.
  private static let records = 10
  /// The same of money: flows, rates and workings take more room.
  private static let moneyRecords = 3
  /// How many bytes of HTML a story may have and still stand there.
  private static let storyBytes = 3_000

  /// Whether the part would make the partnership's own page long.
  func isLong(in partnership: Partnership) -> Bool {
    switch self {
    case .agreement:
      let agreement = partnership.agreement
      let parts = (agreement?.amendments.count ?? 0) + (agreement?.appendices.count ?? 0)
      let said = partnership.statements.count { $0.about == .agreement || $0.about == .parties }
      return parts + said + partnership.criteria.count > Self.records
    case .money:
      let budget = partnership.budget
      let said = partnership.statements.count { $0.about == .money }
      let flows = budget.transfers.count + budget.rates.count
      return flows + budget.derived.count + said > Self.moneyRecords
    case .governance:
      let said = partnership.statements.count { $0.about == .governance }
      let dated = partnership.events.count + partnership.parties.count
      return partnership.governance.count + partnership.phases.count + said + dated > Self.records
    case .results:
      let said = partnership.statements.count { $0.about == .results }
      return partnership.outcomes.results.count + said > Self.records
    case .evidence:
      let outcomes = partnership.outcomes
      let said = partnership.statements.count { $0.about == .research }
      return outcomes.indicators.count + outcomes.statistics.count + said > Self.records
    case .story: return partnership.narratives.values.contains { $0.bytes > Self.storyBytes }
    }
  }
}

extension RichText {
  /// About how long it is.
  fileprivate var bytes: Int {
    pieces.reduce(0) { sum, piece in
      if case .html(let html) = piece { sum + html.utf8.count } else { sum }
    }
  }
}
