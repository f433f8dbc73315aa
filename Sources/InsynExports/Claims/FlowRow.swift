import InsynDiagnostics
import InsynModel

/// One claim about money or other resources in a partnership's budget.
struct FlowRow: Sendable {
  enum Flow: String, CaseIterable, Sendable {
    case contribution
    case transfer
    case rate
  }

  /// An organisation or an account: its id, and what it is called in each language.
  struct Party: Sendable {
    let id: String
    let name: Phrase
  }

  let claim: ClaimRow
  let flow: Flow
  /// Nil for what is not a contribution.
  let form: Contribution.Kind?
  let givers: [Party]
  let from: Party?
  let to: Party?
  let within: Identifier<Figure>?

  static func all(of partnership: Partnership, in content: ExportContent) -> [FlowRow] {
    let parties = Parties(partnership, content.registry)
    let (budget, owner) = (partnership.budget, partnership.owner)
    func rows(_ figure: Figure, _ make: (ClaimRow) -> FlowRow) -> [FlowRow] {
      ClaimRow.all(of: figure, of: owner, in: content).map(make)
    }
    let contributions = budget.contributions.flatMap { entry in
      rows(entry.figure) { claim in
        FlowRow(
          claim: claim, flow: .contribution, form: entry.kind,
          givers: entry.by.map { parties[$0.value] }, from: nil,
          to: entry.to.map { parties[$0.value] }, within: nil)
      }
    }
    let transfers = budget.transfers.flatMap { entry in
      rows(entry.figure) { claim in
        FlowRow(
          claim: claim, flow: .transfer, form: nil, givers: [], from: parties[entry.from.value],
          to: parties[entry.to.value], within: entry.within?.value)
      }
    }
    let rates = budget.rates.flatMap { entry in
      rows(entry.figure) { claim in
        FlowRow(
          claim: claim, flow: .rate, form: nil, givers: entry.by.map { parties[$0.value] },
          from: nil, to: nil, within: nil)
      }
    }
    return contributions + transfers + rates
  }
}

/// What the ends of flows are called.
private struct Parties {
  let accounts: [Account]
  let registry: Registry

  init(_ partnership: Partnership, _ registry: Registry) {
    (accounts, self.registry) = (partnership.budget.accounts, registry)
  }

  subscript(id: Identifier<Organisation>) -> FlowRow.Party {
    FlowRow.Party(id: id.text, name: name(registry.organisations[id]?.name.value, or: id.text))
  }

  subscript(id: Identifier<FlowEnd>) -> FlowRow.Party {
    let account = accounts.first { $0.id.value.text == id.text }
    guard let account else { return self[Identifier<Organisation>(id)] }
    return FlowRow.Party(id: id.text, name: name(account.name.value, or: id.text))
  }

  private func name(_ text: LocalizedText?, or id: String) -> Phrase {
    guard let text else { return Phrase(sv: id, en: id) }
    return Phrase(sv: text[.sv].text, en: text[.en].text)
  }
}
