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
  /// Nil where no agreement is known.
  package let agreement: Agreement?
  package let targetGroup: TargetGroup?
  package let parties: [Party]
  package let governance: [GovernanceBody]
  package let phases: [Phase]
  package let criteria: [CriterionAnswer]
  package let events: [Event]
  package let statements: [Statement]
  package let related: [RelatedPartnership]
  /// What it is known from as a whole; given at least where no agreement or no party is known.
  package let sources: [SourceReference]
  package private(set) var budget = Budget()
  package private(set) var services: [Service] = []
  package private(set) var outcomes = Outcomes()
  package private(set) var narratives: [Language: RichText] = [:]
  /// Itself as whose figures they are, which the registry works out: everything that has an address
  /// of its own in the register.
  package private(set) var owner: FigureOwner
  /// Why some of the derived figures have no value.
  package private(set) var derivationProblems: [DerivationProblem] = []

  package init(
    id: Located<Identifier<Partnership>>, name: Located<LocalizedText>, slug: LocalizedSlug,
    place: LocalizedText, summary: Located<LocalizedText>, agreement: Agreement?,
    targetGroup: TargetGroup?, parties: [Party], governance: [GovernanceBody], phases: [Phase],
    criteria: [CriterionAnswer], events: [Event], statements: [Statement],
    related: [RelatedPartnership], sources: [SourceReference]
  ) {
    self.id = id
    self.name = name
    self.slug = slug
    self.place = place
    self.summary = summary
    self.agreement = agreement
    self.targetGroup = targetGroup
    self.parties = parties.inTurns
    self.governance = governance
    self.phases = phases
    self.criteria = criteria
    self.events = events
    self.statements = statements
    self.related = related
    self.sources = sources
    owner = FigureOwner(
      id: Identifier(id.value), kind: .partnership, name: name.value, slug: slug,
      status: agreement?.status ?? .reported)
  }

  package var figures: [Figure] { owner.figures }

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
    let wholes = Dictionary(
      budget.transfers.compactMap { transfer in
        transfer.within.map { (transfer.terms.id.value, $0.value) }
      }, uniquingKeysWith: { first, _ in first })
    let figures = WorkedOutFigures(statedFigures, budget.derived) {
      $0.input(status: statusOfClaims, sources, within: wholes[$0.id.value])
    }
    var copy = self
    (copy.owner, copy.derivationProblems) = (owner.with(figures.all), figures.problems)
    return copy
  }

  /// The status of claims that state none and whose sources have none.
  package var statusOfClaims: DecisionStatus { owner.status }

  private var statedFigures: [Figure] {
    let agreed =
      (agreement?.figures ?? []) + parties.compactMap(\.joining) + parties.compactMap(\.leaving)
    let money =
      budget.contributions.map(\.figure) + budget.transfers.map(\.figure)
      + budget.rates.map(\.figure)
    let counted =
      outcomes.indicators.map { $0.figure(.indicator) }
      + outcomes.statistics.map { $0.figure(.statistic) }
    let said =
      statements.map { $0.figure(.statement, otherwise: .result) }
      + outcomes.results.map { $0.figure(.result, otherwise: .result) }
    let targets = (targetGroup?.figures ?? []).map { $0.figure(.targetGroup) }
    return agreed + events.map(\.figure) + targets + money + counted + said
  }
}
