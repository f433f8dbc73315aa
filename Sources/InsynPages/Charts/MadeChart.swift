import InsynCharts
import InsynDiagnostics
import InsynModel

/// A chart that is made: the drawing, its words, and what it rests on.
struct MadeChart: Sendable {
  let drawing: any ChartDrawing
  let words: ChartWords
  /// The documents that its figures come from, each once.
  let sources: [Identifier<Source>]
  /// The sections of the page that have the same figures in a table.
  let tables: [Word.Section]

  init(
    _ drawing: any ChartDrawing, _ words: ChartWords, from sources: [SourceReference],
    tables: [Word.Section]
  ) {
    self.drawing = drawing
    self.words = words
    self.tables = tables
    var seen: Set<Identifier<Source>> = []
    self.sources = sources.map(\.source.value).filter { seen.insert($0).inserted }
  }
}

/// What makes charts, in the language of a page.
protocol ChartMaking: Sendable {
  var context: PageContext { get }
}

/// Turns what is known of a partnership into its charts.
struct ChartMaker: ChartMaking {
  let partnership: Partnership
  let context: PageContext

  init(_ partnership: Partnership, in context: PageContext) {
    (self.partnership, self.context) = (partnership, context)
  }

  /// Nil where there is nothing to draw, just as `Partnership.charts` says.
  func make(_ name: ChartName) -> MadeChart? {
    switch name {
    case .flow: flow
    case .timeline: timeline
    case .contributions: contributions
    case .members: members
    case .rates: rates
    case .statistics: statistics
    }
  }
}

/// Turns the numbers of a topic into its charts.
struct TopicChartMaker: ChartMaking {
  let topic: Topic
  let context: PageContext

  init(_ topic: Topic, in context: PageContext) {
    (self.topic, self.context) = (topic, context)
  }

  /// Nil where there is nothing to draw, just as `Topic.charts` says.
  func make(_ name: ChartName) -> MadeChart? {
    let sources = context.documents
    return switch name {
    case .rates: rates(RateSeries.all(of: topic, sources), tables: [])
    case .statistics: statistics(StatisticSeries.all(of: topic, sources), tables: [])
    case .flow, .timeline, .contributions, .members: nil
    }
  }
}

/// Words that several charts need.
extension ChartMaking {
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
}

extension String {
  /// With a capital first letter.
  var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
