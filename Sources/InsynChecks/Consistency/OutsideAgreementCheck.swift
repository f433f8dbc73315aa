package import InsynDiagnostics
import InsynModel

/// What is paid, and who is a party, has some day in common with the agreement's term.
///
/// The term goes from the earliest start that a source gives to the latest end or extension.
package struct OutsideAgreementCheck: Check {
  package static let id = "outside-agreement"
  package static let accepts = [
    Example(in: .budget, "period: 2015"),
    Example(in: .budget, "period: 2021.."),
    Example(in: .budget, "period: not stated"),
    Example(in: .partnership, "from: 2015-05", insteadOf: "from: 2016-03"),
  ]
  package static let reports = [
    Example(in: .budget, "- id: ↓volunteers\n  period: 2014", insteadOf: "- id: volunteers"),
    Example(in: .budget, "- id: ↓volunteers\n  period: 2022..", insteadOf: "- id: volunteers"),
    Example(in: .partnership, "from: ↓2021-05-01", insteadOf: "from: 2016-03"),
    Example(in: .partnership, "to: ↓2014-12-31", insteadOf: "from: 2016-03"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.wholePartnerships.flatMap { partnership -> [Diagnostic] in
      guard let term = partnership.agreement?.term else { return [] }
      let terms =
        partnership.budget.contributions.map(\.terms) + partnership.budget.transfers.map(\.terms)
      return terms.compactMap { Self.finding($0, term) }
        + partnership.parties.compactMap { Self.finding($0, term) }
    }
  }

  private static func finding(_ terms: BudgetTerms, _ term: Period) -> Diagnostic? {
    guard let period = terms.period, !period.overlaps(term) else { return nil }
    return .paidOutsideAgreement(terms.id, period, term)
  }

  private static func finding(_ party: Party, _ term: Period) -> Diagnostic? {
    let (from, to) = (party.from?.leading.value, party.to?.leading.value)
    guard let membership = Period(from: from?.value, to: to?.value), !membership.overlaps(term),
      let place = membership.isBefore(term) ? to ?? from : from ?? to
    else { return nil }
    return .partyOutsideAgreement(party.organisation.value, at: place.range, term)
  }
}

extension Agreement {
  /// Every day on which some source may mean that it was in force; nil where none gives a date.
  fileprivate var term: Period? {
    let starts = milestones[.starts]?.all.map(\.value.value) ?? []
    let ends = milestones[.ends]?.all.map(\.value.value) ?? []
    let untils = extensions.map(\.until.value)
    let lastEnd = ends.isEmpty ? nil : (ends + untils).max { $0.last < $1.last }
    return Period(from: starts.min { $0.first < $1.first }, to: lastEnd)
  }
}

extension Period {
  /// As editors write it, with two points between the dates.
  fileprivate var written: String {
    from == to ? "\(self)" : "\(from?.description ?? "")..\(to?.description ?? "")"
  }
}

extension Diagnostic {
  fileprivate static func paidOutsideAgreement(
    _ id: Located<Identifier<Figure>>, _ period: Period, _ term: Period
  ) -> Diagnostic {
    Diagnostic(
      .warning, OutsideAgreementCheck.id, at: id.range,
      Phrase(
        sv: "'\(id.value)' gäller \(period.written), helt utanför avtalets tid \(term.written)",
        en: "'\(id.value)' covers \(period.written), all of it outside the term \(term.written)"),
      help: help)
  }

  fileprivate static func partyOutsideAgreement(
    _ organisation: Identifier<Organisation>, at place: SourceRange, _ term: Period
  ) -> Diagnostic {
    Diagnostic(
      .warning, OutsideAgreementCheck.id, at: place,
      Phrase(
        sv: "'\(organisation)' är part bara utanför avtalets tid \(term.written)",
        en: "'\(organisation)' is a party only outside the agreement's term \(term.written)"),
      help: help)
  }

  private static let help = Phrase(
    sv: "Kontrollera datumen mot källan, både här och i avtalet.",
    en: "Check the dates against the source, both here and in the agreement.")
}
