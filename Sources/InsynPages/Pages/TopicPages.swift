import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// Everything that surrounds the partnerships, by kind.
package struct TopicsPageView: TemplateView {
  let page: PageView
  let groups: [TopicGroupView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .topics), description: context.word(.description(.topics)),
      in: context)
    groups = Topic.Kind.allCases.compactMap { kind in
      let topics = context.topics.filter { $0.kind == kind }
      guard !topics.isEmpty else { return nil }
      return TopicGroupView(
        id: kind.rawValue, kind: context.word(.topic(kind)),
        topics: topics.map { TopicCardView($0, in: context) })
    }
  }

  package static let fields: [TemplateField<TopicsPageView>] = [
    .view("page", "What stands around the content", \.page),
    .list("groups", "The topics, by kind", \.groups),
  ]
}

package struct TopicGroupView: TemplateView {
  let id: String
  let kind: String
  let topics: [TopicCardView]

  package static let fields: [TemplateField<TopicGroupView>] = [
    .text("id", "The group's address on the page", \.id),
    .text("kind", "The kind of topic, in words", \.kind),
    .list("topics", "The topics", \.topics),
  ]
}

package struct TopicCardView: TemplateView {
  let link: LinkView
  let summary: TextView
  let figures: String

  init(_ topic: Topic, in context: PageContext) {
    link = context.link(to: topic.owner)
    summary = context.prose(topic.summary)
    figures = String(topic.figures.count)
  }

  package static let fields: [TemplateField<TopicCardView>] = [
    .view("link", "The topic's page, by its name", \.link),
    .view("summary", "What it is, in two or three sentences", \.summary),
    .text("figures", "How many claims it has in the register", \.figures),
  ]
}

package struct TopicPageView: TemplateView {
  let page: PageView
  let kind: String
  let summary: TextView
  let partnerships: ViewList<LinkView>
  let charts: [ChartView]
  let sections: [TopicSectionView]
  let checklists: [ChecklistView]
  let derived: ViewList<FigureView>
  let sources: [SourceCardView]
  let figures: LinkView
  let downloads: [DownloadView]

  init(_ topic: Topic, in context: PageContext) {
    let owner = topic.owner
    page = PageView(
      heading: context.text(topic.name),
      description: topic.summary.value[context.language].text, parents: [.topics], in: context)
    kind = context.word(.topic(topic.kind))
    summary = context.prose(topic.summary)
    let bearsOn = topic.partnerships.compactMap { context.partnership($0.value) }
    partnerships = ViewList(bearsOn) { context.link(to: $0) }
    charts = context.charts(of: topic)
    sections = topic.sections.map { TopicSectionView($0, of: owner, in: context) }
    checklists = topic.checklists.compactMap { id in
      context.checklists.first { $0.id.value == id.value }.map {
        ChecklistView(
          $0, of: bearsOn.isEmpty ? context.partnerships : bearsOn, in: context)
      }
    }
    derived = ViewList(owner.figures.filter { $0.kind == .derived }) {
      FigureView($0, of: owner, in: context)
    }
    sources = SourceCardView.cited(by: owner, in: context)
    figures = LinkView(
      href: context.link(to: .figuresOf(owner.id)),
      label: context.text(String(owner.figures.count)))
    downloads = context.downloads(of: owner)
  }

  package static let fields: [TemplateField<TopicPageView>] = [
    .view("page", "What stands around the content", \.page),
    .text("kind", "The kind of topic, in words", \.kind),
    .view("summary", "What it is, in two or three sentences", \.summary),
    .list("partnerships", "The partnerships that it bears on", \.partnerships),
    .flag("hasPartnerships", "Whether it bears on any partnership here") {
      !$0.partnerships.isEmpty
    },
    .list("charts", "Its numbers as drawings, where they change over time", \.charts),
    .list("sections", "Its sections", \.sections),
    .list("checklists", "Lists of criteria with the partnerships' answers", \.checklists),
    .list("derived", "Figures that are worked out from others", \.derived),
    .flag("hasDerived", "Whether any figure is worked out from others") { !$0.derived.isEmpty },
    .list("sources", "The documents that it is known from", \.sources),
    .flag("hasSources", "Whether any of its figures has a source") { !$0.sources.isEmpty },
    .view("figures", "Its figures in the register, by how many they are", \.figures),
    .list("downloads", "What is known of it as files", \.downloads),
  ]
}
