import InsynModel

/// Which column each node stands in: after everything that money comes to it from.
struct FlowColumns {
  let columns: [[FlowGraph.Node]]

  init(of graph: FlowGraph) {
    var ranks = Dictionary(graph.nodes.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
    // Money that goes round has no end; the number of nodes is the longest way without a circle.
    for _ in graph.nodes {
      for edge in graph.edges {
        let next = (ranks[edge.from] ?? 0) + 1
        if next > ranks[edge.to] ?? 0, next < graph.nodes.count { ranks[edge.to] = next }
      }
    }
    // Whoever only gives stands right before the first that receives from them.
    let receivers = Set(graph.edges.map(\.to))
    for node in graph.nodes where !receivers.contains(node) {
      let targets = graph.edges.filter { $0.from == node }.compactMap { ranks[$0.to] }
      if let first = targets.min() { ranks[node] = max(0, first - 1) }
    }
    let used = Set(ranks.values).sorted()
    columns = used.map { rank in graph.nodes.filter { ranks[$0] == rank } }
  }
}
