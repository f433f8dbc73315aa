import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The money of a partnership as its pages show it.
package struct MoneyView: TemplateView {
  let sentence: String?
  let budget: BudgetView
  let contributions: ChartView?
  let rates: ChartView?
  let flow: FlowView?
  let derived: ViewList<FigureView>
  let statements: ViewList<StatementView>
  let figures: LinkView
  let isProposed: Bool
  let more: LinkView?

  init(of partnership: Partnership, in context: PageContext) {
    let owner = partnership.owner
    sentence = MoneySentence(of: partnership, in: context)?.text
    budget = BudgetView(partnership, in: context)
    more = context.more(.money, of: partnership)
    contributions = context.chart(.contributions, of: partnership)
    rates = more == nil ? context.chart(.rates, of: partnership) : nil
    flow = more == nil ? FlowView(of: partnership, in: context) : nil
    derived = ViewList(owner.figures.filter { $0.kind == .derived }) {
      FigureView($0, of: owner, in: context)
    }
    statements = StatementView.all(.money, of: partnership, in: context)
    figures = LinkView(
      href: context.link(to: .figuresOf(owner.id)),
      label: context.text(String(owner.figures.count)))
    isProposed = partnership.agreement?.status == .proposed
  }

  var isEmpty: Bool {
    budget.groups.isEmpty && budget.transfers.isEmpty && budget.rates.isEmpty && statements.isEmpty
  }

  package static let fields: [TemplateField<MoneyView>] = [
    .optional("sentence", "What is known of the money, in one sentence", \.sentence),
    .view("budget", "Who puts in what, and how it moves", \.budget),
    .view("contributions", "Who puts in what, as a drawing", \.contributions),
    .view("rates", "Prices and levels that change, as a drawing, if no other page has it", \.rates),
    .view("flow", "The way of the money, where any is known and no other page has it", \.flow),
    .list("derived", "Figures that are worked out from others", \.derived),
    .list("statements", "What else sources say of the money", \.statements),
    .view("figures", "Its figures in the register, by how many they are", \.figures),
    .flag("isProposed", "Whether the agreement is no more than a proposal", \.isProposed),
    .view("more", "The page that has all of it, if this is not it", \.more),
    .flag("hasDerived", "Whether any figure is worked out from others") { !$0.derived.isEmpty },
    .flag("hasStatements", "Whether more is said of the money") { !$0.statements.isEmpty },
  ]
}
