import InsynCharts
import InsynDiagnostics
import InsynModel

extension ChartMaker {
  /// Where the money comes from, the accounts that it passes, and the services that it pays for.
  var flow: MadeChart? {
    guard partnership.hasFlow else { return nil }
    let graph = FlowGraph(of: partnership, context.documents)
    let chart = FlowChart(graph, services: services, in: language) { node in
      let names = context.links(to: node, in: partnership).map(\.label.text)
      return names.count > 2
        ? "\(names.count) \(context.word(.partiesTogether))" : names.joined(separator: " · ")
    }
    let budget = partnership.budget
    let terms = budget.contributions.map(\.terms) + budget.transfers.map(\.terms)
    return MadeChart(
      chart, ChartWords(headline: flowHeadline(graph), subtitle: flowSubtitle(graph)),
      from: terms.flatMap(\.amount.leading.sources), tables: [])
  }

  private var services: [Identifier<Figure>: Set<Identifier<Service>>] {
    partnership.services.reduce(into: [:]) { services, service in
      for figure in service.funding ?? [] {
        services[figure.value, default: []].insert(service.id.value)
      }
    }
  }

  private func flowHeadline(_ graph: FlowGraph) -> String {
    let accounts = graph.nodes.compactMap { node in
      if case .account = node {
        context.links(to: node, in: partnership).first?.label.text
      } else {
        nil
      }
    }
    guard !accounts.isEmpty else {
      return say(
        "Källorna anger inte vart pengarna går inom partnerskapet",
        "The sources do not say where the money goes inside the partnership")
    }
    let known = graph.edges.count { $0.amount.amount.quantity != nil }
    let all = graph.edges.count
    let way = say("Pengarna går via \(listed(accounts))", "The money passes \(listed(accounts))")
    if known == all { return way }
    return way
      + say(
        "; \(known) av \(all) flöden har ett belopp", "; \(known) of \(all) flows have an amount")
  }

  private func flowSubtitle(_ graph: FlowGraph) -> String {
    let units = graph.edges.compactMap(\.amount.amount.quantity?.unit)
    let status = partnership.statusOfClaims == .proposed ? say(", föreslaget", ", proposed") : ""
    let what = say("Bidrag och överföringar\(status)", "Contributions and transfers\(status)")
    guard !units.isEmpty else { return say("\(what), utan belopp", "\(what), without amounts") }
    return "\(what), \(say("i", "in")) \(listed(unitTexts(units)))"
  }
}

extension ChartMaking {
  /// Each unit once, in words.
  func unitTexts(_ units: [QuantityUnit]) -> [String] {
    var seen: Set<QuantityUnit> = []
    return units.filter { seen.insert($0).inserted }.map { $0.text(in: language) }
  }
}
