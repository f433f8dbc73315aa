import InsynDiagnostics

/// Reads one number in digits, as Swedes and English speakers write them.
///
/// Thousands may be apart by spaces, or by commas or points where that can mean nothing else
/// (`1,500,000`, `1.540,50`). One comma or point before exactly three digits can be read two ways
/// and is refused, except after a zero or four digits and more, or in text of a known language:
/// English has commas between thousands and a point before decimals, Swedish a comma before decimals.
struct NumberScanner {
  private let bytes: [UInt8]
  private let start: Int
  private(set) var position: Int
  private let end: Int
  private let language: Language?

  private var digits: Int128 = 0
  private var digitCount = 0
  private var decimals = 0

  /// A number in content may have so many digits; sums of thousands of them still fit.
  private static let mostDigits = 18

  init(_ bytes: [UInt8], from start: Int, end: Int, in language: Language?) {
    (self.bytes, self.language) = (bytes, language)
    (self.start, position, self.end) = (start, start, end)
  }

  mutating func number() throws(WritingProblem) -> WrittenNumber {
    let first = takeDigits()
    guard first == 1 || bytes[start] != UInt8(ascii: "0") else { throw malformed() }
    var wasSpaced = false
    while let group = spacedGroup() {
      guard first <= 3, group.count == 3 else {
        position = group.upperBound
        throw malformed()
      }
      position = group.lowerBound
      takeDigits()
      wasSpaced = true
    }
    try takeSeparatedGroups(after: first, wasSpaced: wasSpaced)
    return try finished()
  }

  @discardableResult private mutating func takeDigits() -> Int {
    let from = position
    while position < end, bytes[position] &- UInt8(ascii: "0") < 10 {
      if digitCount <= Self.mostDigits {
        digits = digits * 10 + Int128(bytes[position] - UInt8(ascii: "0"))
      }
      digitCount += 1
      position += 1
    }
    return position - from
  }

  /// The digits after one space, if there are any.
  private func spacedGroup() -> Range<Int>? {
    guard let width = spaceWidthOfUTF8(bytes, at: position, end: end) else { return nil }
    let from = position + width
    let to = bytes[from..<end].firstIndex { $0 &- UInt8(ascii: "0") >= 10 } ?? end
    return from < to ? from..<to : nil
  }

  private mutating func takeSeparatedGroups(
    after first: Int, wasSpaced: Bool
  ) throws(WritingProblem) {
    var groups: [(separator: UInt8, count: Int)] = []
    while let separator = separatorBeforeDigit() {
      position += 1
      groups.append((separator, takeDigits()))
    }
    guard let last = groups.last else { return }
    let thousands = groups.dropLast()
    let areGrouped =
      first <= 3 && !wasSpaced && bytes[start] != UInt8(ascii: "0")
      && thousands.allSatisfy { $0.count == 3 && $0.separator == groups[0].separator }
    if spacedGroup() != nil || !thousands.isEmpty && !areGrouped { throw malformed() }
    if thousands.isEmpty, last.count == 3, areGrouped {
      guard let isThousands = isThousands(last.separator) else { throw ambiguous() }
      decimals = isThousands ? 0 : 3
    } else if last.separator != thousands.first?.separator {
      decimals = last.count
    } else if last.count != 3 {
      throw malformed()
    }
  }

  /// Whether one sign before three digits is between thousands; nil where it may be either.
  private func isThousands(_ separator: UInt8) -> Bool? {
    switch (language, separator) {
    case (.en, UInt8(ascii: ",")): true
    case (.en, _), (.sv, UInt8(ascii: ",")): false
    default: nil
    }
  }

  private func separatorBeforeDigit() -> UInt8? {
    guard position + 1 < end, bytes[position + 1] &- UInt8(ascii: "0") < 10 else { return nil }
    let byte = bytes[position]
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") ? byte : nil
  }

  private func finished() throws(WritingProblem) -> WrittenNumber {
    guard digitCount <= Self.mostDigits else { throw .numberTooLarge(written, start..<position) }
    guard decimals <= ExactDecimal.maximumDecimals,
      let value = try? ExactDecimal(digits, decimals: decimals)
    else { throw .tooManyDecimals(written, start..<position, most: ExactDecimal.maximumDecimals) }
    return WrittenNumber(
      value: value, decimals: decimals, significantPlace: decimals > 0 ? -decimals : trailingZeros)
  }

  private var trailingZeros: Int {
    guard digits != 0 else { return 0 }
    var (rest, zeros) = (digits, 0)
    while rest % 10 == 0 { (rest, zeros) = (rest / 10, zeros + 1) }
    return zeros
  }

  private var written: String { String(decoding: bytes[start..<position], as: UTF8.self) }

  private func malformed() -> WritingProblem { .malformedNumber(written, start..<position) }

  private func ambiguous() -> WritingProblem {
    let parts = written.split { $0 == "," || $0 == "." }
    return .ambiguousNumber(
      written, start..<position, whole: String(parts[0]), thousands: String(parts[1]))
  }
}
