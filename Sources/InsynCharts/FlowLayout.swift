import InsynDiagnostics
import InsynModel

/// Where each box and line of a flow stands. All lengths are whole units of the drawing, which is
/// shown at one CSS pixel a unit.
struct FlowLayout: Sendable {
  struct Box: Sendable {
    let node: FlowGraph.Node
    let name: [String]
    let x: Int
    let y: Int
    let height: Int
  }

  struct Line: Sendable {
    let fromName: String
    let toName: String
    let label: String
    let start: (x: Int, y: Int)
    let end: (x: Int, y: Int)
    let width: Int
    let isKnown: Bool
    let isTransfer: Bool
  }

  static let lineHeight = 16
  /// How many characters have room in a box, and between two boxes.
  static let nameLength = 20
  static let labelLength = 20
  private static let gap = 150
  private static let slot = 44
  private static let margin = 12

  let width: Int
  let height: Int
  let boxWidth: Int
  let boxes: [Box]
  let lines: [Line]

  init(_ graph: FlowGraph, in language: Language, name: (FlowGraph.Node) -> String) {
    let strands = FlowStrand.strands(of: graph, in: language)
    let names = Dictionary(
      graph.nodes.map { ($0, name($0)) }, uniquingKeysWith: { first, _ in first })
    let boxWidth = Self.boxWidth(for: names.values)
    let columns = FlowColumns(of: graph).columns
    let heights = columns.map { column in
      column.map { Self.height(of: $0, names[$0] ?? "", strands) }
    }
    let tallest = heights.map(Self.total).max() ?? 0
    var boxes: [Box] = []
    for (index, column) in columns.enumerated() {
      var y = Self.margin + (tallest - Self.total(heights[index])) / 2
      for (node, height) in zip(column, heights[index]) {
        boxes.append(
          Box(
            node: node, name: Self.wrapped(names[node] ?? "", at: Self.nameLength),
            x: Self.margin + index * (boxWidth + Self.gap), y: y, height: height))
        y += height + Self.slot / 2
      }
    }
    let count = max(columns.count, 1)
    width = 2 * Self.margin + count * boxWidth + (count - 1) * Self.gap
    height = 2 * Self.margin + tallest
    (self.boxWidth, self.boxes) = (boxWidth, boxes)
    lines = Self.lines(strands, boxes, boxWidth, names)
  }

  /// Wide enough for the longest word, which cannot be broken.
  private static func boxWidth(for names: some Sequence<String>) -> Int {
    let longest = names.flatMap { wrapped($0, at: nameLength) }.map(\.count).max() ?? 0
    return max(150, longest * 8 + 16)
  }

  private static func total(_ heights: [Int]) -> Int {
    heights.reduce(0, +) + max(0, heights.count - 1) * slot / 2
  }

  private static func height(
    of node: FlowGraph.Node, _ name: String, _ strands: [FlowStrand]
  ) -> Int {
    let ports = max(strands.count { $0.from == node }, strands.count { $0.to == node })
    return max(ports * slot, (wrapped(name, at: nameLength).count + 1) * lineHeight)
  }

  private static func lines(
    _ strands: [FlowStrand], _ boxes: [Box], _ boxWidth: Int, _ names: [FlowGraph.Node: String]
  ) -> [Line] {
    let ports = FlowPorts(strands, boxes)
    return strands.compactMap { strand in
      guard let from = ports.start(of: strand), let to = ports.end(of: strand) else { return nil }
      return Line(
        fromName: names[strand.from] ?? "", toName: names[strand.to] ?? "", label: strand.label,
        start: (from.x + boxWidth, from.y), end: to, width: strand.width,
        isKnown: strand.isKnown, isTransfer: strand.isTransfer)
    }
  }

  /// The text in lines of at most so many characters, broken at ordinary spaces.
  static func wrapped(_ text: String, at length: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < length {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
