import InsynModel

/// The numbers and dates that a stretch of a source may be read to write.
///
/// It reads generously: what could be read two ways is read both ways, because it is asked only
/// whether the claim's own number is among them.
struct NearbyNumbers {
  private let text: FoldedText
  private let range: Range<Int>
  private let values: Set<ExactDecimal>
  /// Dates in figures, `2015-04-30`, with their zeros; their parts are no numbers.
  private let dates: Set<String>

  init(in text: FoldedText, _ range: Range<Int>) {
    (self.text, self.range) = (text, range)
    let reader = NumberReader(text, range)
    (values, dates) = (reader.numbers(), reader.dates())
  }

  func hold(_ stated: CitedPlace.Stated) -> Bool {
    switch stated {
    case .text: true
    case .amount(let quantity): quantity.printedValues.allSatisfy(values.contains)
    case .date(let date): hold(date)
    }
  }

  /// The date in figures, or in words every part of it that the claim states.
  private func hold(_ date: PartialDate) -> Bool {
    if date.isWrittenInFigures, dates.contains(where: { $0.hasPrefix(date.unhedged) }) {
      return true
    }
    guard values.contains(ExactDecimal(Int64(date.year))) else { return false }
    switch date.precision {
    case .year: return true
    case .season(let season): return range.contains(where: { isName($0, of: season) })
    case .month: return range.contains(where: { isName($0, ofMonth: date.first.month) })
    case .day:
      return range.contains(where: { isName($0, ofMonth: date.first.month) })
        && values.contains(ExactDecimal(Int64(date.first.day)))
    }
  }

  private func isName(_ index: Int, of season: Season) -> Bool {
    let word = text.text(at: index).lowercased()
    return NumberWords.beginnings(of: season).contains { word.hasPrefix($0) }
  }

  private func isName(_ index: Int, ofMonth month: Int) -> Bool {
    NumberWords.months[month - 1].contains(text.text(at: index))
  }
}

extension PartialDate {
  /// Whether a date in figures can say it; a season is only said in words.
  fileprivate var isWrittenInFigures: Bool {
    if case .season = precision { false } else { true }
  }
}

extension Quantity {
  /// What a source writes of it: the figure, or both ends of a range.
  fileprivate var printedValues: [ExactDecimal] {
    ends.map { [$0.low, $0.high].compactMap(\.self) } ?? [value]
  }
}
