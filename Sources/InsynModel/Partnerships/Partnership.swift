package import InsynDiagnostics

/// What public and civil-society parties have agreed to do together, and what is known of it.
///
/// `partnership.yaml` makes one; the other files of its folder add to it.
package struct Partnership: Sendable {
  package let id: Located<Identifier<Partnership>>
  package let name: Located<LocalizedText>
  package let slug: LocalizedSlug
  package let place: LocalizedText
  package let summary: Located<LocalizedText>
  package let agreement: Agreement
  package let targetGroup: TargetGroup?
  package let parties: [Party]
  package let governance: [GovernanceBody]
  package let phases: [Phase]
  package let criteria: [CriterionAnswer]
  package let events: [Event]
  package private(set) var budget = Budget()
  package private(set) var services: [Service] = []
  package private(set) var outcomes = Outcomes()
  package private(set) var narratives: [Language: RichText] = [:]
  /// Everything that has an address of its own in the register, in the order of the page; the
  /// derived ones last. The registry works them out.
  package private(set) var figures: [Figure] = []
  /// Why some of the derived figures have no value.
  package private(set) var derivationProblems: [DerivationProblem] = []

  package init(
    id: Located<Identifier<Partnership>>, name: Located<LocalizedText>, slug: LocalizedSlug,
    place: LocalizedText, summary: Located<LocalizedText>, agreement: Agreement,
    targetGroup: TargetGroup?, parties: [Party], governance: [GovernanceBody], phases: [Phase],
    criteria: [CriterionAnswer], events: [Event]
  ) {
    self.id = id
    self.name = name
    self.slug = slug
    self.place = place
    self.summary = summary
    self.agreement = agreement
    self.targetGroup = targetGroup
    self.parties = parties
    self.governance = governance
    self.phases = phases
    self.criteria = criteria
    self.events = events
  }

  /// The partnership with what the other files of its folder hold.
  package func adding(
    _ budget: Budget, _ services: [Service], _ outcomes: Outcomes,
    _ narratives: [Language: RichText]
  ) -> Partnership {
    var copy = self
    (copy.budget, copy.services) = (budget, services)
    (copy.outcomes, copy.narratives) = (outcomes, narratives)
    return copy
  }

  /// The partnership with its figures, of which the derived ones are worked out; their status may
  /// come from their sources.
  func withFigures(from sources: [Identifier<Source>: Source]) -> Partnership {
    var copy = self
    copy.figures = statedFigures
    guard !budget.derived.isEmpty else { return copy }
    let stated = Dictionary(
      copy.figures.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let derived = DerivedFigures(budget.derived, stated: stated.mapValues { input($0, sources) })
    copy.figures += derived.derivations.map { Figure($0, from: stated) }
    copy.derivationProblems = derived.problems
    return copy
  }

  private var statedFigures: [Figure] {
    agreement.figures + parties.compactMap(\.figure)
      + (targetGroup?.figures ?? []).map { $0.figure(.targetGroup) }
      + budget.contributions.map(\.figure) + budget.transfers.map(\.figure)
      + budget.rates.map(\.figure) + outcomes.indicators.map { $0.figure(.indicator) }
      + outcomes.statistics.map { $0.figure(.statistic) }
  }
}
