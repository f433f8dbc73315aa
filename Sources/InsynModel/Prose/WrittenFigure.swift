package import InsynDiagnostics

/// What the text of a link to a figure says.
package enum WrittenFigure: Hashable, Sendable {
  case amount(ProseQuantity)
  case absence(Absence)
  /// Approximate after `about` and the like; `isHedged` if another word, such as `after`, makes it less
  /// than the date itself.
  case date(PartialDate, isHedged: Bool)

  /// Reads a text that is about an amount.
  ///
  /// - Throws: `no-number`, `several-numbers`, `ambiguous-number`, `malformed-number`,
  ///   `number-too-large`, `number-trap`, `range-backwards` or `unknown-unit`.
  package init(
    amountIn text: String, units: UnitTable, language: Language
  ) throws(WritingProblem) {
    let prose = try ProseText(text, units: units, in: language)
    do throws(WritingProblem) {
      self = .amount(try prose.quantity())
    } catch {
      guard error.id == "no-number", let absence = prose.absence() else { throw error }
      self = .absence(absence)
    }
  }

  /// Reads a text that is about a date.
  ///
  /// - Throws: `no-date` or `several-dates`, or what is wrong with a number in it.
  package init(dateIn text: String, language: Language) throws(WritingProblem) {
    if let date = try? PartialDate(written: text) {
      self = .date(date, isHedged: false)
    } else {
      self = try ProseText(text, units: UnitTable(), in: language).dated()
    }
  }
}

extension ProseText {
  fileprivate func absence() -> Absence? {
    tokens.indices.lazy.compactMap { find(in: ProseWords.absences, at: $0)?.meaning }.first
  }

  fileprivate func dated() throws(WritingProblem) -> WrittenFigure {
    var dates: [ProseDate] = []
    var index = 0
    while index < tokens.count {
      let date = date(at: index)
      if let date, date.date != nil { dates.append(date) }
      index = date?.tokens.upperBound ?? index + 1
    }
    let whole = text(0..<bytes.count)
    guard let found = dates.first, let date = found.date else { throw .noDate(whole) }
    guard dates.count == 1 else { throw .severalDates(whole) }
    let start = found.tokens.lowerBound
    let hedges = hedges(before: start).filter { if case .hedge = $0 { true } else { false } }
    let isAbout = hedges == [.hedge(.about)]
    let hasDateHedge = word(at: start - 1).map(lexicon.words.dateHedges.contains) ?? false
    let isHedged = !isAbout && !hedges.isEmpty || hasDateHedge
    return .date(isAbout ? date.approximately : date, isHedged: isHedged)
  }
}

extension WritingProblem {
  fileprivate static func severalDates(_ text: String) -> WritingProblem {
    WritingProblem(
      "several-dates", whole: text,
      Phrase(
        sv: "'\(text)' innehåller flera datum", en: "'\(text)' holds several dates"),
      help: Phrase(
        sv: "Låt länken omfatta bara det datum som siffran gäller.",
        en: "Let the link hold only the date that the figure is about."))
  }

  fileprivate static func noDate(_ text: String) -> WritingProblem {
    WritingProblem(
      "no-date", whole: text,
      Phrase(
        sv: "'\(text)' innehåller inget datum som går att läsa",
        en: "'\(text)' holds no date that can be read"),
      help: Phrase(
        sv: "Skriv datumet med år, som '30 april 2021', 'april 2015', 'hösten 2015' eller '2020'.",
        en:
          "Write the date with its year, as '30 April 2021', 'April 2015', 'autumn 2015' or '2020'."
      ))
  }

  static func noNumber(_ text: String) -> WritingProblem {
    WritingProblem(
      "no-number", whole: text,
      Phrase(
        sv: "'\(text)' innehåller inget tal som går att läsa",
        en: "'\(text)' holds no number that can be read"),
      help: Phrase(
        sv: "Låt länken omfatta talet, enheten och ord som 'cirka', eller lämna den tom.",
        en: "Let the link hold the number, the unit and words such as 'about', or leave it empty."))
  }

  static func severalNumbers(_ text: String) -> WritingProblem {
    WritingProblem(
      "several-numbers", whole: text,
      Phrase(
        sv: "'\(text)' innehåller flera tal", en: "'\(text)' holds several numbers"),
      help: Phrase(
        sv: "Låt länken omfatta bara det tal som siffran gäller.",
        en: "Let the link hold only the number that the figure is about."))
  }
}
