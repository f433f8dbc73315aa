import InsynDiagnostics
import InsynModel

/// Whatever words charts: the parts of sentences that several of them need.
protocol ChartSpeaker: Sendable {
  var context: PageContext { get }
}

extension ChartSpeaker {
  var language: Language { context.language }

  func say(_ sv: String, _ en: String) -> String { Phrase(sv: sv, en: en)[language] }

  func name(of organisation: Identifier<Organisation>) -> String {
    context.link(to: organisation).label.text
  }

  /// Up to four by name; more by how many they are.
  func names(of organisations: [Identifier<Organisation>]) -> String {
    organisations.count > 4
      ? "\(organisations.count) \(context.word(.partiesTogether))"
      : listed(organisations.map(name))
  }

  /// `a, b och c`.
  func listed(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" och ", " and ") + last
  }

  /// `två bidrag`; from thirteen in digits.
  func count(_ number: Int, _ words: CountedWords) -> String {
    let unit = QuantityUnit(.counted(CountedThing(id: "chart", words: words)))
    let quantity = Quantity(Int64(number), unit)
    return quantity.spelledOut(in: language) ?? quantity.text(in: language, .prose)
  }

  /// `2016`, `den 1 juli 2017`; `in 2016`, `on 1 July 2017`.
  func when(_ date: PartialDate) -> String {
    let text = context.words(date)
    guard date.precision == .day else { return say(text, "in \(text)") }
    return say("den \(text)", "on \(text)")
  }

  /// `2015–2021`.
  func years(_ first: CalendarDate, _ last: CalendarDate) -> String {
    first.year == last.year ? "\(first.year)" : "\(first.year)–\(last.year)"
  }

  /// Each unit once, in words.
  func unitTexts(_ units: [QuantityUnit]) -> [String] {
    var seen: Set<QuantityUnit> = []
    return units.filter { seen.insert($0).inserted }.map { $0.text(in: language) }
  }
}

extension ChartSpeaker {
  /// How soft and open ends are to be read, where there are any.
  func notes(on amounts: [Amount]) -> [String] {
    let hedges = amounts.compactMap(\.quantity?.hedge)
    var notes: [String] = []
    if hedges.contains(where: { $0.contains(.about) }) {
      notes.append(
        say("Tonad ände: beloppet är ungefärligt.", "Faded end: the amount is approximate."))
    }
    if hedges.contains(where: { $0.contains(.between) }) {
      notes.append(
        say("Ljust fält: någonstans i spannet.", "Light field: somewhere in the range."))
    }
    if hedges.contains(where: { $0.contains(.atLeast) }) {
      notes.append(say("Pilar: minst så mycket.", "Arrows: at least as much."))
    }
    if hedges.contains(where: { $0.contains(.atMost) }) {
      notes.append(say("Ljus stapel: högst så mycket.", "Light bar: at most as much."))
    }
    if amounts.contains(where: { $0.absence == .notValued }) {
      notes.append(
        say(
          "Streckad ruta: något ges, men ingen har satt ett värde på det.",
          "Hatched box: something is given, but nobody has put a value on it."))
    }
    return notes
  }
}

extension String {
  /// With a capital first letter.
  var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
