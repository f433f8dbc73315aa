import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The money of every partnership, side by side and never added together.
package struct MoneyPageView: TemplateView {
  let page: PageView
  let partnerships: ViewList<PartnershipMoneyView>
  let comparison: ComparisonView?

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .money), description: context.word(.description(.money)),
      in: context)
    partnerships = ViewList(context.listedPartnerships) { PartnershipMoneyView($0, in: context) }
    comparison = context.page.number == 1 ? ComparisonView(in: context) : nil
  }

  package static let fields: [TemplateField<MoneyPageView>] = [
    .view("page", "What stands around the content", \.page),
    .list("partnerships", "Every partnership with an agreement or any known money", \.partnerships),
    .view(
      "comparison", "What they put in side by side; absent where too little is known", \.comparison),
  ]
}

package struct PartnershipMoneyView: TemplateView {
  let id: String
  let partnership: LinkView
  let status: String
  let statusName: String
  let budget: BudgetView
  let downloads: [DownloadView]

  init(_ partnership: Partnership, in context: PageContext) {
    id = partnership.id.value.text
    self.partnership = context.link(to: partnership, fragment: "money")
    (status, statusName) = context.standing(of: partnership)
    budget = BudgetView(partnership, in: context)
    downloads = context.downloads(of: partnership.owner, table: "contributions")
  }

  package static let fields: [TemplateField<PartnershipMoneyView>] = [
    .text("id", "The partnership's id", \.id),
    .view("partnership", "The partnership", \.partnership),
    .text("status", "The agreement's status, in words", \.status),
    .text("statusName", "The agreement's status as the content writes it", \.statusName),
    .view("budget", "Who puts in what, and how it moves", \.budget),
    .list("downloads", "The same as files", \.downloads),
  ]
}
