package import InsynDiagnostics

/// What public and civil-society parties have agreed to do together, and what is known of it.
///
/// `partnership.yaml` makes one; the other files of its folder add to it.
package final class Partnership: Sendable {
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
  package let budget: Budget
  package let services: [Service]
  package let outcomes: Outcomes
  package let narratives: [Language: RichText]
  /// Itself as whose figures they are, which the registry works out: everything that has an address
  /// of its own in the register.
  package let owner: FigureOwner
  /// Why some of the derived figures have no value.
  package let derivationProblems: [DerivationProblem]

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
    (budget, services, outcomes, narratives) = (Budget(), [], Outcomes(), [:])
    owner = FigureOwner(
      id: Identifier(id.value), kind: .partnership, name: name.value, slug: slug,
      status: agreement?.status ?? .reported)
    derivationProblems = []
  }

  /// A copy with some parts replaced.
  private init(
    _ other: Partnership, budget: Budget? = nil, services: [Service]? = nil,
    outcomes: Outcomes? = nil, narratives: [Language: RichText]? = nil,
    owner: FigureOwner? = nil, derivationProblems: [DerivationProblem]? = nil
  ) {
    (id, name, slug, place, summary) =
      (other.id, other.name, other.slug, other.place, other.summary)
    (agreement, targetGroup, parties) = (other.agreement, other.targetGroup, other.parties)
    (governance, phases, criteria) = (other.governance, other.phases, other.criteria)
    (events, statements, related) = (other.events, other.statements, other.related)
    sources = other.sources
    self.budget = budget ?? other.budget
    self.services = services ?? other.services
    self.outcomes = outcomes ?? other.outcomes
    self.narratives = narratives ?? other.narratives
    self.owner = owner ?? other.owner
    self.derivationProblems = derivationProblems ?? other.derivationProblems
  }

  package var figures: [Figure] { owner.figures }

  /// The partnership with what the other files of its folder hold.
  package func adding(
    _ budget: Budget, _ services: [Service], _ outcomes: Outcomes,
    _ narratives: [Language: RichText]
  ) -> Partnership {
    Partnership(
      self, budget: budget, services: services, outcomes: outcomes, narratives: narratives)
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
    return Partnership(
      self, owner: owner.with(figures.all), derivationProblems: figures.problems)
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
