import InsynDiagnostics

extension PartialDate {
  /// Reads `2015`, `2015-04`, `2015-04-30`, `2015-autumn` or `2015-höst`, and any of them after
  /// `about` or `cirka`.
  ///
  /// - Throws: `not-a-date`, `no-such-year`, `no-such-month`, `no-such-day` or `unknown-season`.
  package init(written text: String) throws(WritingProblem) {
    // Hedges are words; whatever else a date begins with is refused whole.
    guard text.utf8.first.map({ $0 > UInt8(ascii: "9") }) == true,
      let space = text.firstIndex(where: \.isWhitespace),
      Self.hedges.contains(text[..<space].lowercased())
    else {
      try self.init(exact: Array(text.utf8)[...])
      return
    }
    let date = text[space...].drop(while: \.isWhitespace)
    do {
      self = try PartialDate(exact: Array(date.utf8)[...]).approximately
    } catch {
      throw error.moved(by: text.utf8.distance(from: text.startIndex, to: date.startIndex))
    }
  }

  private static let hedges = ["about", "around", "ca", "circa", "cirka", "omkring"]

  /// Of digits at fixed places, so only what is written wrong is ever looked at as a text.
  private init(exact text: ArraySlice<UInt8>) throws(WritingProblem) {
    let parts = text.split(
      separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
    guard 1...3 ~= parts.count, let year = Self.number(parts[0], digits: 4) else {
      throw .notADate(Self.words(text))
    }
    switch parts.count {
    case 1:
      self = try PartialDate(year: year).or(.noSuchYear(Self.words(text)))
    case 2 where parts[1].first.map { $0 > UInt8(ascii: "9") } == true:
      guard let season = Season(written: Self.words(parts[1])) else {
        throw .unknownSeason(Self.words(parts[1]), in: Self.words(text))
      }
      self = try PartialDate(year: year, season: season).or(.noSuchYear(Self.words(text)))
    case 2:
      guard let month = Self.number(parts[1], digits: 2) else { throw .notADate(Self.words(text)) }
      self = try Self.month(month, of: year, in: text)
    default:
      guard let month = Self.number(parts[1], digits: 2),
        let day = Self.number(parts[2], digits: 2)
      else { throw .notADate(Self.words(text)) }
      _ = try Self.month(month, of: year, in: text)
      let date = CalendarDate(year: year, month: month, day: day)
      self.init(day: try date.or(.noSuchDay(year, month, in: Self.words(text))))
    }
  }

  private static func month(
    _ month: Int, of year: Int, in text: ArraySlice<UInt8>
  ) throws(WritingProblem) -> PartialDate {
    guard CalendarDate.years.contains(year) else { throw .noSuchYear(words(text)) }
    return try PartialDate(year: year, month: month).or(.noSuchMonth(words(text)))
  }

  private static func number(_ bytes: ArraySlice<UInt8>, digits: Int) -> Int? {
    bytes.count == digits ? InsynModel.number(bytes) : nil
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

extension WritingProblem {
  private static let howToWriteDates = Phrase(
    sv: """
      Skriv en dag som 2015-04-30, en månad som 2015-04, ett år som 2015 eller en årstid som \
      2015-höst, med vanliga bindestreck. Är tiden ungefärlig sätter du 'cirka' före.
      """,
    en: """
      Write a day as 2015-04-30, a month as 2015-04, a year as 2015, or a season as 2015-autumn, \
      with ordinary hyphens. Put 'about' before an approximate date.
      """)

  fileprivate static func notADate(_ text: String) -> WritingProblem {
    WritingProblem(
      "not-a-date", whole: text,
      Phrase(sv: "'\(text)' är inte ett datum", en: "'\(text)' is not a date"),
      help: howToWriteDates)
  }

  fileprivate static func noSuchYear(_ text: String) -> WritingProblem {
    WritingProblem(
      "no-such-year", whole: text,
      Phrase(
        sv: "Året i '\(text)' ligger utanför kalendern",
        en: "The year in '\(text)' is outside the calendar"),
      help: Phrase(
        sv: "Skriv ett år mellan 0001 och 9998.", en: "Write a year from 0001 to 9998."))
  }

  fileprivate static func noSuchMonth(_ text: String) -> WritingProblem {
    WritingProblem(
      "no-such-month", bytes: 5..<7,
      Phrase(
        sv: "'\(text)' har en månad som inte finns", en: "'\(text)' has a month that does not exist"
      ),
      help: Phrase(
        sv: "Månaden står efter året, från 01 till 12.",
        en: "The month stands after the year, from 01 to 12."))
  }

  fileprivate static func noSuchDay(
    _ year: Int, _ month: Int, in text: String
  ) -> WritingProblem {
    let count = CalendarDate.days(inMonth: month, of: year)
    let (sv, en) = (MonthName.sv[month - 1], MonthName.en[month - 1])
    return WritingProblem(
      "no-such-day", bytes: 8..<10,
      Phrase(sv: "Dagen '\(text)' finns inte", en: "The day '\(text)' does not exist"),
      help: Phrase(
        sv: "\(sv.prefix(1).uppercased())\(sv.dropFirst()) \(year) har \(count) dagar.",
        en: "\(en) \(year) has \(count) days."))
  }

  fileprivate static func unknownSeason(
    _ written: String, in text: String
  ) -> WritingProblem {
    let nearest = Season.allCases.flatMap(\.writtenForms).nearest(to: written)
    let start = text.utf8.count - written.utf8.count
    return WritingProblem(
      "unknown-season", bytes: start..<text.utf8.count,
      Phrase(sv: "'\(written)' är ingen årstid", en: "'\(written)' is not a season"),
      help: nearest.map { Phrase(sv: "Menade du '\($0)'?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          sv: "Årstiderna är vår, sommar, höst och vinter.",
          en: "The seasons are spring, summer, autumn and winter."))
  }
}

/// What the months are called inside a sentence.
enum MonthName {
  static let sv = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]
  static let en = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
