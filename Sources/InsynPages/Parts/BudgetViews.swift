import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The money of one partnership.
package struct BudgetView: TemplateView {
  let groups: ViewList<ContributorView>
  let totals: TotalsView?
  let transfers: ViewList<TransferView>
  let rates: ViewList<RateView>

  init(_ partnership: Partnership, in context: PageContext) {
    let budget = partnership.budget
    groups = ViewList(budget.givers) { ContributorView($0, in: partnership, context) }
    totals = TotalsView(of: partnership, in: context)
    transfers = ViewList(budget.transfers) { TransferView($0, in: partnership, context) }
    rates = ViewList(budget.rates) { RateView($0, in: partnership, context) }
  }

  package static let fields: [TemplateField<BudgetView>] = [
    .list("groups", "The contributions, by who gives them", \.groups),
    .view("totals", "What the contributions come to", \.totals),
    .list("transfers", "What is moved from one place to another; never new money", \.transfers),
    .list("rates", "Prices and levels that do not add up to a budget", \.rates),
    .flag("hasContributions", "Whether anything is put in") { !$0.groups.isEmpty },
    .flag("hasTransfers", "Whether anything is moved") { !$0.transfers.isEmpty },
    .flag("hasRates", "Whether there are prices and levels") { !$0.rates.isEmpty },
  ]
}

/// What one party, or several together, put in.
package struct ContributorView: TemplateView {
  let parties: ViewList<LinkView>
  let contributions: ViewList<ContributionView>

  init(_ giver: Budget.Giver, in partnership: Partnership, _ context: PageContext) {
    parties = ViewList(giver.parties) { context.link(to: $0) }
    contributions = ViewList(giver.contributions) { ContributionView($0, in: partnership, context) }
  }

  package static let fields: [TemplateField<ContributorView>] = [
    .list("parties", "Who gives", \.parties),
    .list("contributions", "What they give", \.contributions),
    .flag("isJoint", "Whether several parties give it together") { $0.parties.count > 1 },
  ]
}

package struct ContributionView: TemplateView {
  let figure: FigureView
  let kind: String
  let isInKind: Bool
  let to: LinkView?

  init(_ contribution: Contribution, in partnership: Partnership, _ context: PageContext) {
    figure = FigureView(contribution.figure, of: partnership.owner, in: context)
    kind = context.word(.contribution(contribution.kind))
    isInKind = contribution.kind == .inKind
    to = contribution.to.map { context.label(of: $0.value, in: partnership) }
  }

  package static let fields: [TemplateField<ContributionView>] = [
    .view("figure", "What it is for, and its amount", \.figure),
    .text("kind", "Cash or in kind, in words", \.kind),
    .flag("isInKind", "Whether it is something other than money", \.isInKind),
    .view("to", "The account or organisation it goes to, where the source says so", \.to),
  ]
}

package struct TransferView: TemplateView {
  let figure: FigureView
  let from: LinkView
  let to: LinkView
  let within: LinkView?

  init(_ transfer: Transfer, in partnership: Partnership, _ context: PageContext) {
    figure = FigureView(transfer.figure, of: partnership.owner, in: context)
    from = context.label(of: transfer.from.value, in: partnership)
    to = context.label(of: transfer.to.value, in: partnership)
    let whole = transfer.within.flatMap { id in
      partnership.figures.first { $0.id.value == id.value }
    }
    within = whole.map { context.link(to: $0, of: partnership.owner) }
  }

  package static let fields: [TemplateField<TransferView>] = [
    .view("figure", "What it is for, and its amount", \.figure),
    .view("from", "The account or organisation it leaves", \.from),
    .view("to", "The account or organisation it reaches", \.to),
    .view("within", "The contribution that it is a part of", \.within),
  ]
}

package struct RateView: TemplateView {
  let figure: FigureView
  let parties: ViewList<LinkView>

  init(_ rate: Rate, in partnership: Partnership, _ context: PageContext) {
    figure = FigureView(rate.figure, of: partnership.owner, in: context)
    parties = ViewList(rate.by) { context.link(to: $0.value) }
  }

  package static let fields: [TemplateField<RateView>] = [
    .view("figure", "What it is for, and its amount", \.figure),
    .list("parties", "Who pays it, where the source says so", \.parties),
  ]
}
