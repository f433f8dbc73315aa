import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct PartyView: TemplateView {
  let id: String
  let organisation: LinkView
  let role: String
  let since: FigureView?
  let until: FigureView?
  let note: TextView?
  let sources: ViewList<SourceReferenceView>

  init(_ party: Party, of partnership: Partnership, in context: PageContext) {
    id = "party-\(party.name)"
    organisation = context.link(to: party.organisation.value)
    role = context.word(.role(party.role))
    since = party.joining.map { FigureView($0, of: partnership.owner, in: context) }
    until = party.leaving.map { FigureView($0, of: partnership.owner, in: context) }
    note = party.note.map { context.prose($0) }
    sources = context.sources(party.sources)
  }

  package static let fields: [TemplateField<PartyView>] = [
    .text("id", "Its address on the partnership's page", \.id),
    .view("organisation", "The organisation", \.organisation),
    .text("role", "Its role in the agreement, in words", \.role),
    .view("since", "When it joined", \.since),
    .view("until", "When it left", \.until),
    .view("note", "What the editor says of it", \.note),
    .list("sources", "Where it is named as a party", \.sources),
  ]
}

package struct GovernanceBodyView: TemplateView {
  let id: String
  let name: TextView
  let kind: String?
  let organisations: ViewList<LinkView>
  let members: TextView?
  let mandate: TextView?
  let period: String?
  let note: TextView?
  let sources: ViewList<SourceReferenceView>

  init(_ body: GovernanceBody, in context: PageContext) {
    id = body.id.value.text
    name = context.text(body.name)
    kind = body.kind.map { context.word(.body($0)) }
    organisations = ViewList(body.organisations) { context.link(to: $0.value) }
    members = body.members.map { context.prose($0) }
    mandate = body.mandate.map { context.prose($0) }
    period = body.period.map(context.words)
    note = body.note.map { context.prose($0) }
    sources = context.sources(body.sources)
  }

  package static let fields: [TemplateField<GovernanceBodyView>] = [
    .text("id", "The body's id, unique within its partnership", \.id),
    .view("name", "What it is called", \.name),
    .optional("kind", "Permanent or temporary, in words", \.kind),
    .list("organisations", "The organisations that sit in it", \.organisations),
    .view("members", "Who sits in it, in words", \.members),
    .view("mandate", "What it decides", \.mandate),
    .optional("period", "When it existed", \.period),
    .view("note", "What the editor says of it", \.note),
    .list("sources", "Where it is described", \.sources),
  ]
}

package struct PhaseView: TemplateView {
  let id: String
  let name: TextView
  let period: String?
  let description: TextView?
  let sources: ViewList<SourceReferenceView>

  init(_ phase: Phase, in context: PageContext) {
    id = phase.id.value.text
    name = context.text(phase.name)
    period = phase.period.map(context.words)
    description = phase.description.map { context.prose($0) }
    sources = context.sources(phase.sources)
  }

  package static let fields: [TemplateField<PhaseView>] = [
    .text("id", "The phase's id, unique within its partnership", \.id),
    .view("name", "What it is called", \.name),
    .optional("period", "When it was; phases may overlap", \.period),
    .view("description", "What happened in it", \.description),
    .list("sources", "Where it is described", \.sources),
  ]
}

package struct CriterionView: TemplateView {
  let id: String
  let checklist: TextView
  let criterion: TextView
  let answer: String
  let answerName: String
  let evidence: TextView?
  let sources: ViewList<SourceReferenceView>

  init(_ answered: CriterionAnswer, in context: PageContext) {
    let name = answered.criterion.value
    id = name.anchor
    let list = context.checklists.first { $0.id.value == name.checklist }
    let found = list?.criteria.first { $0.id.value == name.criterion }
    checklist = list.map { context.text($0.name) } ?? context.text(name.checklist.text)
    criterion = found.map { context.text($0.text) } ?? context.text(name.criterion.text)
    answer = context.word(.answer(answered.answer))
    answerName = answered.answer.rawValue
    evidence = answered.evidence.map { context.prose($0) }
    sources = context.sources(answered.sources)
  }

  package static let fields: [TemplateField<CriterionView>] = [
    .text("id", "Its address on the partnership's page", \.id),
    .view("checklist", "The list that the criterion belongs to", \.checklist),
    .view("criterion", "What the criterion asks", \.criterion),
    .text("answer", "How far the sources show it, in words", \.answer),
    .text("answerName", "The answer as the content writes it", \.answerName),
    .view("evidence", "What shows it", \.evidence),
    .list("sources", "Where that is said", \.sources),
  ]
}

package struct IndicatorView: TemplateView {
  let figure: FigureView
  let area: TextView?
  let method: TextView?

  init(
    _ indicator: Indicator, _ kind: Figure.Kind, of owner: FigureOwner,
    in context: PageContext
  ) {
    figure = FigureView(indicator.figure(kind), of: owner, in: context)
    area = indicator.area.map { context.text($0) }
    method = indicator.method.map { context.prose($0) }
  }

  package static let fields: [TemplateField<IndicatorView>] = [
    .view("figure", "What is counted, and the number", \.figure),
    .view("area", "The place or the people that it is about", \.area),
    .view("method", "How it was found", \.method),
  ]
}

package struct ServiceView: TemplateView {
  let link: LinkView
  let kind: String
  let description: TextView?
  let audience: TextView?
  let coordinators: ViewList<LinkView>
  let providers: ViewList<LinkView>
  let period: String?
  let sources: ViewList<SourceReferenceView>

  init(_ service: Service, of partnership: Partnership, in context: PageContext) {
    link = context.link(to: service, of: partnership)
    kind = context.word(.service(service.kind))
    description = service.description.map { context.prose($0) }
    audience = service.audience.map { context.prose($0) }
    coordinators = ViewList(service.coordinators ?? []) { context.link(to: $0.value) }
    providers = ViewList(service.providers ?? []) { context.link(to: $0.value) }
    period = service.period.map(context.words)
    sources = context.sources(service.sources)
  }

  package static let fields: [TemplateField<ServiceView>] = [
    .view("link", "The service's page, by its name", \.link),
    .text("kind", "The kind of service, in words", \.kind),
    .view("description", "What it is", \.description),
    .view("audience", "Whom it is for", \.audience),
    .list("coordinators", "Who coordinates it; none where the source does not say", \.coordinators),
    .list("providers", "Who gives it; none where the source does not say", \.providers),
    .optional("period", "When it is given", \.period),
    .list("sources", "Where it is described", \.sources),
  ]
}
