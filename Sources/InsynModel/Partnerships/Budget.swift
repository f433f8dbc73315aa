package import InsynDiagnostics

/// What is put in, how it moves, and what it costs.
package struct Budget: Sendable {
  package let accounts: [Account]
  package let contributions: [Contribution]
  package let transfers: [Transfer]
  package let rates: [Rate]
  package let derived: [DerivedFigure]
  /// Who gives, in the order in which each is first named.
  package let givers: [Giver]

  package init(
    accounts: [Account] = [], contributions: [Contribution] = [], transfers: [Transfer] = [],
    rates: [Rate] = [], derived: [DerivedFigure] = []
  ) {
    self.accounts = accounts
    self.contributions = contributions
    self.transfers = transfers
    self.rates = rates
    self.derived = derived
    var places: [[Identifier<Organisation>]: Int] = [:]
    givers = contributions.reduce(into: []) { givers, contribution in
      let parties = contribution.by.map(\.value)
      if let place = places[parties] {
        givers[place].contributions.append(contribution)
      } else {
        places[parties] = givers.count
        givers.append(Giver(parties: parties, contributions: [contribution]))
      }
    }
  }

  /// One organisation, or several that give together, with what they give.
  package struct Giver: Sendable {
    package let parties: [Identifier<Organisation>]
    package fileprivate(set) var contributions: [Contribution]
  }
}

/// A place where money stands on its way, such as a pool.
package struct Account: Sendable {
  package let id: Located<Identifier<Account>>
  package let name: Located<LocalizedText>
  package let description: Located<LocalizedText>?

  package init(
    id: Located<Identifier<Account>>, name: Located<LocalizedText>,
    description: Located<LocalizedText>?
  ) {
    (self.id, self.name, self.description) = (id, name, description)
  }
}

/// What one party, or several together, puts into a partnership over one period.
package struct Contribution: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case cash
    case inKind = "in-kind"
  }

  package let terms: BudgetTerms
  package let by: [Located<Identifier<Organisation>>]
  package let kind: Kind
  /// The account or organisation that it goes to, where the source says so.
  package let to: Located<Identifier<FlowEnd>>?

  package init(
    terms: BudgetTerms, by: [Located<Identifier<Organisation>>], kind: Kind,
    to: Located<Identifier<FlowEnd>>?
  ) {
    (self.terms, self.by, self.kind, self.to) = (terms, by, kind, to)
  }

  package var figure: Figure { terms.figure(.contribution) }
}

/// Money that changes place inside the partnership: never new, never added to a total.
package struct Transfer: Sendable {
  package let terms: BudgetTerms
  package let from: Located<Identifier<FlowEnd>>
  package let to: Located<Identifier<FlowEnd>>
  /// The contribution that it is a part of.
  package let within: Located<Identifier<Figure>>?

  package init(
    terms: BudgetTerms, from: Located<Identifier<FlowEnd>>, to: Located<Identifier<FlowEnd>>,
    within: Located<Identifier<Figure>>?
  ) {
    (self.terms, self.from, self.to, self.within) = (terms, from, to, within)
  }

  package var figure: Figure { terms.figure(.transfer) }
}

/// A price or a level that does not add up to a budget.
package struct Rate: Sendable {
  package let terms: BudgetTerms
  package let by: [Located<Identifier<Organisation>>]

  package init(terms: BudgetTerms, by: [Located<Identifier<Organisation>>]) {
    (self.terms, self.by) = (terms, by)
  }

  package var figure: Figure { terms.figure(.rate) }
}

/// What either end of a flow of money can be: an account or an organisation.
package enum FlowEnd {}

/// What every line of a budget has.
package struct BudgetTerms: Sendable {
  package let id: Located<Identifier<Figure>>
  package let amount: Claims<Amount>
  /// Nil where the source does not say which period the amount covers.
  package let period: Period?
  package let purpose: Located<LocalizedText>
  package let note: Located<LocalizedText>?
  /// The line's own sources, which claims without one rest on.
  package let sources: [SourceReference]

  package init(
    id: Located<Identifier<Figure>>, amount: Claims<Amount>, period: Period?,
    purpose: Located<LocalizedText>, note: Located<LocalizedText>?, sources: [SourceReference]
  ) {
    self.id = id
    self.amount = amount
    self.period = period
    self.purpose = purpose
    self.note = note
    self.sources = sources
  }

  package func figure(_ kind: Figure.Kind) -> Figure {
    Figure(
      id: id, kind: kind, label: .written(purpose.value),
      claims: amount.map(Figure.Value.amount), period: period,
      details: Figure.Details(note: note?.value))
  }
}
