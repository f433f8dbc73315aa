/// Puts words into lines, a word on the line that has room for it.
struct LineBreaker {
  private(set) var lines: [TextLine] = []
  /// In hundredths of a pixel, as all widths here.
  private let width: Int
  private var room = 0

  private static let space = 420

  /// - Parameter width: In pixels.
  init(width: Int) {
    self.width = width * 100
  }

  /// Adds the words of a text, whose letters are `weight` hundredths as wide as ordinary ones;
  /// `write` adds words to the part of a line that they belong to.
  mutating func add(
    _ text: String, weight: Int = 100, _ write: (inout TextLine, String) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      // The words of one line lie side by side, so that they are copied together.
      var words = 0..<0
      func finish() {
        guard !words.isEmpty else { return }
        write(&lines[lines.count - 1], String(decoding: bytes[words], as: UTF8.self))
      }
      while let word = Self.word(in: bytes, from: words.upperBound) {
        let length = word.reduce(0) { $0 + Self.width(of: bytes, at: $1) } * weight / 100
        if lines.isEmpty || room < length + Self.space {
          finish()
          lines.append(TextLine(plain: "", strong: ""))
          (room, words) = (width - length, word)
        } else {
          room -= length + Self.space
          words = words.isEmpty ? word : words.lowerBound..<word.upperBound
        }
      }
      finish()
    }
  }

  private static func word(in bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Range<Int>? {
    guard let start = bytes[index...].firstIndex(where: { $0 != blank }) else { return nil }
    return start..<(bytes[start...].firstIndex(of: blank) ?? bytes.endIndex)
  }

  private static let blank = UInt8(ascii: " ")

  /// How wide the character is that begins with a byte at 13 pixels; nothing for its other bytes.
  static func width(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "t"),
      UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "I"), UInt8(ascii: "."),
      UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "'"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "/"):
      460
    case UInt8(ascii: "m"), UInt8(ascii: "w"), UInt8(ascii: "M"), UInt8(ascii: "W"),
      UInt8(ascii: "%"), UInt8(ascii: "&"):
      1_200
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 900
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 780
    case 0x80..<0xC0: 0
    // A no-break space; Å, Ä, Ö; an em dash.
    case 0xC2 where bytes[(index + 1)...].first == 0xA0: 460
    case 0xC3 where [0x85, 0x84, 0x96].contains(bytes[(index + 1)...].first): 900
    case 0xE2 where bytes[(index + 1)...].starts(with: [0x80, 0x94]): 1_200
    default: 760
    }
  }
}
