import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct PartnershipPageView: TemplateView {
  let page: PageView
  let place: TextView
  let summary: TextView
  let agreement: AgreementView?
  let parties: [PartyView]
  let criteria: [CriterionView]
  let targetGroup: TargetGroupView?
  let budget: BudgetView
  let flow: FlowView?
  let derived: [FigureView]
  let services: [ServiceView]
  let governance: [GovernanceBodyView]
  let phases: [PhaseView]
  let indicators: [IndicatorView]
  let statistics: [IndicatorView]
  let results: [StatementView]
  let timeline: [EventView]
  let narrative: NarrativeView?
  let sources: [SourceCardView]
  let figures: LinkView
  let downloads: [DownloadView]

  init(_ partnership: Partnership, in context: PageContext) {
    page = PageView(
      heading: context.text(partnership.name),
      description: partnership.summary.value[context.language].text, parents: [.partnerships],
      in: context)
    place = context.text(partnership.place)
    summary = context.prose(partnership.summary)
    agreement = partnership.agreement.map { AgreementView($0, of: partnership, in: context) }
    parties = partnership.parties.map { PartyView($0, of: partnership, in: context) }
    criteria = partnership.criteria.map { CriterionView($0, in: context) }
    targetGroup = partnership.targetGroup.map { TargetGroupView($0, of: partnership, in: context) }
    budget = BudgetView(partnership, in: context)
    flow = FlowView(of: partnership, in: context)
    derived = partnership.figures.filter { $0.kind == .derived }.map {
      FigureView($0, of: partnership.owner, in: context)
    }
    services = partnership.services.map { ServiceView($0, of: partnership, in: context) }
    governance = partnership.governance.map { GovernanceBodyView($0, in: context) }
    phases = partnership.phases.map { PhaseView($0, in: context) }
    let outcomes = partnership.outcomes
    indicators = outcomes.indicators.map {
      IndicatorView($0, .indicator, of: partnership.owner, in: context)
    }
    statistics = outcomes.statistics.map {
      IndicatorView($0, .statistic, of: partnership.owner, in: context)
    }
    results = outcomes.results.map {
      StatementView($0.figure(.result, otherwise: .result), of: partnership.owner, in: context)
    }
    timeline = Timeline(of: partnership, in: context).events
    narrative = NarrativeView(of: partnership, in: context)
    sources = SourceCardView.cited(by: partnership.owner, in: context)
    figures = LinkView(
      href: context.link(to: .figuresOf(partnership.owner.id)),
      label: context.text(String(partnership.figures.count)))
    downloads = context.downloads(of: partnership.owner)
  }

  package static let fields: [TemplateField<PartnershipPageView>] = [
    .view("page", "What stands around the content") { $0.page },
    .view("place", "The municipality or region") { $0.place },
    .view("summary", "What it is, in two or three sentences") { $0.summary },
    .view("agreement", "What has been agreed") { $0.agreement },
    .list("parties", "Who is bound by it, and since when") { $0.parties },
    .list("criteria", "How far it meets the criteria it is held against") { $0.criteria },
    .view("targetGroup", "Whom it is for") { $0.targetGroup },
    .view("budget", "Who puts in what, and how it moves") { $0.budget },
    .view("flow", "The way of the money, where any is known") { $0.flow },
    .list("derived", "Figures that are worked out from others") { $0.derived },
    .list("services", "What it does") { $0.services },
    .list("governance", "Who steers it") { $0.governance },
    .list("phases", "The stretches of its life") { $0.phases },
    .list("indicators", "Numbers about it") { $0.indicators },
    .list("statistics", "Numbers about the world around it") { $0.statistics },
    .list("results", "What is said of its effects") { $0.results },
    .list("timeline", "Everything that is dated, in order") { $0.timeline },
    .view("narrative", "Its story") { $0.narrative },
    .list("sources", "The documents that it is known from") { $0.sources },
    .view("figures", "Its figures in the register, by how many they are") { $0.figures },
    .list("downloads", "What is known of it as files") { $0.downloads },
    .flag("hasParties", "Whether any party is known") { !$0.parties.isEmpty },
    .flag("hasCriteria", "Whether it is held against any criteria") { !$0.criteria.isEmpty },
    .flag("hasDerived", "Whether any figure is worked out from others") { !$0.derived.isEmpty },
    .flag("hasServices", "Whether any service is known") { !$0.services.isEmpty },
    .flag("hasPhases", "Whether its life is divided into stretches") { !$0.phases.isEmpty },
    .flag("hasIndicators", "Whether there are numbers about it") { !$0.indicators.isEmpty },
    .flag("hasStatistics", "Whether there are numbers about the world around it") {
      !$0.statistics.isEmpty
    },
    .flag("hasResults", "Whether anything is said of its effects") { !$0.results.isEmpty },
    .flag("hasSources", "Whether any figure of its has a source") { !$0.sources.isEmpty },
  ]
}

package struct TargetGroupView: TemplateView {
  let description: TextView
  let sources: [SourceReferenceView]
  let figures: [IndicatorView]

  init(_ group: TargetGroup, of partnership: Partnership, in context: PageContext) {
    description = context.prose(group.description)
    sources = context.sources(group.sources)
    figures = group.figures.map {
      IndicatorView($0, .targetGroup, of: partnership.owner, in: context)
    }
  }

  package static let fields: [TemplateField<TargetGroupView>] = [
    .view("description", "Who they are") { $0.description },
    .list("sources", "Where they are described") { $0.sources },
    .list("figures", "Numbers about them") { $0.figures },
    .flag("hasFigures", "Whether there are numbers about them") { !$0.figures.isEmpty },
  ]
}

/// A partnership's story, in the page's language or, where it is missing, the other.
package struct NarrativeView: TemplateView {
  let title: TextView
  let body: TrustedHTML
  let lang: String?
  let notice: String?

  init?(of partnership: Partnership, in context: PageContext) {
    let language = context.language
    let own = partnership.narratives[language].map { ($0, language) }
    let other = partnership.narratives[language.other].map { ($0, language.other) }
    guard let (text, written) = own ?? other else { return nil }
    let foreign = written == language ? nil : written
    let name = text.title.map(\.value) ?? partnership.name.value[written].text
    title = TextView(Wording(name, foreign: foreign), in: context)
    (lang, notice) = (title.lang, title.notice)
    body = RichTextRenderer(context: context, home: partnership.id.value, language: written)
      .html(text)
  }

  package static let fields: [TemplateField<NarrativeView>] = [
    .view("title", "Its title") { $0.title },
    .html("body", "The text, with its links and figures filled in") { $0.body },
    .optional("lang", "Its language, where that is not the page's") { $0.lang },
    .optional("notice", "Says that it is missing in the page's language") { $0.notice },
  ]
}
