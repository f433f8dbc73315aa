import InsynModel

/// Draws one bar.
struct BarShapePen {
  let axis: ValueAxis
  let y: Int
  let height: Int
  /// The classes of the bar.
  let kind: String
  /// What a soft end is filled with.
  let fade: String

  func draw(_ shape: BarShape, into svg: inout SVGBytes) {
    switch shape {
    case .full(let end): drawFull(to: axis.share(of: end), into: &svg)
    case .soft(let low, let value, let high):
      let (start, end) = (axis.share(of: low), axis.share(of: high))
      drawFull(to: start, into: &svg)
      svg.rect("chart-soft", from: start, to: end, y: y, height: height, fill: fade)
      svg.line("chart-whisker", from: start, y + height / 2, to: end, y + height / 2)
      drawTick(at: axis.share(of: value), into: &svg)
    case .range(let low, let high):
      let (start, end) = (axis.share(of: low), axis.share(of: high))
      drawFull(to: start, into: &svg)
      svg.rect("chart-span", from: start, to: end, y: y, height: height)
    case .open(let low):
      let start = axis.share(of: low)
      drawFull(to: start, into: &svg)
      svg.shape("chart-onward", x: start, y: y, path: Self.onward(height))
    case .upTo(let high):
      let end = axis.share(of: high)
      svg.rect("chart-span", from: .none, to: end, y: y, height: height)
      drawTick(at: end, into: &svg)
    }
  }

  /// A bar of no length is drawn as its end.
  private func drawFull(to end: Share, into svg: inout SVGBytes) {
    guard end > .none else { return drawTick(at: .none, into: &svg) }
    svg.rect(kind, from: .none, to: end, y: y, height: height)
  }

  /// Two arrowheads, as high as the bar.
  static func onward(_ height: Int) -> String {
    let half = height / 2 - 1
    let head = "l\(half) \(half)l-\(half) \(half)"
    return "M3 1\(head)M9 1\(head)"
  }

  private func drawTick(at place: Share, into svg: inout SVGBytes) {
    svg.line("chart-tick", from: place, y - 2, to: place, y + height + 2)
  }
}
