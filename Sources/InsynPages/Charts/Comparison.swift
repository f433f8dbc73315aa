import InsynCharts
import InsynDiagnostics
import InsynModel

/// What the partnerships put in, side by side where it may be compared: small panels to one scale, and
/// the reasons for what is left out.
struct Comparison {
  /// A panel shows at most so many partnerships, those with the largest amounts.
  static let most = 40
  private static let mostReasons = 10

  private let context: PageContext
  /// Every contribution with an amount of money.
  private let members: [Member]
  /// What two partnerships or more have amounts for, the most shared first.
  private let shared: [Group]

  init(in context: PageContext) {
    self.context = context
    members = Self.members(in: context)
    shared = Self.shared(by: members)
  }

  /// Whether any two partnerships have amounts of one kind.
  var isPossible: Bool { !shared.isEmpty }

  /// Nil where it is not possible.
  var chart: MadeChart? {
    let all = shared
    guard let first = all.first else { return nil }
    let maker = ChartMaker(first.members[0].partnership, in: context)
    let panels = all.map { bars(of: $0, maker) }
    let drawn = all.flatMap(\.members)
    return MadeChart(
      BarChart(panels, in: context.language),
      ChartWords(
        headline: headline(of: all, maker),
        subtitle: maker.say(
          "Bidrag efter partnerskap och givare, i ",
          "Contributions by partnership and contributor, in ")
          + maker.listed(maker.unitTexts(all.map(\.basis.unit))) + ".",
        notes: cut(all, maker) + maker.notes(on: drawn.map(\.measured.amount))),
      from: drawn.flatMap { $0.contribution.terms.amount.leading.sources }, tables: [])
  }

  /// Why partnerships with amounts are not in the chart.
  var refusals: [String] {
    guard let reference = (shared.first?.members ?? members).first else { return [] }
    let drawn = Set(shared.flatMap(\.members).map(\.partnership.id.value))
    var seen: Set<Identifier<Partnership>> = [reference.partnership.id.value]
    let left = members.filter {
      !drawn.contains($0.partnership.id.value) && seen.insert($0.partnership.id.value).inserted
    }
    return left.prefix(Self.mostReasons).compactMap { member in
      let names = [reference, member].map { $0.partnership.name.value[context.language].text }
      return reason(reference.measured, member.measured).map {
        "\(names.joined(separator: " – ")): \($0[context.language])"
      }
    }
  }

  /// What the algebra says of the two amounts together.
  private func reason(_ one: Measured, _ other: Measured) -> Phrase? {
    let terms = [one, other]
    do {
      _ = try Measured.sum(terms, over: .same)
      return nil
    } catch {
      return error.reason
    }
  }
}

extension Comparison {
  fileprivate struct Member {
    let partnership: Partnership
    let contribution: Contribution
    let measured: Measured
  }

  fileprivate struct Group {
    let basis: ScaleBasis
    var members: [Member]
  }

  private static func members(in context: PageContext) -> [Member] {
    context.partnerships.flatMap { partnership in
      partnership.budget.contributions.compactMap { contribution in
        let measured = contribution.terms.measured(in: partnership, context.documents)
        guard measured.amount.quantity?.unit.currency != nil else { return nil }
        return Member(partnership: partnership, contribution: contribution, measured: measured)
      }
    }
  }

  private static func shared(by members: [Member]) -> [Group] {
    var order: [ScaleBasis] = []
    var groups: [ScaleBasis: [Member]] = [:]
    for member in members {
      guard let basis = ScaleBasis(member.measured), basis.time != .notStated else { continue }
      if groups[basis] == nil { order.append(basis) }
      groups[basis, default: []].append(member)
    }
    let all = order.map { basis in Group(basis: basis, members: groups[basis] ?? []) }
    let several = all.filter { $0.partnerships.count > 1 }
    return several.sorted { $0.partnerships.count > $1.partnerships.count }
  }

  fileprivate func bars(of group: Group, _ maker: ChartMaker) -> BarChart.Panel {
    let kept = Set(group.largest(Self.most))
    let entries = group.members.filter { kept.contains($0.partnership.id.value) }.map { member in
      AmountPanels.Entry(
        group: member.partnership.name.value[context.language].text,
        figure: "\(member.partnership.id.value)/\(member.contribution.terms.id.value)",
        label: maker.names(of: member.contribution.by.map(\.value)), measured: member.measured,
        rivals: [])
    }
    let panels = AmountPanels(entries).panels
    return panels.first.map(maker.bars)
      ?? BarChart.Panel(title: "", unit: group.basis.unit, groups: [])
  }

  private func headline(of all: [Group], _ maker: ChartMaker) -> String {
    let count = all.first?.partnerships.count ?? 0
    let unit = all.first?.basis.unit.text(in: context.language) ?? ""
    return maker.say(
      "\(count) partnerskap har bidrag som kan jämföras i \(unit)",
      "\(count) partnerships have contributions that can be compared in \(unit)")
  }

  private func cut(_ all: [Group], _ maker: ChartMaker) -> [String] {
    guard let most = all.map(\.partnerships.count).max(), most > Self.most else { return [] }
    return [
      maker.say(
        "De \(Self.most) med störst belopp visas; alla finns i tabellerna.",
        "The \(Self.most) with the largest amounts are shown; all are in the tables.")
    ]
  }
}

extension Comparison.Group {
  fileprivate var partnerships: Set<Identifier<Partnership>> {
    Set(members.map(\.partnership.id.value))
  }

  /// The partnerships with the largest amounts, by the largest of each.
  fileprivate func largest(_ most: Int) -> [Identifier<Partnership>] {
    var values: [Identifier<Partnership>: ExactDecimal] = [:]
    for member in members {
      let value = member.measured.amount.quantity?.value ?? .zero
      values[member.partnership.id.value] = max(values[member.partnership.id.value] ?? value, value)
    }
    let sorted = values.sorted { one, other in
      one.value == other.value ? one.key < other.key : one.value > other.value
    }
    return sorted.prefix(most).map(\.key)
  }
}
