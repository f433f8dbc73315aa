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
    let width: Int
    let height: Int
    /// How far its lines go straight on, under their labels.
    let run: Int
  }

  struct Line: Sendable {
    let fromName: String
    let toName: String
    let label: String
    /// The label in lines.
    let words: [String]
    let start: (x: Int, y: Int)
    /// Where it leaves the level it starts at: after every label of its column, so that no line
    /// runs through words.
    let turn: Int
    let end: (x: Int, y: Int)
    let width: Int
    let isKnown: Bool
    let isTransfer: Bool
  }

  static let lineHeight = 16
  /// How wide the lines of a name in a box may be, and of a label between two boxes: four columns
  /// have room on a page of 1280 pixels.
  static let nameWidth = 112
  static let labelWidth = 104
  /// From where lines may bend to the next column.
  private static let bend = 48
  private static let margin = 12

  let width: Int
  let height: Int
  let boxes: [Box]
  let lines: [Line]

  init(
    _ graph: FlowGraph, _ services: [Identifier<Figure>: Set<Identifier<Service>>],
    in language: Language, name: (FlowGraph.Node) -> String
  ) {
    let strands = FlowStrand.strands(of: graph, services, in: language)
    let slot = Self.slot(for: strands)
    let names = Dictionary(
      graph.nodes.map { ($0, name($0)) }, uniquingKeysWith: { first, _ in first })
    let lines = names.mapValues { Self.wrapped($0, at: Self.nameWidth) }
    let columns = FlowColumns(of: graph).columns
    let heights = columns.map { column in
      column.map { Self.height(of: $0, lines[$0]?.count ?? 1, strands, slot: slot) }
    }
    let tallest = heights.map { Self.total($0, slot: slot) }.max() ?? 0
    var boxes: [Box] = []
    var x = Self.margin
    for (column, heights) in zip(columns, heights) {
      let width = Self.width(for: column.flatMap { lines[$0] ?? [] })
      let run = Self.run(of: strands.filter { column.contains($0.from) })
      var y = Self.margin + (tallest - Self.total(heights, slot: slot)) / 2
      for (node, height) in zip(column, heights) {
        boxes.append(
          Box(
            node: node, name: lines[node] ?? [],
            x: x, y: y, width: width, height: height, run: run))
        y += height + slot / 2
      }
      x += width + run + Self.bend
    }
    width = (boxes.map { $0.x + $0.width }.max() ?? 0) + Self.margin
    height = 2 * Self.margin + tallest
    self.boxes = boxes
    self.lines = Self.lines(strands, FlowPorts(strands, boxes, slot: slot), names)
  }

  /// Wide enough for the longest word of a column, which cannot be broken.
  private static func width(for lines: [String]) -> Int {
    max(80, lines.map { TextLine.width(of: $0) / 88 }.max() ?? 0) + 20
  }

  /// As far as the longest label of the lines that leave a column.
  private static func run(of strands: [FlowStrand]) -> Int {
    (strands.flatMap(\.words).map { TextLine.width(of: $0) / 100 }.max() ?? 0) + 10
  }

  /// How far apart two lines at one box must be for the longest label to have room.
  private static func slot(for strands: [FlowStrand]) -> Int {
    let most = strands.map(\.words.count).max() ?? 1
    return max(44, most * lineHeight + 12)
  }

  private static func total(_ heights: [Int], slot: Int) -> Int {
    heights.reduce(0, +) + max(0, heights.count - 1) * slot / 2
  }

  private static func height(
    of node: FlowGraph.Node, _ lines: Int, _ strands: [FlowStrand], slot: Int
  ) -> Int {
    let ports = max(strands.count { $0.from == node }, strands.count { $0.to == node })
    return max(ports * slot, (lines + 1) * lineHeight)
  }

  private static func lines(
    _ strands: [FlowStrand], _ ports: FlowPorts, _ names: [FlowGraph.Node: String]
  ) -> [Line] {
    strands.compactMap { strand in
      guard let from = ports.start(of: strand), let to = ports.end(of: strand) else { return nil }
      return Line(
        fromName: names[strand.from] ?? "", toName: names[strand.to] ?? "", label: strand.label,
        words: strand.words,
        start: from, turn: ports.turn(of: strand), end: to, width: strand.width,
        isKnown: strand.isKnown, isTransfer: strand.isTransfer)
    }
  }

  /// The text in lines of at most so many pixels, broken at ordinary spaces.
  static func wrapped(_ text: String, at width: Int) -> [String] {
    TextLine.lines(text, width: width).map(\.plain)
  }
}
