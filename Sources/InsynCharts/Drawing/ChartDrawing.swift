/// What is drawn in a chart. The words around it are the same for all.
package protocol ChartDrawing: Sendable {
  /// The width that it must have, in CSS pixels; nil where it fits any.
  var fixedWidth: Int? { get }
  /// Every value in it, in sentences: what the drawing says to those who do not see it.
  var description: String { get }

  /// Draws into the upper left corner. The id begins all ids in the drawing.
  ///
  /// - Returns: The height of it all, in CSS pixels.
  func draw(into svg: inout SVGBytes, id: String) -> Int
}

extension ChartDrawing {
  package var fixedWidth: Int? { nil }
}
