import InsynDiagnostics
import InsynModel

/// One line of the drawing: an amount on its way, or several that have none.
struct FlowStrand: Sendable {
  let order: Int
  let from: FlowGraph.Node
  let to: FlowGraph.Node
  let label: String
  /// The label in lines.
  let words: [String]
  let width: Int
  let isKnown: Bool
  let isTransfer: Bool

  private static let thin = 2
  private static let widest = 24

  /// Between the same two ends, what lacks an amount for the same reason is one line.
  static func strands(
    of graph: FlowGraph, _ services: [Identifier<Figure>: Set<Identifier<Service>>],
    in language: Language
  ) -> [FlowStrand] {
    var groups: [[FlowGraph.Edge]] = []
    for edge in graph.edges {
      let index = groups.firstIndex { $0.first.map { $0.isAlike(edge) } ?? false }
      if let index { groups[index].append(edge) } else { groups.append([edge]) }
    }
    let largest = largestComparable(graph.edges.map(\.amount))
    return groups.enumerated().compactMap { order, edges in
      guard let edge = edges.first else { return nil }
      let label =
        label(of: edge, count: edges.count, in: language) + use(of: edges, services, in: language)
      return FlowStrand(
        order: order, from: edge.from, to: edge.to, label: label,
        words: FlowLayout.wrapped(label, at: FlowLayout.labelWidth),
        width: width(of: edge.amount, largest: largest),
        isKnown: edge.amount.amount.quantity != nil, isTransfer: edge.isTransfer)
    }
  }

  /// The largest of the amounts; nil where they differ in unit or time and widths would mislead.
  private static func largestComparable(_ amounts: [Measured]) -> ExactDecimal? {
    let known = amounts.filter { $0.amount.quantity != nil }
    guard known.count > 1, let first = known.first, let period = first.period,
      known.allSatisfy({ other in
        other.amount.quantity?.unit == first.amount.quantity?.unit
          && other.period.map { $0.hasSameDays(as: period) } ?? false
      })
    else { return nil }
    return known.compactMap(\.amount.quantity?.value).max().flatMap { $0.isZero ? nil : $0 }
  }

  private static func width(of amount: Measured, largest: ExactDecimal?) -> Int {
    guard let largest, let value = amount.amount.quantity?.value,
      let scaled = try? value.multiplied(by: ExactDecimal(Int64(widest)), .nearest)
        .divided(by: largest, decimals: 0, .nearest)
    else { return thin }
    return max(thin, Int(scaled.coefficient))
  }

  private static func label(
    of edge: FlowGraph.Edge, count: Int, in language: Language
  ) -> String {
    guard let absence = edge.amount.amount.absence else {
      return edge.amount.amount.text(in: language, .table)
    }
    let words =
      absence == .notStated
      ? Phrase(sv: "belopp anges inte", en: "amount not stated") : absence.words
    guard count > 1 else { return words[language] }
    let what =
      edge.isTransfer
      ? Phrase(sv: "överföringar", en: "transfers") : Phrase(sv: "bidrag", en: "contributions")
    return "\(count)\u{A0}\(what[language]): \(words[language])"
  }
}

extension FlowStrand {
  /// How many services the money pays for, where sources say.
  private static func use(
    of edges: [FlowGraph.Edge], _ services: [Identifier<Figure>: Set<Identifier<Service>>],
    in language: Language
  ) -> String {
    let paid = edges.reduce(into: Set<Identifier<Service>>()) { paid, edge in
      paid.formUnion(services[edge.figure] ?? [])
    }
    guard !paid.isEmpty else { return "" }
    let count = paid.count
    let words =
      count == 1
      ? Phrase(sv: "betalar en insats", en: "pays for one service")
      : Phrase(sv: "betalar \(count) insatser", en: "pays for \(count) services")
    return ", \(words[language])"
  }
}

extension FlowGraph.Edge {
  fileprivate func isAlike(_ other: FlowGraph.Edge) -> Bool {
    guard let absence = amount.amount.absence else { return false }
    return absence == other.amount.amount.absence && from == other.from && to == other.to
      && isTransfer == other.isTransfer
  }
}
