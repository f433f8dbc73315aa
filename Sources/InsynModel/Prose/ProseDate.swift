import InsynDiagnostics

/// A date where it stands in running text.
struct ProseDate {
  /// Nil where the year is left to the sentence around it.
  let date: PartialDate?
  let tokens: Range<Int>
  /// Whether it is four digits, which may also be an ordinary number.
  let isYearAlone: Bool
}

extension ProseText {
  /// The date that begins at a token: `30 april 2021`, `April 30, 2021`, `april 2015`,
  /// `hösten 2015`, `2020`.
  func date(at index: Int) -> ProseDate? {
    dayFirst(at: index) ?? monthFirst(at: index) ?? season(at: index)
      ?? year(at: index).map {
        ProseDate(date: PartialDate(year: $0), tokens: index..<(index + 1), isYearAlone: true)
      }
  }

  /// Four digits with nothing between them, for a year from 1500 to 2199.
  func year(at index: Int) -> Int? {
    guard case .number? = kind(at: index), tokens[index].bytes.count == 4 else { return nil }
    return InsynModel.number(bytes[tokens[index].bytes]).flatMap { 1500...2199 ~= $0 ? $0 : nil }
  }

  func day(at index: Int) -> Int? {
    guard case .number? = kind(at: index), tokens[index].bytes.count <= 2 else { return nil }
    return InsynModel.number(bytes[tokens[index].bytes]).flatMap { 1...31 ~= $0 ? $0 : nil }
  }

  /// English months have a capital letter: `may` is mostly a verb.
  func month(at index: Int) -> Int? {
    guard let month = markedWord(at: index).flatMap({ lexicon.words.months[$0] }) else {
      return nil
    }
    let isCapital = bytes[tokens[index].bytes.lowerBound] & 0x20 == 0
    return language == .sv || isCapital ? month : nil
  }

  /// The token after a day: after `st`, `th` and the like where they stand against it.
  func afterDay(_ index: Int) -> Int {
    let isOrdinal = word(at: index + 1).map { ["st", "nd", "rd", "th"].contains($0) } ?? false
    return isOrdinal && areJoined(index, index + 1) ? index + 2 : index + 1
  }

  private func dayFirst(at index: Int) -> ProseDate? {
    guard let day = day(at: index) else { return nil }
    let next = afterDay(index)
    return month(at: next).map { whole(day, $0, from: index, yearAt: next + 1) }
  }

  private func monthFirst(at index: Int) -> ProseDate? {
    guard let month = month(at: index) else { return nil }
    if let year = year(at: index + 1) {
      return ProseDate(
        date: PartialDate(year: year, month: month), tokens: index..<(index + 2),
        isYearAlone: false)
    }
    guard language == .en, let day = day(at: index + 1) else { return nil }
    return whole(day, month, from: index, yearAt: afterDay(index + 1))
  }

  /// A day and a month, with the year if it follows, perhaps after a comma.
  private func whole(_ day: Int, _ month: Int, from start: Int, yearAt next: Int) -> ProseDate {
    let place = year(at: next) == nil && kind(at: next) == .other ? next + 1 : next
    guard let year = year(at: place) else {
      return ProseDate(date: nil, tokens: start..<next, isYearAlone: false)
    }
    let date = CalendarDate(year: year, month: month, day: day).map(PartialDate.init(day:))
    return ProseDate(date: date, tokens: start..<(place + 1), isYearAlone: false)
  }

  /// `vintern 2015–2016` is the winter that begins in 2015.
  private func season(at index: Int) -> ProseDate? {
    guard let season = markedWord(at: index).flatMap({ lexicon.words.seasons[$0] }),
      let year = year(at: index + 1)
    else { return nil }
    let isWinter =
      season == .winter && kind(at: index + 2) == .dash && numeral(at: index + 3) != nil
    return ProseDate(
      date: PartialDate(year: year, season: season), tokens: index..<(index + (isWinter ? 4 : 2)),
      isYearAlone: false)
  }
}
