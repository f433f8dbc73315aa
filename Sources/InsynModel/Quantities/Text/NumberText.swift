package import InsynDiagnostics

extension Language {
  /// The signs that numbers are written with. U+00A0 keeps a Swedish number on one line; the minus
  /// sign is U+2212 in both languages.
  fileprivate var thousands: String { self == .sv ? "\u{A0}" : "," }
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
    var reversed: [UInt8] = []
    reversed.reserveCapacity(40)
    if decimals > 0 {
      reversed += repeatElement(UInt8(ascii: "0"), count: decimals - Int(self.decimals))
      reversed.appendDigits(of: fraction, atLeast: Int(self.decimals))
      reversed.append(language.decimalMark)
    }
    reversed.appendDigits(of: whole, atLeast: 1, apartBy: language.thousands.utf8.reversed())
    return String(decoding: reversed.reversed(), as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends digits from the last to the first, with a separator after each three.
  fileprivate mutating func appendDigits(
    of number: UInt64, atLeast least: Int, apartBy separator: [UInt8] = []
  ) {
    var (rest, written) = (number, 0)
    while rest > 0 || written < least {
      if written > 0, written % 3 == 0 { append(contentsOf: separator) }
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      (rest, written) = (rest / 10, written + 1)
    }
  }
}
