package import InsynDiagnostics

/// What public and civil-society parties have agreed to do together, and what is known of it.
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
  package let budget: Budget
  package let services: [Service]
  package let outcomes: Outcomes
  package let narratives: [Language: RichText]

  package init(
    profile: Profile, budget: Budget, services: [Service], outcomes: Outcomes,
    narratives: [Language: RichText]
  ) {
    id = profile.id
    name = profile.name
    slug = profile.slug
    place = profile.place
    summary = profile.summary
    agreement = profile.agreement
    targetGroup = profile.targetGroup
    parties = profile.parties
    governance = profile.governance
    phases = profile.phases
    criteria = profile.criteria
    events = profile.events
    self.budget = budget
    self.services = services
    self.outcomes = outcomes
    self.narratives = narratives
    figures = Partnership.figures(of: profile, budget, outcomes)
    derivationProblems = []
  }

  /// Everything that has an address of its own in the register, in the order of the page. The
  /// registry adds the derived ones, since their status may come from their sources.
  package private(set) var figures: [Figure]
  /// Why some of the derived figures have no value.
  package private(set) var derivationProblems: [DerivationProblem]

  /// The partnership with its derived figures worked out.
  func deriving(from sources: [Identifier<Source>: Source]) -> Partnership {
    guard !budget.derived.isEmpty else { return self }
    let stated = Dictionary(
      figures.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let derived = DerivedFigures(budget.derived, stated: stated.mapValues { input($0, sources) })
    var copy = self
    copy.figures += derived.derivations.map { Figure($0, from: stated) }
    copy.derivationProblems = derived.problems
    return copy
  }

  private static func figures(
    of profile: Profile, _ budget: Budget, _ outcomes: Outcomes
  ) -> [Figure] {
    profile.agreement.figures + profile.parties.compactMap(\.figure)
      + (profile.targetGroup?.figures ?? []).map { $0.figure(.targetGroup) }
      + budget.contributions.map(\.figure) + budget.transfers.map(\.figure)
      + budget.rates.map(\.figure) + outcomes.indicators.map { $0.figure(.indicator) }
      + outcomes.statistics.map { $0.figure(.statistic) }
  }
}

extension Partnership {
  /// What `partnership.yaml` holds.
  package struct Profile: Sendable {
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
  }
}
