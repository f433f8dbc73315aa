import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The register of figures: which partnerships have how many of which kind.
package struct FiguresPageView: TemplateView {
  let page: PageView
  let partnerships: [FigureCountView]
  let downloads: [DownloadView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .figures), description: context.word(.description(.figures)),
      in: context)
    partnerships = context.registry.partnerships.map { FigureCountView($0, in: context) }
    downloads = context.downloads
  }

  package static let fields: [TemplateField<FiguresPageView>] = [
    .view("page", "What stands around the content") { $0.page },
    .list("partnerships", "Every partnership") { $0.partnerships },
    .list("downloads", "All figures as files") { $0.downloads },
  ]
}

package struct FigureCountView: TemplateView {
  let link: LinkView
  let count: String
  let rivals: String

  init(_ partnership: Partnership, in context: PageContext) {
    link = LinkView(
      href: context.link(to: .figuresOf(partnership.id.value)),
      label: context.text(partnership.name))
    count = String(partnership.figures.count)
    rivals = String(partnership.figures.count { !$0.claims.rivals.isEmpty })
  }

  package static let fields: [TemplateField<FigureCountView>] = [
    .view("link", "The partnership's page in the register") { $0.link },
    .text("count", "How many figures it has") { $0.count },
    .text("rivals", "On how many of them sources disagree") { $0.rivals },
  ]
}

/// Every figure of one partnership.
package struct PartnershipFiguresPageView: TemplateView {
  let page: PageView
  let partnership: LinkView
  let groups: [FigureGroupView]
  let downloads: [DownloadView]

  init(_ partnership: Partnership, in context: PageContext) {
    let name = partnership.name.value[context.language].text
    let heading = "\(context.word(.figuresOf)) \(name)"
    page = PageView(
      heading: context.text(heading),
      description: "\(heading). \(context.word(.description(.figures)))",
      parents: [.figures], in: context)
    self.partnership = context.link(to: partnership)
    groups = Figure.Kind.allCases.compactMap { kind in
      let figures = partnership.figures.filter { $0.kind == kind }
      guard !figures.isEmpty else { return nil }
      return FigureGroupView(
        kind: context.word(.figure(kind)),
        figures: figures.map { FigureEntryView($0, of: partnership, in: context) })
    }
    downloads = context.downloads(of: partnership, table: "figures")
  }

  package static let fields: [TemplateField<PartnershipFiguresPageView>] = [
    .view("page", "What stands around the content") { $0.page },
    .view("partnership", "The partnership") { $0.partnership },
    .list("groups", "Its figures, by kind") { $0.groups },
    .list("downloads", "The same as files") { $0.downloads },
  ]
}

package struct FigureGroupView: TemplateView {
  let kind: String
  let figures: [FigureEntryView]

  package static let fields: [TemplateField<FigureGroupView>] = [
    .text("kind", "The kind of record they come from, in words") { $0.kind },
    .list("figures", "The figures") { $0.figures },
  ]
}
