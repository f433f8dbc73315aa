import InsynModel

/// Reads every number, and every date in figures, in a stretch of a source.
struct NumberReader {
  /// A number, and the first word after it.
  private struct Reading {
    let value: ExactDecimal
    let end: Int
  }

  private let text: FoldedText
  private let range: Range<Int>

  init(_ text: FoldedText, _ range: Range<Int>) {
    (self.text, self.range) = (text, range)
  }

  func dates() -> Set<String> {
    Set(range.compactMap(date))
  }

  func numbers() -> Set<ExactDecimal> {
    var values: Set<ExactDecimal> = []
    let dates = range.filter { date(at: $0) != nil }.reduce(into: Set<Int>()) { places, start in
      places.formUnion(start..<(start + 5))
    }
    for start in range where !dates.contains(start) {
      for reading in readings(at: start) {
        values.insert(reading.value)
        if let scaled = scaled(reading) { values.insert(scaled) }
      }
    }
    return values
  }

  /// `2015-04-30`: three numbers of four, two and two digits with hyphens between them.
  private func date(at start: Int) -> String? {
    let end = start + 5
    guard range.contains(end - 1), text.words[(start + 1)..<end].allSatisfy({ !$0.isSpaced })
    else { return nil }
    let parts = stride(from: start, to: end, by: 2).compactMap { digits(at: $0)?.count }
    let hyphens = [start + 1, start + 3].map(text.text)
    guard parts == [4, 2, 2], hyphens == ["-", "-"] else { return nil }
    return (start..<end).map(text.text).joined()
  }

  /// `1 540 640` is read as 1, as 1 540 and as 1 540 640; `1,540` also as 1.54.
  private func readings(at start: Int) -> [Reading] {
    guard range.contains(start) else { return [] }
    guard let digits = digits(at: start) else {
      return NumberWords.small[text.text(at: start).lowercased()].map {
        [Reading(value: ExactDecimal($0), end: start + 1)]
      } ?? []
    }
    var readings = [reading(digits, decimals: 0, end: start + 1)]
    guard digits.count == text.words[start].bytes.count else { return readings.compactMap(\.self) }
    if let decimals = decimals(after: start) {
      readings.append(
        reading(digits + decimals.digits, decimals: decimals.digits.count, end: decimals.end))
    }
    var (whole, end) = (digits, start + 1)
    while digits.count <= 3, let group = group(at: end) {
      whole += group.digits
      end = group.end
      readings.append(reading(whole, decimals: 0, end: end))
      if let decimals = decimals(after: end - 1) {
        readings.append(
          reading(whole + decimals.digits, decimals: decimals.digits.count, end: decimals.end))
      }
    }
    return readings.compactMap(\.self)
  }

  private func reading(_ digits: [UInt8], decimals: Int, end: Int) -> Reading? {
    guard digits.count <= 18, let number = Int128(String(decoding: digits, as: UTF8.self)),
      let value = try? ExactDecimal(number, decimals: decimals)
    else { return nil }
    return Reading(value: value, end: end)
  }

  /// The number with the scale that follows it, or that follows the range it begins.
  private func scaled(_ reading: Reading) -> ExactDecimal? {
    if let power = scale(at: reading.end) { return reading.value.scaled(by: power) }
    guard range.contains(reading.end),
      NumberWords.rangeWords.contains(text.text(at: reading.end))
    else { return nil }
    return readings(at: reading.end + 1).lazy.compactMap { scale(at: $0.end) }.first
      .flatMap { reading.value.scaled(by: $0) }
  }

  private func scale(at index: Int) -> Int? {
    range.contains(index) ? NumberWords.scales[text.text(at: index).lowercased()] : nil
  }

  /// The digits that a word begins with: `17` of `17åringar`.
  private func digits(at index: Int) -> [UInt8]? {
    guard range.contains(index) else { return nil }
    let digits = text.bytes(at: index).prefix { 0x30...0x39 ~= $0 }
    return digits.isEmpty ? nil : Array(digits)
  }

  /// Three digits after a space, or right after a comma or a point.
  private func group(at index: Int) -> (digits: [UInt8], end: Int)? {
    let place = isSeparator(index) ? index + 1 : index
    guard let digits = digits(at: place), digits.count == 3,
      text.words[place].bytes.count == 3, text.words[place].isSpaced == (place == index)
    else { return nil }
    return (digits, place + 1)
  }

  private func decimals(after index: Int) -> (digits: [UInt8], end: Int)? {
    guard isSeparator(index + 1), let digits = digits(at: index + 2),
      digits.count <= ExactDecimal.maximumDecimals, !text.words[index + 2].isSpaced
    else { return nil }
    return (digits, index + 3)
  }

  private func isSeparator(_ index: Int) -> Bool {
    range.contains(index) && !text.words[index].isSpaced
      && [",", "."].contains(text.text(at: index))
  }
}

extension ExactDecimal {
  fileprivate func scaled(by power: Int) -> ExactDecimal? {
    let factor = (0..<power).reduce(Int128(1)) { product, _ in product * 10 }
    return try? ExactDecimal(Int128(coefficient) * factor, decimals: Int(decimals))
  }
}
