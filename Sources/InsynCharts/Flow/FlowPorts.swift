import InsynModel

/// Where lines leave and reach boxes: evenly down the side, in the order of the boxes at their other
/// ends, so that they cross as little as they can.
struct FlowPorts {
  private let boxes: [FlowGraph.Node: FlowLayout.Box]
  private let leaving: [FlowGraph.Node: [Int]]
  private let reaching: [FlowGraph.Node: [Int]]
  /// How far below the middle of its place a line leaves, so that its label has room above it.
  private let drop: Int

  init(_ strands: [FlowStrand], _ boxes: [FlowLayout.Box], slot: Int) {
    drop = slot / 2 - 12
    self.boxes = Dictionary(boxes.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      boxes.enumerated().map { ($1.node, $0) }, uniquingKeysWith: { first, _ in first })
    func orders(_ strands: [FlowStrand], by other: (FlowStrand) -> FlowGraph.Node) -> [Int] {
      strands.map { (places[other($0)] ?? 0, $0.order) }.sorted { $0 < $1 }.map(\.1)
    }
    leaving = Dictionary(grouping: strands, by: \.from).mapValues { orders($0, by: \.to) }
    reaching = Dictionary(grouping: strands, by: \.to).mapValues { orders($0, by: \.from) }
  }

  /// Where a line leaves its box.
  func start(of strand: FlowStrand) -> (x: Int, y: Int)? {
    boxes[strand.from].map { box in
      (box.x + box.width, height(strand, leaving[strand.from] ?? [], box) + drop)
    }
  }

  /// How far to the right it goes straight on.
  func turn(of strand: FlowStrand) -> Int {
    boxes[strand.from].map { $0.x + $0.width + $0.run } ?? 0
  }

  func end(of strand: FlowStrand) -> (x: Int, y: Int)? {
    boxes[strand.to].map { ($0.x, height(strand, reaching[strand.to] ?? [], $0)) }
  }

  private func height(_ strand: FlowStrand, _ orders: [Int], _ box: FlowLayout.Box) -> Int {
    let index = orders.firstIndex(of: strand.order) ?? 0
    return box.y + box.height * (2 * index + 1) / (2 * max(orders.count, 1))
  }
}
