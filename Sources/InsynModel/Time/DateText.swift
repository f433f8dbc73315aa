package import InsynDiagnostics

extension Season {
  /// As it stands before a year: `hösten 2015`, `autumn 2015`.
  fileprivate func name(in language: Language) -> String {
    let names: Phrase =
      switch self {
      case .spring: Phrase(sv: "våren", en: "spring")
      case .summer: Phrase(sv: "sommaren", en: "summer")
      case .autumn: Phrase(sv: "hösten", en: "autumn")
      case .winter: Phrase(sv: "vintern", en: "winter")
      }
    return names[language]
  }
}

extension CalendarDate {
  /// `5 mars 2026`, `5 March 2026`.
  package func text(in language: Language) -> String {
    "\(day) \(MonthName.of(month, in: language)) \(year)"
  }
}

extension PartialDate {
  /// As exact as it is: `5 mars 2026`, `april 2015`, `hösten 2015`, `2015`; `vintern 2015–2016`;
  /// `omkring 2015`.
  package func text(in language: Language) -> String {
    let hedge = isApproximate ? Phrase(sv: "omkring ", en: "around ")[language] : ""
    let date =
      switch precision {
      case .year: String(year)
      case .season(let season): "\(season.name(in: language)) \(year)"
      case .month: "\(MonthName.of(first.month, in: language)) \(year)"
      case .day: first.text(in: language)
      }
    return switch precision {
    case .season(.winter): "\(hedge)\(date)–\(year + 1)"
    default: isApproximate ? hedge + date : date
    }
  }

  /// What is written between spaces, the year last.
  fileprivate func parts(in language: Language) -> [String] {
    switch precision {
    case .year: ["\(year)"]
    case .season(let season): [season.name(in: language), "\(year)"]
    case .month: [MonthName.of(first.month, in: language), "\(year)"]
    case .day: ["\(first.day)", MonthName.of(first.month, in: language), "\(year)"]
    }
  }
}

extension Period {
  /// `2015–2020`, `februari–oktober 2016`, `1 september–31 december 2017`, `från 2016`,
  /// `till och med 2017`.
  ///
  /// What both ends share at their end is written once. Ends of different precision are joined by a
  /// word, since `april 2015–2017` can be read as two things.
  package func text(in language: Language) -> String {
    guard let from else {
      return Phrase(sv: "till och med ", en: "until ")[language] + (to?.text(in: language) ?? "")
    }
    guard let to else {
      return Phrase(sv: "från ", en: "from ")[language] + from.text(in: language)
    }
    if from == to { return from.text(in: language) }
    let (start, end) = (from.parts(in: language), to.parts(in: language))
    guard start.count == end.count, from.isNamed(as: to) else {
      let word = Phrase(sv: " till ", en: " to ")[language]
      return from.text(in: language) + word + to.text(in: language)
    }
    let shared = zip(start.reversed(), end.reversed()).prefix { $0 == $1 }.count
    return start.dropLast(shared).joined(separator: " ") + "–" + end.joined(separator: " ")
  }
}

extension PartialDate {
  /// Whether a dash between the two dates can be read in one way only.
  fileprivate func isNamed(as other: PartialDate) -> Bool {
    switch (precision, other.precision) {
    case (.season(.winter), _), (_, .season(.winter)): false
    case (.season, .season): true
    default: precision == other.precision
    }
  }
}

extension MonthName {
  /// `month` is 1 to 12.
  fileprivate static func of(_ month: Int, in language: Language) -> String {
    language == .sv ? sv[month - 1] : en[month - 1]
  }
}
