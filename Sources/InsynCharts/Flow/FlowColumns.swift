import InsynModel

/// Which column each node stands in: after everything that money comes to it from.
struct FlowColumns {
  let columns: [[FlowGraph.Node]]

  init(of graph: FlowGraph) {
    let places = Dictionary(
      graph.nodes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let edges = graph.edges.compactMap { edge in
      places[edge.from].flatMap { from in places[edge.to].map { (from: from, to: $0) } }
    }
    var ranks = [Int](repeating: 0, count: graph.nodes.count)
    // Money that goes round has no end; the number of nodes is the longest way without a circle.
    for _ in graph.nodes {
      let before = ranks
      for edge in edges where ranks[edge.from] + 1 < ranks.count {
        ranks[edge.to] = max(ranks[edge.to], ranks[edge.from] + 1)
      }
      if ranks == before { break }
    }
    // Whoever only gives stands right before the first that receives from them.
    let receivers = Set(edges.map(\.to))
    for node in ranks.indices where !receivers.contains(node) {
      let targets = edges.filter { $0.from == node }.map { ranks[$0.to] }
      if let first = targets.min() { ranks[node] = max(0, first - 1) }
    }
    columns = Set(ranks).sorted().map { rank in
      ranks.indices.filter { ranks[$0] == rank }.map { graph.nodes[$0] }
    }
  }
}
