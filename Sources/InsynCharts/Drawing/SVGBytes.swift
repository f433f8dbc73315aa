/// SVG, appended byte by byte. Lengths across are shares of the width, heights are CSS pixels.
package struct SVGBytes: Sendable {
  package enum Anchor: Sendable {
    case start
    case middle
    case end
  }

  package private(set) var bytes: [UInt8]

  package init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Appends markup as it is.
  mutating func write(_ markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends text so that HTML and XML read it as text, between tags and in quoted attributes.
  mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  mutating func append(_ other: SVGBytes) {
    bytes.append(contentsOf: other.bytes)
  }

  mutating func write(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: number.magnitude)
  }

  private mutating func appendDigits(of number: UInt) {
    if number > 9 { appendDigits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// `12.34%`, without zeros at the end; `0` for nothing.
  mutating func write(_ share: Share) {
    let (whole, rest) = share.tenThousandths.quotientAndRemainder(dividingBy: 100)
    write(whole)
    if rest > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
      if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }
    if share != .none { bytes.append(UInt8(ascii: "%")) }
  }
}

extension SVGBytes {
  private mutating func attribute(_ name: String, _ share: Share) {
    write(name)
    write(share)
    write("\"")
  }

  private mutating func attribute(_ name: String, _ pixels: Int) {
    write(name)
    write(pixels)
    write("\"")
  }

  private mutating func start(_ element: String, _ kind: String) {
    write("<")
    write(element)
    write(" class=\"")
    write(kind)
    write("\"")
  }

  /// A rectangle; `fill` is what it is filled with where no style can say it: `url(#…)`.
  mutating func rect(
    _ kind: String, from start: Share, to end: Share, y: Int, height: Int, fill: String? = nil
  ) {
    self.start("rect", kind)
    if start != .none { attribute(" x=\"", start) }
    attribute(" y=\"", y)
    attribute(" width=\"", start.distance(to: end))
    attribute(" height=\"", height)
    if let fill {
      write(" fill=\"")
      write(fill)
      write("\"")
    }
    write("/>\n")
  }

  mutating func line(_ kind: String, from start: Share, _ y1: Int, to end: Share, _ y2: Int) {
    self.start("line", kind)
    attribute(" x1=\"", start)
    attribute(" y1=\"", y1)
    attribute(" x2=\"", end)
    attribute(" y2=\"", y2)
    write("/>\n")
  }

  /// One line of text; what is strong stands last in it.
  mutating func text(
    _ text: String, strong: String = "", _ kind: String? = nil, x: Share = .none, shift: Int = 0,
    y: Int, _ anchor: Anchor = .start
  ) {
    write("<text")
    if let kind {
      write(" class=\"")
      write(kind)
      write("\"")
    }
    if x != .none { attribute(" x=\"", x) }
    if shift != 0 { attribute(" dx=\"", shift) }
    attribute(" y=\"", y)
    switch anchor {
    case .start: break
    case .middle: write(" text-anchor=\"middle\"")
    case .end: write(" text-anchor=\"end\"")
    }
    write(">")
    escape(text)
    if !strong.isEmpty {
      write(text.isEmpty ? "<tspan class=\"chart-strong\">" : " <tspan class=\"chart-strong\">")
      escape(strong)
      write("</tspan>")
    }
    write("</text>\n")
  }

  /// A shape of a size of its own, which begins at a share of the width.
  mutating func shape(_ kind: String, x: Share, y: Int, path: String) {
    write("<svg overflow=\"visible\"")
    attribute(" x=\"", x)
    attribute(" y=\"", y)
    write("><path class=\"")
    write(kind)
    write("\" d=\"")
    write(path)
    write("\"/></svg>\n")
  }
}
