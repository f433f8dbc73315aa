import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// What there is to say of an agreement beside its terms: changes, appendices and criteria.
package struct AgreementDetailsView: TemplateView {
  let amendments: ViewList<DatedView>
  let appendices: ViewList<AppendixView>
  let statements: ViewList<StatementView>
  let aboutParties: ViewList<StatementView>
  let criteria: ViewList<CriterionView>
  let answers: [AnswerCountView]
  let members: ChartView?
  let more: LinkView?

  init(of partnership: Partnership, in context: PageContext) {
    let owner = partnership.owner
    amendments = ViewList(partnership.agreement?.amendments ?? []) {
      DatedView($0, of: owner, in: context)
    }
    appendices = ViewList(partnership.agreement?.appendices ?? []) { AppendixView($0, in: context) }
    statements = StatementView.all(.agreement, of: partnership, in: context)
    aboutParties = StatementView.all(.parties, of: partnership, in: context)
    criteria = ViewList(partnership.criteria) { CriterionView($0, in: context) }
    answers = AnswerCountView.all(in: partnership.criteria, context)
    more = context.more(.agreement, of: partnership)
    members = more == nil ? context.chart(.members, of: partnership) : nil
  }

  package static let fields: [TemplateField<AgreementDetailsView>] = [
    .list("amendments", "What has been changed on the way", \.amendments),
    .list("appendices", "Its parts", \.appendices),
    .list("statements", "What else sources say of the agreement", \.statements),
    .list("aboutParties", "What else sources say of the parties", \.aboutParties),
    .list("criteria", "How far it meets the criteria it is held against", \.criteria),
    .list("answers", "How many criteria have each answer", \.answers),
    .view(
      "members", "How many parties there have been, as a drawing, if no other page has it",
      \.members),
    .view("more", "The page that has all of it, if this is not it", \.more),
    .flag("hasAmendments", "Whether it has been changed") { !$0.amendments.isEmpty },
    .flag("hasAppendices", "Whether its parts are known") { !$0.appendices.isEmpty },
    .flag("hasStatements", "Whether more is said of it") { !$0.statements.isEmpty },
    .flag("hasAboutParties", "Whether more is said of the parties") { !$0.aboutParties.isEmpty },
    .flag("hasCriteria", "Whether it is held against any criteria") { !$0.criteria.isEmpty },
  ]
}

/// How many criteria have one of the answers.
package struct AnswerCountView: TemplateView {
  let answer: String
  let answerName: String
  let count: String

  /// The answers that are given, from the best.
  static func all(in criteria: [CriterionAnswer], _ context: PageContext) -> [AnswerCountView] {
    CriterionAnswer.Answer.allCases.compactMap { answer in
      let count = criteria.count { $0.answer == answer }
      guard count > 0 else { return nil }
      return AnswerCountView(
        answer: context.word(.answer(answer)), answerName: answer.rawValue, count: String(count))
    }
  }

  package static let fields: [TemplateField<AnswerCountView>] = [
    .text("answer", "The answer, in words", \.answer),
    .text("answerName", "The answer as the content writes it", \.answerName),
    .text("count", "How many criteria have it") { $0.count },
  ]
}

/// Who steers a partnership, and what has happened in it.
package struct GovernanceView: TemplateView {
  let bodies: ViewList<GovernanceBodyView>
  let statements: ViewList<StatementView>
  let phases: ViewList<PhaseView>
  let timeline: [DatedView]
  let more: LinkView?

  init(of partnership: Partnership, in context: PageContext) {
    bodies = ViewList(partnership.governance) { GovernanceBodyView($0, in: context) }
    statements = StatementView.all(.governance, of: partnership, in: context)
    phases = ViewList(partnership.phases) { PhaseView($0, in: context) }
    timeline = Timeline(of: partnership, in: context).entries
    more = context.more(.governance, of: partnership)
  }

  package static let fields: [TemplateField<GovernanceView>] = [
    .list("bodies", "Who steers it", \.bodies),
    .list("statements", "What else sources say of governance", \.statements),
    .list("phases", "The stretches of its life", \.phases),
    .list("timeline", "Everything that is dated, in order", \.timeline),
    .view("first", "The first thing that is dated", \.timeline.first),
    .view("last", "The last thing that is dated", \.timeline.last),
    .text("timelineCount", "How many things are dated") { String($0.timeline.count) },
    .view("more", "The page that has all of it, if this is not it", \.more),
    .flag("hasBodies", "Whether any group that steers it is known") { !$0.bodies.isEmpty },
    .flag("hasStatements", "Whether more is said of governance") { !$0.statements.isEmpty },
    .flag("hasPhases", "Whether its life is divided into stretches") { !$0.phases.isEmpty },
    .flag("hasTimeline", "Whether anything is dated") { !$0.timeline.isEmpty },
  ]
}

