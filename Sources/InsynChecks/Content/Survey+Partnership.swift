import InsynDiagnostics
import InsynModel

// Every place in a partnership's files where an organisation, a source, a figure or a text can
// stand.

extension Survey {
  mutating func walk(_ partnership: Partnership) {
    mention(partnership.name)
    mention(partnership.place, at: partnership.id.range)
    mention(partnership.summary)
    mention(partnership.sources)
    for other in partnership.related {
      mention(other.partnership)
      mention(other.how)
      mention(other.sources)
    }
    if let agreement = partnership.agreement { walk(agreement) }
    if let group = partnership.targetGroup { walk(group) }
    partnership.parties.forEach { walk($0) }
    partnership.governance.forEach { walk($0) }
    partnership.phases.forEach { walk($0) }
    for answer in partnership.criteria {
      mention(answer.evidence)
      mention(answer.sources)
    }
    partnership.events.forEach { walk($0) }
    partnership.statements.forEach { walk($0) }
    let id = Identifier<FigureOwner>(partnership.id.value)
    walk(partnership.budget, of: id)
    for service in partnership.services { walk(service, of: id) }
    walk(partnership.outcomes)
    for text in partnership.narratives.values { mention(text, home: partnership.id.value) }
  }

  private mutating func walk(_ agreement: Agreement) {
    mention(agreement.purpose)
    mention(agreement.structure)
    mention(agreement.sources)
    for claims in agreement.milestones.values { walk(claims) }
    agreement.extensions.forEach { walk($0) }
    agreement.amendments.forEach { walk($0) }
    for appendix in agreement.appendices {
      if let place = appendix.sources.first?.source.range { mention(appendix.title, at: place) }
      if let organisation = appendix.organisation { mention(organisation) }
      mention(appendix.sources)
    }
  }

  private mutating func walk(_ longer: AgreementExtension) {
    mention(longer.note)
    mention(longer.sources)
  }

  mutating func walk<Value>(_ claims: Claims<Value>) {
    for claim in claims.all {
      mention(claim.sources)
      mention(claim.note)
    }
  }

  mutating func walk(_ event: Event) {
    mention(event.what)
    mention(event.note)
    mention(event.sources)
    walk(event.date)
  }

  mutating func walk(_ statement: Statement) {
    for text in [statement.label, statement.caveat, statement.note] { mention(text) }
    statement.by.forEach { mention($0) }
    mention(statement.sources)
    walk(statement.claims)
    for claim in statement.claims.all {
      if let text = claim.value.value { mention(text, at: claim.value.range) }
    }
  }

  private mutating func walk(_ group: TargetGroup) {
    mention(group.description)
    mention(group.sources)
    group.figures.forEach { walk($0) }
  }

  private mutating func walk(_ party: Party) {
    mention(party.organisation)
    mention(party.note)
    mention(party.sources)
    if let from = party.from { walk(from) }
    if let to = party.to { walk(to) }
  }

  private mutating func walk(_ body: GovernanceBody) {
    body.organisations.forEach { mention($0) }
    for text in [body.name, body.members, body.mandate, body.note] { mention(text) }
    mention(body.sources)
  }

  private mutating func walk(_ phase: Phase) {
    mention(phase.name)
    mention(phase.description)
    mention(phase.sources)
  }

  private mutating func walk(_ budget: Budget, of home: Identifier<FigureOwner>) {
    for account in budget.accounts {
      mention(account.name)
      mention(account.description)
    }
    for contribution in budget.contributions {
      contribution.by.forEach { mention($0) }
      if let to = contribution.to { mention(to) }
      walk(contribution.terms)
    }
    for transfer in budget.transfers {
      mention(transfer.from)
      mention(transfer.to)
      if let whole = transfer.within { mention(whole, of: home) }
      walk(transfer.terms)
    }
    for rate in budget.rates {
      rate.by.forEach { mention($0) }
      walk(rate.terms)
    }
    budget.derived.forEach { walk($0, of: home) }
  }

  mutating func walk(_ figure: DerivedFigure, of home: Identifier<FigureOwner>) {
    for text in [figure.label, figure.assumption, figure.note] { mention(text) }
    figure.formula.figures.forEach { mention($0, of: home) }
  }

  private mutating func walk(_ terms: BudgetTerms) {
    mention(terms.purpose)
    mention(terms.note)
    mention(terms.sources)
    walk(terms.amount)
  }

  private mutating func walk(_ service: Service, of home: Identifier<FigureOwner>) {
    for text in [service.name, service.description, service.audience, service.note] {
      mention(text)
    }
    service.coordinators?.forEach { mention($0) }
    service.providers?.forEach { mention($0) }
    service.funding?.forEach { mention($0, of: home) }
    mention(service.sources)
  }

  private mutating func walk(_ outcomes: Outcomes) {
    outcomes.indicators.forEach { walk($0) }
    outcomes.statistics.forEach { walk($0) }
    outcomes.results.forEach { walk($0) }
  }

  mutating func walk(_ indicator: Indicator) {
    for text in [indicator.label, indicator.method, indicator.note] { mention(text) }
    if let area = indicator.area { mention(area, at: indicator.label.range) }
    mention(indicator.sources)
    walk(indicator.value)
  }
}
