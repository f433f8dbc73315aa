import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The register of figures: which partnerships and topics have how many.
package struct FiguresPageView: TemplateView {
  let page: PageView
  let partnerships: [FigureCountView]
  let topics: [FigureCountView]
  let downloads: [DownloadView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .figures), description: context.word(.description(.figures)),
      in: context)
    partnerships = context.listedPartnerships.map { FigureCountView($0.owner, in: context) }
    topics = (context.page.number == 1 ? context.topics : []).map {
      FigureCountView($0.owner, in: context)
    }
    downloads = context.downloads
  }

  package static let fields: [TemplateField<FiguresPageView>] = [
    .view("page", "What stands around the content", \.page),
    .list("partnerships", "Every partnership", \.partnerships),
    .list("topics", "Every topic", \.topics),
    .flag("hasTopics", "Whether there are any topics") { !$0.topics.isEmpty },
    .list("downloads", "All figures as files", \.downloads),
  ]
}

package struct FigureCountView: TemplateView {
  let link: LinkView
  let count: String
  let rivals: String

  init(_ owner: FigureOwner, in context: PageContext) {
    link = LinkView(
      href: context.link(to: .figuresOf(owner.id)), label: context.text(owner.name))
    count = String(owner.figures.count)
    rivals = String(owner.figures.count { !$0.claims.rivals.isEmpty })
  }

  package static let fields: [TemplateField<FigureCountView>] = [
    .view("link", "Its page in the register", \.link),
    .text("count", "How many figures it has") { $0.count },
    .text("rivals", "On how many of them sources disagree", \.rivals),
  ]
}

/// Every figure of one partnership or topic.
package struct OwnerFiguresPageView: TemplateView {
  let page: PageView
  let owner: LinkView
  let isTopic: Bool
  let groups: [FigureGroupView]
  let downloads: [DownloadView]

  init(_ owner: FigureOwner, in context: PageContext) {
    let name = owner.name[context.language].text
    let heading = "\(context.word(.figuresOf)) \(name)"
    page = PageView(
      heading: context.text(heading),
      description: "\(heading). \(context.word(.description(.figures)))",
      parents: [.figures], in: context)
    self.owner = context.link(to: owner)
    isTopic = owner.kind == .topic
    groups = Figure.Kind.allCases.compactMap { kind in
      let figures = owner.figures.filter { $0.kind == kind }
      guard !figures.isEmpty else { return nil }
      // No figure's id holds `_`.
      return FigureGroupView(
        id: "kind_\(kind.rawValue)", kind: context.word(.figure(kind)),
        count: String(figures.count),
        figures: ViewList(figures) { FigureEntryView($0, of: owner, in: context) })
    }
    downloads = context.downloads(of: owner, table: "figures")
  }

  package static let fields: [TemplateField<OwnerFiguresPageView>] = [
    .view("page", "What stands around the content", \.page),
    .view("owner", "The partnership or topic", \.owner),
    .flag("isTopic", "Whether it is a topic", \.isTopic),
    .list("groups", "Its figures, by kind", \.groups),
    .flag("hasGroups", "Whether there are figures of several kinds") { $0.groups.count > 1 },
    .list("downloads", "The same as files", \.downloads),
  ]
}

package struct FigureGroupView: TemplateView {
  let id: String
  let kind: String
  let count: String
  let figures: ViewList<FigureEntryView>

  package static let fields: [TemplateField<FigureGroupView>] = [
    .text("id", "The group's own address on the page", \.id),
    .text("kind", "The kind of record they come from, in words", \.kind),
    .text("count", "How many they are") { $0.count },
    .list("figures", "The figures", \.figures),
  ]
}
