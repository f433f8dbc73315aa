import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The way of the money: a drawing, a table with the same numbers, and what each account keeps.
package struct FlowView: TemplateView {
  let chart: ChartView?
  let edges: ViewList<FlowEdgeView>
  let balances: ViewList<BalanceView>
  let hasUnknownUse: Bool
  let isProposed: Bool

  /// Nil where no money is known.
  init?(of partnership: Partnership, in context: PageContext) {
    let graph = FlowGraph(of: partnership, context.documents)
    guard !graph.edges.isEmpty else { return nil }
    chart = context.chart(.flow, of: partnership)
    edges = ViewList(graph.edges) { FlowEdgeView($0, of: partnership, in: context) }
    balances = ViewList(graph.balances) { BalanceView($0, of: partnership, in: context) }
    isProposed = partnership.agreement?.status == .proposed
    hasUnknownUse = graph.nodes.contains(.partnership)
  }

  package static let fields: [TemplateField<FlowView>] = [
    .view("chart", "The drawing, with its words", \.chart),
    .list("edges", "Every contribution and transfer with its two ends", \.edges),
    .list("balances", "What comes into each account, leaves it, and is left", \.balances),
    .flag("hasBalances", "Whether money passes any account") { !$0.balances.isEmpty },
    .flag("hasUnknownUse", "Whether it is not known where some of the money goes", \.hasUnknownUse),
    .flag("isProposed", "Whether all of it is no more than a proposal", \.isProposed),
  ]
}

package struct FlowEdgeView: TemplateView {
  let from: [LinkView]
  let to: [LinkView]
  let figure: LinkView?
  let value: ValueView
  let period: String?
  let isTransfer: Bool
  let services: [LinkView]
  let proposed: String?

  init(_ edge: FlowGraph.Edge, of partnership: Partnership, in context: PageContext) {
    from = context.links(to: edge.from, in: partnership)
    to = context.links(to: edge.to, in: partnership)
    figure = context.link(toFigure: edge.figure.text, of: partnership.owner)
    value = ValueView(.amount(edge.amount.amount), in: context)
    period = edge.amount.period.map(context.words)
    isTransfer = edge.isTransfer
    services = partnership.services.filter { service in
      service.funding?.contains { $0.value == edge.figure } ?? false
    }.map { context.link(to: $0, of: partnership) }
    proposed = context.proposed(edge.amount.status)
  }

  package static let fields: [TemplateField<FlowEdgeView>] = [
    .list("from", "Who or what it leaves", \.from),
    .list("to", "Who or what it reaches", \.to),
    .view("figure", "What it is for, by its entry in the register", \.figure),
    .view("value", "Its amount, or why there is none", \.value),
    .optional("period", "What the amount covers, where the source says so", \.period),
    .flag("isTransfer", "Whether it is moved, and no new money", \.isTransfer),
    .list("services", "What it pays for, where the source says so", \.services),
    .flag("hasServices", "Whether it is known what it pays for") { !$0.services.isEmpty },
    .optional("proposed", "That the amount is no more than proposed, in words", \.proposed),
  ]
}

/// What one account receives and gives. Where there is no sum, the reason stands instead.
package struct BalanceView: TemplateView {
  let account: LinkView
  let entering: SumView?
  let leaving: SumView?
  let rest: SumView?

  init(_ balance: FlowGraph.Balance, of partnership: Partnership, in context: PageContext) {
    account = context.label(of: Identifier<FlowEnd>(balance.account), in: partnership)
    entering = balance.entering.map { SumView($0, in: context) }
    leaving = balance.leaving.map { SumView($0, in: context) }
    rest = balance.rest.map { SumView($0, in: context) }
  }

  package static let fields: [TemplateField<BalanceView>] = [
    .view("account", "The account", \.account),
    .view("entering", "What comes in; absent where nothing is known to", \.entering),
    .view("leaving", "What leaves; absent where nothing is known to", \.leaving),
    .view("rest", "What is not known to have left; absent unless both are known", \.rest),
  ]
}

package struct SumView: TemplateView {
  let value: ValueView?
  let reason: String?
  let proposed: String?

  init(_ result: Result<Measured, Refusal>, in context: PageContext) {
    switch result {
    case .success(let measured):
      value = ValueView(.amount(measured.amount), in: context)
      reason = nil
      proposed = context.proposed(measured.status)
    case .failure(let refusal):
      (value, proposed) = (nil, nil)
      reason = refusal.reason[context.language]
    }
  }

  package static let fields: [TemplateField<SumView>] = [
    .view("value", "The sum; absent where there is none", \.value),
    .optional("reason", "Why there is no sum, in sentences", \.reason),
    .optional("proposed", "That the sum is no more than proposed, in words", \.proposed),
  ]
}

extension PageContext {
  /// The word for a proposal; nil for any other status.
  fileprivate func proposed(_ status: DecisionStatus?) -> String? {
    status == .proposed ? word(.status(.proposed)) : nil
  }

  func links(to node: FlowGraph.Node, in partnership: Partnership) -> [LinkView] {
    switch node {
    case .parties(let parties): parties.map { link(to: $0) }
    case .account(let account): [label(of: Identifier<FlowEnd>(account), in: partnership)]
    case .partnership: [LinkView(href: nil, label: text(word(.thePartnership)))]
    }
  }
}
