import InsynDiagnostics

/// What the contributions to a partnership come to: for those who give, and for all of them.
package struct Totals: Sendable {
  package struct Total: Sendable {
    /// Who gives; empty for all together.
    package let parties: [Identifier<Organisation>]
    /// The sum, or why there is none.
    package let result: Result<Measured, Refusal>
  }

  /// Those who give more than one thing.
  package let groups: [Total]
  /// Nil where that is the sum of a single group, or of a single contribution.
  package let all: Total?

  package init(of partnership: Partnership, _ sources: [Identifier<Source>: Source]) {
    let groups = partnership.budget.givers.map { giver in
      let own = giver.contributions
      let terms = TermsInMoney(own.map { $0.terms.measured(in: partnership, sources) })
      return (parties: giver.parties, count: own.count, terms: terms)
    }
    self.groups = groups.filter { $0.count > 1 }.map {
      Total(parties: $0.parties, result: $0.terms.total)
    }
    all =
      groups.count > 1
      ? Total(parties: [], result: TermsInMoney(joining: groups.map(\.terms)).total) : nil
  }
}
