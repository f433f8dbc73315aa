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
    var lines: [TextLine] = []
    var room = 0
    func add(_ word: Substring, isStrong: Bool) {
      let length = Self.width(of: word) * (isStrong ? 114 : 100) / 100
      if lines.isEmpty || room < length + space {
        lines.append(TextLine(plain: "", strong: ""))
        room = width * 100
        room -= length
      } else {
        room -= length + space
      }
      let last = lines.count - 1
      if isStrong {
        lines[last].strong += (lines[last].strong.isEmpty ? "" : " ") + word
      } else {
        lines[last].plain += (lines[last].plain.isEmpty ? "" : " ") + word
      }
    }
    for word in plain.split(separator: " ") { add(word, isStrong: false) }
    for word in strong.split(separator: " ") { add(word, isStrong: true) }
    return lines
  }

  /// How wide a text is at 13 pixels, in hundredths of a pixel: no font of a system is much wider.
  static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static let space = 420

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "(", ")", "-", "/", "\u{A0}":
      460
    case "m", "w", "M", "W", "—", "%", "&": 1_200
    case "A"..."Z", "Å", "Ä", "Ö": 900
    case "0"..."9": 780
    default: 760
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
