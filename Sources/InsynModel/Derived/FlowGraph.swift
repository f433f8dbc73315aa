import InsynDiagnostics

/// How money comes into a partnership and moves within it.
package struct FlowGraph: Sendable {
  /// Where money can be.
  package enum Node: Hashable, Sendable {
    /// One organisation, or several that give together.
    case parties([Identifier<Organisation>])
    case account(Identifier<Account>)
    /// The partnership as a whole, where the source does not say more.
    case partnership
  }

  package struct Edge: Sendable {
    package let figure: Identifier<Figure>
    package let from: Node
    package let to: Node
    package let amount: Measured
    /// Whether it is moved, and no new money.
    package let isTransfer: Bool
  }

  /// Each once, in the order of the content.
  package let nodes: [Node]
  package let edges: [Edge]

  package init(of partnership: Partnership, _ sources: [Identifier<Source>: Source]) {
    let budget = partnership.budget
    let accounts = Set(budget.accounts.map(\.id.value))
    func node(_ end: Identifier<FlowEnd>) -> Node {
      let account = Identifier<Account>(end)
      return accounts.contains(account)
        ? .account(account) : .parties([Identifier<Organisation>(end)])
    }
    let contributions = budget.contributions.map { contribution in
      Edge(
        figure: contribution.terms.id.value, from: .parties(contribution.by.map(\.value)),
        to: contribution.to.map { node($0.value) } ?? .partnership,
        amount: contribution.terms.measured(in: partnership, sources), isTransfer: false)
    }
    let transfers = budget.transfers.map { transfer in
      Edge(
        figure: transfer.terms.id.value, from: node(transfer.from.value),
        to: node(transfer.to.value),
        amount: transfer.terms.measured(
          in: partnership, sources, within: transfer.within?.value),
        isTransfer: true)
    }
    edges = contributions + transfers
    var seen: Set<Node> = []
    nodes = edges.flatMap { [$0.from, $0.to] }.filter { seen.insert($0).inserted }
  }
}

extension FlowGraph {
  /// What comes into an account, what leaves it, and what is left.
  package struct Balance: Sendable {
    package let account: Identifier<Account>
    /// Nil where nothing is known to come in; a refusal where it has no sum.
    package let entering: Result<Measured, Refusal>?
    /// Nil where nothing is known to leave.
    package let leaving: Result<Measured, Refusal>?
    /// What is not known to have left; a refusal where that cannot be worked out. Nil where nothing
    /// is known to come in, or to leave.
    package let rest: Result<Measured, Refusal>?
  }

  /// Every account that money is known to pass, in the order of the nodes.
  package var balances: [Balance] {
    nodes.compactMap { node in
      guard case .account(let account) = node else { return nil }
      let entering = edges.filter { $0.to == node }.map(\.amount)
      let leaving = edges.filter { $0.from == node }.map(\.amount)
      let isOneUnit = Set((entering + leaving).compactMap(\.amount.quantity?.unit)).count == 1
      let sums = (Self.sum(entering, asWritten: isOneUnit), Self.sum(leaving, asWritten: isOneUnit))
      return Balance(
        account: account, entering: sums.0, leaving: sums.1, rest: Self.rest(of: sums.0, sums.1))
    }
  }

  /// The sum of what comes in, or leaves; nil where nothing does. Where all of it is given in one unit
  /// (`asWritten`), rates can stay rates.
  private static func sum(
    _ terms: [Measured], asWritten: Bool
  ) -> Result<Measured, Refusal>? {
    guard !terms.isEmpty else { return nil }
    return (asWritten ? TermsInMoney(alike: terms) : TermsInMoney(terms)).total
  }

  private static func rest(
    of entering: Result<Measured, Refusal>?, _ leaving: Result<Measured, Refusal>?
  ) -> Result<Measured, Refusal>? {
    guard let entering, let leaving else { return nil }
    return Result { () throws(Refusal) in try entering.get().subtracting(try leaving.get()) }
  }
}
