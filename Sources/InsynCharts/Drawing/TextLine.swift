/// A line of text in a drawing. What is strong in it, such as a value, stands last.
struct TextLine: Hashable, Sendable {
  var plain: String
  var strong: String

  static let height = 17
  /// What has room at the narrowest, in pixels: a page of 320 less its margins, less a little for
  /// letters that are wider than they are taken to be.
  static let narrowest = 280

  /// The text in lines, broken at ordinary spaces.
  static func lines(
    _ plain: String, strong: String = "", width: Int = narrowest
  ) -> [TextLine] {
    var breaker = LineBreaker(width: width)
    breaker.add(plain) { $0.plain += $1 }
    breaker.add(strong, weight: 114) { $0.strong += $1 }
    return breaker.lines
  }

  /// How wide a text is at 13 pixels, in hundredths of a pixel: no font of a system is much wider.
  static func width(of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.reduce(0) { $0 + LineBreaker.width(of: bytes, at: $1) }
    }
  }
}

extension SVGBytes {
  /// - Returns: The height at which the next line may begin.
  mutating func write(_ lines: [TextLine], x: Share = .none, shift: Int = 0, from y: Int) -> Int {
    for (index, line) in lines.enumerated() {
      text(
        line.plain, strong: line.strong, x: x, shift: shift, y: y + index * TextLine.height + 13)
    }
    return y + lines.count * TextLine.height
  }
}
