import InsynCharts
import InsynDiagnostics
import InsynModel

/// A chart that is made: the drawing, its words, and what it rests on.
struct MadeChart: Sendable {
  let drawing: any ChartDrawing
  let words: ChartWords
  /// The documents that its figures come from, each once.
  let sources: [Identifier<Source>]
  /// Where the same figures stand in a table, if that is not beside the chart.
  let tables: [LinkView]
  /// The first figure in it, where it is made of a topic's.
  let first: Identifier<Figure>?

  init(
    _ drawing: any ChartDrawing, _ words: ChartWords, from sources: [SourceReference],
    tables: [LinkView] = [], first: Identifier<Figure>? = nil
  ) {
    self.first = first
    self.drawing = drawing
    self.words = words
    self.tables = tables
    var seen: Set<Identifier<Source>> = []
    self.sources = sources.map(\.source.value).filter { seen.insert($0).inserted }
  }
}
