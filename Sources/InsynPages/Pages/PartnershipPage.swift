import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct PartnershipPageView: TemplateView {
  let page: PageView
  let place: TextView
  let summary: TextView
  let status: String
  let statusName: String
  let isSparse: Bool
  let card: PartnershipCardView
  let knownFrom: ViewList<SourceReferenceView>
  let agreement: AgreementView?
  let details: AgreementDetailsView
  let parties: ViewList<PartyView>
  let targetGroup: TargetGroupView?
  let aboutTargetGroup: ViewList<StatementView>
  let money: MoneyView
  let timelineChart: ChartView?
  let services: ViewList<ServiceView>
  let hasServiceParties: Bool
  let aboutServices: ViewList<StatementView>
  let governance: GovernanceView
  let results: ResultsView
  let evidence: EvidenceView
  let narrative: NarrativeView?
  let topics: ViewList<LinkView>
  let related: ViewList<RelatedView>
  let sources: [SourceCardView]
  let downloads: [DownloadView]

  init(_ partnership: Partnership, in context: PageContext) {
    let owner = partnership.owner
    page = PageView(
      heading: context.text(partnership.name),
      description: partnership.summary.value[context.language].text, parents: [.partnerships],
      in: context)
    place = context.text(partnership.place)
    summary = context.prose(partnership.summary)
    (status, statusName) = context.standing(of: partnership)
    isSparse = partnership.agreement == nil
    card = PartnershipCardView(partnership, in: context)
    knownFrom = context.sources(partnership.sources)
    agreement = partnership.agreement.map { AgreementView($0, of: partnership, in: context) }
    details = AgreementDetailsView(of: partnership, in: context)
    parties = ViewList(partnership.parties) { PartyView($0, of: partnership, in: context) }
    targetGroup = partnership.targetGroup.map { TargetGroupView($0, of: owner, in: context) }
    aboutTargetGroup = StatementView.all(.targetGroup, of: partnership, in: context)
    money = MoneyView(of: partnership, in: context)
    timelineChart = context.chart(.timeline, of: partnership)
    services = ViewList(partnership.services) { ServiceView($0, of: partnership, in: context) }
    hasServiceParties = partnership.services.contains(where: \.hasParties)
    aboutServices = StatementView.all(.services, of: partnership, in: context)
    governance = GovernanceView(of: partnership, in: context)
    results = ResultsView(of: partnership, in: context)
    evidence = EvidenceView(of: partnership, in: context)
    narrative = NarrativeView(of: partnership, in: context)
    topics = ViewList(context.topics(on: partnership.id.value)) { context.link(to: $0.owner) }
    related = RelatedView.all(of: partnership, in: context)
    sources = SourceCardView.cited(by: owner, in: context)
    downloads = context.downloads(of: owner)
  }

  /// A partnership of which no agreement is known shows only what there is of it; any other says what
  /// its sources leave out.
  private func shows(_ hasContent: Bool) -> Bool { hasContent || !isSparse }

  package static let fields: [TemplateField<PartnershipPageView>] = [
    .view("page", "What stands around the content", \.page),
    .view("place", "The municipality or region", \.place),
    .view("summary", "What it is, in two or three sentences", \.summary),
    .text("status", "The agreement's status, or that none is known, in words", \.status),
    .text("statusName", "The status as the content writes it, or unknown", \.statusName),
    .flag("isSparse", "Whether no agreement is known", \.isSparse),
    .view("card", "What lists say of it: when it runs, what it costs, who takes part", \.card),
    .list("knownFrom", "What the partnership as a whole is known from", \.knownFrom),
    .view("agreement", "What has been agreed", \.agreement),
    .view("details", "Changes, appendices and criteria", \.details),
    .list("parties", "Who is bound by it, and since when", \.parties),
    .view("targetGroup", "Whom it is for", \.targetGroup),
    .list("aboutTargetGroup", "What else sources say of them", \.aboutTargetGroup),
    .view("money", "Who puts in what, and how it moves", \.money),
    .view("timelineChart", "Term, extensions, parties and events over time", \.timelineChart),
    .list("services", "What it does", \.services),
    .list("aboutServices", "What else sources say of that", \.aboutServices),
    .view("governance", "Who steers it, and what has happened", \.governance),
    .view("results", "What is said of its effects", \.results),
    .view("evidence", "The numbers and the research behind that", \.evidence),
    .view("narrative", "Its story", \.narrative),
    .list("topics", "What surrounds it", \.topics),
    .list("related", "Other partnerships that have to do with it", \.related),
    .list("sources", "The documents that it is known from", \.sources),
    .list("downloads", "What is known of it as files", \.downloads),
    .flag("isProposed", "Whether the agreement is no more than a proposal") {
      $0.agreement?.isProposed == true
    },
    .flag("showsParties", "Whether there is a section on parties") {
      $0.shows(!$0.parties.isEmpty)
    },
    .flag("showsCriteria", "Whether there is a section on criteria") {
      $0.shows(!$0.details.criteria.isEmpty)
    },
    .flag("showsTargetGroup", "Whether there is a section on the target group") {
      $0.shows($0.targetGroup != nil || !$0.aboutTargetGroup.isEmpty)
    },
    .flag("showsMoney", "Whether there is a section on money") { $0.shows(!$0.money.isEmpty) },
    .flag("showsServices", "Whether there is a section on services") {
      $0.shows(!$0.services.isEmpty || !$0.aboutServices.isEmpty)
    },
    .flag("showsGovernance", "Whether there is a section on governance") {
      $0.shows(!$0.governance.bodies.isEmpty || !$0.governance.statements.isEmpty)
    },
    .flag("showsResults", "Whether there is a section on results") {
      $0.shows(!$0.results.isEmpty || !$0.evidence.isEmpty)
    },
    .flag("showsTimeline", "Whether there is a timeline") {
      $0.shows(!$0.governance.timeline.isEmpty || !$0.governance.phases.isEmpty)
    },
    .flag("showsNarrative", "Whether there is a section for the story") {
      $0.shows($0.narrative != nil)
    },
    .flag("hasParties", "Whether any party is known") { !$0.parties.isEmpty },
    .flag("hasServices", "Whether any service is known") { !$0.services.isEmpty },
    .flag(
      "hasServiceParties", "Whether anyone is known to coordinate or give any of them",
      \.hasServiceParties),
    .flag("hasAboutServices", "Whether more is said of them") { !$0.aboutServices.isEmpty },
    .flag("hasAboutTargetGroup", "Whether more is said of the target group") {
      !$0.aboutTargetGroup.isEmpty
    },
    .flag("hasTopics", "Whether anything that surrounds it is described") { !$0.topics.isEmpty },
    .flag("hasRelated", "Whether other partnerships have to do with it") { !$0.related.isEmpty },
    .flag("hasSources", "Whether any figure of its has a source") { !$0.sources.isEmpty },
  ]
}

extension Service {
  /// Whether anyone is known to coordinate or give it.
  fileprivate var hasParties: Bool { coordinators?.isEmpty == false || providers?.isEmpty == false }
}

package struct TargetGroupView: TemplateView {
  let description: TextView
  let sources: ViewList<SourceReferenceView>
  let figures: ViewList<IndicatorView>

  init(_ group: TargetGroup, of owner: FigureOwner, in context: PageContext) {
    description = context.prose(group.description)
    sources = context.sources(group.sources)
    figures = ViewList(group.figures) { IndicatorView($0, .targetGroup, of: owner, in: context) }
  }

  package static let fields: [TemplateField<TargetGroupView>] = [
    .view("description", "Who they are", \.description),
    .list("sources", "Where they are described", \.sources),
    .list("figures", "Numbers about them", \.figures),
    .flag("hasFigures", "Whether there are numbers about them") { !$0.figures.isEmpty },
  ]
}
