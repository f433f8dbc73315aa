/// What tells areas apart besides colour. Each drawing brings the ones that it uses.
enum ChartPattern: String, CaseIterable {
  /// Slanting lines: what is given but has no value, or what may be.
  case hatch
  /// Full to nothing, to the right: an end that is not exact.
  case fade
  /// Nothing to full: a beginning that is not exact.
  case rise

  func fill(_ id: String) -> String { "url(#\(id)-\(rawValue))" }
}

extension SVGBytes {
  mutating func define(_ patterns: [ChartPattern], id: String) {
    guard !patterns.isEmpty else { return }
    write("<defs>\n")
    for pattern in patterns { define(pattern, id: "\(id)-\(pattern.rawValue)") }
    write("</defs>\n")
  }

  private mutating func define(_ pattern: ChartPattern, id: String) {
    switch pattern {
    case .hatch:
      write(
        "<pattern id=\"\(id)\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
          + "<path class=\"chart-hatch\" d=\"M-1 1l2-2M0 6l6-6M5 7l2-2\"/></pattern>\n")
    case .fade: defineGradient(id, first: "chart-full", last: "chart-gone")
    case .rise: defineGradient(id, first: "chart-gone", last: "chart-full")
    }
  }

  private mutating func defineGradient(_ id: String, first: String, last: String) {
    write(
      "<linearGradient id=\"\(id)\"><stop offset=\"0\" class=\"\(first)\"/>"
        + "<stop offset=\"1\" class=\"\(last)\"/></linearGradient>\n")
  }
}