/// What is said of the effects.
package struct ResultsView: TemplateView {
  let results: ViewList<StatementView>
  let statements: ViewList<StatementView>
  let more: LinkView?

  init(of partnership: Partnership, in context: PageContext) {
    let owner = partnership.owner
    results = ViewList(partnership.outcomes.results) {
      StatementView($0.figure(.result, otherwise: .result), of: owner, in: context)
    }
    statements = StatementView.all(.results, of: partnership, in: context)
    more = context.more(.results, of: partnership)
  }

  var isEmpty: Bool { results.isEmpty && statements.isEmpty }

  /// The first few, for a digest.
  private var leading: ViewList<StatementView> { results.prefix(3) }

  package static let fields: [TemplateField<ResultsView>] = [
    .list("results", "What is said of its effects", \.results),
    .list("leading", "The first of them", \.leading),
    .list("statements", "What else sources say of results", \.statements),
    .text("count", "How many things are said of results") {
      String($0.results.count + $0.statements.count)
    },
    .view("more", "The page that has all of it, if this is not it", \.more),
    .flag("hasResults", "Whether anything is said of its effects") { !$0.results.isEmpty },
    .flag("hasStatements", "Whether more is said of results") { !$0.statements.isEmpty },
  ]
}

/// The numbers and the research behind what is known of the effects.
package struct EvidenceView: TemplateView {
  let indicators: ViewList<IndicatorView>
  let statistics: ViewList<IndicatorView>
  let research: ViewList<StatementView>
  let chart: ChartView?
  let more: LinkView?

  init(of partnership: Partnership, in context: PageContext) {
    let (outcomes, owner) = (partnership.outcomes, partnership.owner)
    indicators = ViewList(outcomes.indicators) {
      IndicatorView($0, .indicator, of: owner, in: context)
    }
    statistics = ViewList(outcomes.statistics) {
      IndicatorView($0, .statistic, of: owner, in: context)
    }
    research = StatementView.all(.research, of: partnership, in: context)
    more = context.more(.evidence, of: partnership)
    chart = more == nil ? context.chart(.statistics, of: partnership) : nil
  }

  var isEmpty: Bool { indicators.isEmpty && statistics.isEmpty && research.isEmpty }

  package static let fields: [TemplateField<EvidenceView>] = [
    .list("indicators", "Numbers about it", \.indicators),
    .list("statistics", "Numbers about the world around it", \.statistics),
    .list("research", "What sources say of the research", \.research),
    .view("chart", "The statistics as a drawing, if no other page has it", \.chart),
    .text("count", "How many numbers there are") {
      String($0.indicators.count + $0.statistics.count)
    },
    .view("more", "The page that has all of it, if this is not it", \.more),
    .flag("hasIndicators", "Whether there are numbers about it") { !$0.indicators.isEmpty },
    .flag("hasStatistics", "Whether there are numbers about the world around it") {
      !$0.statistics.isEmpty
    },
    .flag("hasResearch", "Whether anything is said of research") { !$0.research.isEmpty },
  ]
}

extension PageContext {
  /// The page that a part of a partnership has of its own; nil on that page, and where the part is
  /// short enough for the partnership's own page.
  func more(_ part: PartnershipPart, of partnership: Partnership) -> LinkView? {
    let page = PageName.partnershipPart(partnership.id.value, part)
    guard self.page != page, let href = link(to: page) else { return nil }
    return LinkView(href: href, label: text(word(.part(part))))
  }
}
