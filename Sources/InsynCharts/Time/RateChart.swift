package import InsynDiagnostics
package import InsynModel

/// Levels that hold at different times, to one scale from zero: a line for each, and where one gives
/// way to others a dotted line between them. Letters lead to their names, which are long.
package struct RateChart: Sendable {
  private let pen: RatePen

  /// `names` is what each level is for, in the order of the series. Nil where no level has a date.
  package init?(_ series: RateSeries, names: [String], in language: Language) {
    guard let pen = RatePen(series, names, language) else { return nil }
    self.pen = pen
  }
}

extension RateChart: ChartDrawing {
  package func draw(into svg: inout SVGBytes, id: String) -> Int { pen.draw(into: &svg) }

  package var description: String {
    zip(pen.series.levels, pen.names).map { level, name in
      let value = level.quantity.text(in: pen.language, .table)
      return "\(name): \(value), \(level.period.text(in: pen.language))."
    }.joined(separator: " ")
  }
}
