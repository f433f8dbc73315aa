import InsynDiagnostics
import InsynModel

extension Budget {
  /// Reads `partnerships/<id>/budget.yaml`.
  init(reading record: Record) {
    self.init(
      accounts: record.list("accounts", .record(Account.init(reading:))),
      contributions: record.list("contributions", .record(Contribution.init(reading:))),
      transfers: record.list("transfers", .record(Transfer.init(reading:))),
      rates: record.list("rates", .record(Rate.init(reading:))),
      derived: record.list("derived", .record(DerivedFigure.init(reading:))))
  }
}

extension Account {
  fileprivate init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Account>>.id().located)
    let name = record.required("name", ValueReader<LocalizedText>.name.located)
    let description = record.optional("description", ValueReader<LocalizedText>.localized.located)
    guard let id, let name else { return nil }
    self.init(id: id, name: name, description: description)
  }
}

extension Contribution {
  /// Reads one contribution, or reports every key that keeps it from being one.
  fileprivate init?(reading record: Record) {
    let by = record.required("by", ValueReader<Identifier<Organisation>>.id().located.oneOrMore)
    let kind = record.optional("kind", ValueReader<Kind>.choice) ?? .cash
    let to = record.optional("to", ValueReader<Identifier<FlowEnd>>.id().located)
    let terms = BudgetTerms(reading: record)
    guard let by, let terms else { return nil }
    self.init(terms: terms, by: by, kind: kind, to: to)
  }
}

extension Transfer {
  fileprivate init?(reading record: Record) {
    let from = record.required("from", ValueReader<Identifier<FlowEnd>>.id().located)
    let to = record.required("to", ValueReader<Identifier<FlowEnd>>.id().located)
    let within = record.optional("within", ValueReader<Identifier<Figure>>.id().located)
    let terms = BudgetTerms(reading: record)
    guard let from, let to, let terms else { return nil }
    self.init(terms: terms, from: from, to: to, within: within)
  }
}

extension Rate {
  fileprivate init?(reading record: Record) {
    let by = record.optional("by", ValueReader<Identifier<Organisation>>.id().located.oneOrMore)
    guard let terms = BudgetTerms(reading: record) else { return nil }
    self.init(terms: terms, by: by ?? [])
  }
}

extension BudgetTerms {
  fileprivate init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Figure>>.id().located)
    let sources = record.sources()
    let amount = record.requiredClaims("amount", .amount, sources: sources, isOne: true)
    let period = record.optional("period", ValueReader<Period>.period.unlessNotStated) ?? nil
    let purpose = record.required("for", ValueReader<LocalizedText>.localized.located)
    let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
    guard let id, let amount, let purpose else { return nil }
    self.init(
      id: id, amount: amount, period: period, purpose: purpose, note: note, sources: sources)
  }
}
