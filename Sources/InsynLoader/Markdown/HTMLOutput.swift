import InsynModel

/// HTML as it is being written, and the holes in it.
struct HTMLOutput {
  private var html: [UInt8] = []
  private var pieces: [RichText.Piece] = []
  private var isAtLineStart = true

  init(capacity: Int) {
    html.reserveCapacity(capacity)
  }

  mutating func write(_ text: StaticString) {
    guard text.utf8CodeUnitCount > 0 else { return }
    html.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    isAtLineStart = html.last == Byte.lineFeed
  }

  /// Text that is HTML already, such as an id.
  mutating func write(trusted text: String) {
    html.append(contentsOf: text.utf8)
    isAtLineStart = html.last == Byte.lineFeed
  }

  /// Begins a new line, unless one has begun.
  mutating func startLine() {
    if !isAtLineStart { write("\n") }
  }

  mutating func write(escaping text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case Byte.quote: write("&quot;")
      default: html.append(byte)
      }
    }
    isAtLineStart = html.last == Byte.lineFeed
  }

  /// An address for `href`: what may not stand in one is written with per cent signs.
  mutating func write(address: some Sequence<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case Byte.apostrophe: write("&#x27;")
      case _ where Self.isSafeInAddress(byte): html.append(byte)
      default:
        html.append(Byte.percent)
        html.append(Self.hexDigit(byte >> 4))
        html.append(Self.hexDigit(byte & 0xF))
      }
    }
    isAtLineStart = false
  }

  private static func isSafeInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// Leaves a hole.
  mutating func append(_ hole: RichText.Piece) {
    flush()
    pieces.append(hole)
    isAtLineStart = false
  }

  /// Ends the piece that is being written; what follows is the piece of this number.
  mutating func beginPiece() -> Int {
    flush()
    return pieces.count
  }

  private mutating func flush() {
    guard !html.isEmpty else { return }
    pieces.append(.html(String(decoding: html, as: UTF8.self)))
    html.removeAll(keepingCapacity: true)
  }

  consuming func finish() -> [RichText.Piece] {
    flush()
    return pieces
  }
}
