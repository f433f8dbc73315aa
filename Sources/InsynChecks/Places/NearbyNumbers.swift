import InsynModel

/// The numbers and dates that a stretch of a source may be read to write.
///
/// It reads generously: what could be read two ways is read both ways, because it is asked only
/// whether the claim's own number is among them.
struct NearbyNumbers {
  private let text: FoldedText
  private let range: Range<Int>
  private let values: Set<ExactDecimal>

  init(in text: FoldedText, _ range: Range<Int>) {
    (self.text, self.range) = (text, range)
    values = NumberReader(text, range).readAll()
  }

  func hold(_ stated: CitedPlace.Stated) -> Bool {
    switch stated {
    case .text: true
    case .amount(let quantity): quantity.printedValues.allSatisfy(values.contains)
    case .date(let date): hold(date)
    }
  }

  /// Every part of a date that the claim states is there.
  private func hold(_ date: PartialDate) -> Bool {
    guard values.contains(ExactDecimal(Int64(date.year))) else { return false }
    switch date.precision {
    case .year: return true
    case .season(let season): return range.contains(where: { isName($0, of: season) })
    case .month: return range.contains(where: { isMonth($0, date.first.month) })
    case .day:
      return range.contains(where: { isMonth($0, date.first.month) })
        && values.contains(ExactDecimal(Int64(date.first.day)))
    }
  }

  private func isName(_ index: Int, of season: Season) -> Bool {
    let word = text.text(at: index).lowercased()
    return NumberWords.beginnings(of: season).contains { word.hasPrefix($0) }
  }

  /// Its name, or its number in a date such as `2015-04-30` or `30/4`.
  private func isMonth(_ index: Int, _ month: Int) -> Bool {
    if NumberWords.months[month - 1].contains(text.text(at: index)) { return true }
    let isPartOfDate = isDateMark(index - 1) || isDateMark(index + 1)
    return isPartOfDate && Int(text.text(at: index)) == month
  }

  private func isDateMark(_ index: Int) -> Bool {
    range.contains(index) && ["-", "/", "."].contains(text.text(at: index))
  }
}

extension Quantity {
  /// What a source writes of it: the figure, or both ends of a range.
  fileprivate var printedValues: [ExactDecimal] {
    hedge.contains(.between) ? [interval.low, interval.high].compactMap(\.self) : [value]
  }
}
