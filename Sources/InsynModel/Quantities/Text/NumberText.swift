package import InsynDiagnostics

extension Language {
  /// The signs that numbers are written with. U+00A0 keeps a Swedish number on one line; the minus
  /// sign is U+2212 in both languages.
  fileprivate var thousands: StaticString { self == .sv ? "\u{A0}" : "," }
  fileprivate var decimalMark: UInt8 { UInt8(ascii: self == .sv ? "," : ".") }
}

extension ExactDecimal {
  /// The number as people read it, with exactly so many decimals: `1 540 640`, `−1,50`.
  ///
  /// Numbers of four digits are grouped too. Halves are rounded away from zero.
  package func text(in language: Language, decimals: Int) -> String {
    let rounded = (try? rounded(toPlace: -decimals)) ?? self
    return (rounded.isNegative ? "\u{2212}" : "")
      + rounded.unsignedText(in: language, decimals: max(decimals, Int(rounded.decimals)))
  }

  /// The number with the decimals that it has.
  package func text(in language: Language) -> String {
    text(in: language, decimals: Int(decimals))
  }

  /// Digits without the sign; `decimals` is not below those of the number.
  private func unsignedText(in language: Language, decimals: Int) -> String {
    let unit = powerOfTen(Int(self.decimals)).magnitude
    let (whole, fraction) = coefficient.magnitude.quotientAndRemainder(
      dividingBy: UInt64(truncatingIfNeeded: unit))
    // At most 19 digits, 6 separators of two bytes, a mark and the decimals.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32 + decimals) { buffer in
      var digits = DigitsFromBehind(buffer)
      if decimals > 0 {
        for _ in Int(self.decimals)..<decimals { digits.write(UInt8(ascii: "0")) }
        digits.write(fraction, atLeast: Int(self.decimals))
        digits.write(language.decimalMark)
      }
      digits.write(whole, atLeast: 1, apartBy: language.thousands)
      return digits.text
    }
  }
}

/// Digits that are written from the last to the first.
private struct DigitsFromBehind {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var start: Int

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    (self.buffer, start) = (buffer, buffer.count)
  }

  var text: String {
    String(decoding: UnsafeBufferPointer(rebasing: buffer[start...]), as: UTF8.self)
  }

  mutating func write(_ byte: UInt8) {
    start -= 1
    buffer[start] = byte
  }

  /// With a separator after each three.
  mutating func write(_ number: UInt64, atLeast least: Int, apartBy separator: StaticString = "") {
    var (rest, written) = (number, 0)
    while rest > 0 || written < least {
      if written > 0, written % 3 == 0 {
        separator.withUTF8Buffer { for byte in $0.reversed() { write(byte) } }
      }
      write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      (rest, written) = (rest / 10, written + 1)
    }
  }
}
