import InsynDiagnostics

/// The words around figures in running text, in one language.
struct ProseWords: Sendable {
  enum HedgeWord: Hashable, Sendable {
    case hedge(Hedge)
    case side(ProseHedge.Side)
  }

  /// 0 to 12, and both forms of 1 in Swedish.
  let numbers: [String: Int64]
  /// Hedges right before a number.
  let hedgesBefore: WordList<HedgeWord>
  /// Hedges that mean nothing else, wherever they stand beside a number.
  let hedgesAnywhere: WordList<HedgeWord>
  let months: [String: Int]
  let seasons: [String: Season]
  /// `mellan`, before a range whose ends are joined by `och`.
  let between: String
  /// Words that end the phrase of a number: what follows them is not what was counted.
  let stops: Set<String>
  /// Words before a year that rule out that it counts the noun after it.
  let beforeYears: Set<String>
  /// Words that mean "per" before a noun, as `varje` and `a` do.
  let each: Set<String>
  /// Words that say "per" and the time at once: `årligen`, `om året`.
  let rates: WordList<TimeUnit>
  /// Words before a date that make another claim of it.
  let dateHedges: Set<String>

  /// Whether a word stands for a number that can count a noun; `en`, `ett` and `one` are seldom
  /// meant so.
  func isNumeral(_ word: String) -> Bool { numbers[word].map { $0 != 1 } ?? false }
}

extension ProseWords {
  static let sv = ProseWords(
    numbers: counted(Vocabulary.swedishNumbers).merging(["en": 1]) { first, _ in first },
    hedgesBefore: WordList(
      [
        "c": .hedge(.about), "omkring": .hedge(.about), "runt": .hedge(.about),
        "kring": .hedge(.about), "över": .side(.above), "under": .side(.below),
      ] as [String: HedgeWord]
    ).adding(swedishHedges),
    hedgesAnywhere: swedishHedges,
    months: numbered(MonthName.sv),
    seasons: [
      "våren": .spring, "vår": .spring, "sommaren": .summer, "sommar": .summer,
      "hösten": .autumn, "höst": .autumn, "vintern": .winter, "vinter": .winter,
    ],
    between: "mellan",
    stops: [
      "av", "att", "bland", "de", "den", "det", "eller", "en", "ett", "från", "för", "hos", "i",
      "inom", "med", "men", "och", "om", "per", "på", "som", "till", "under", "ur", "utan", "vid",
      "är",
    ],
    beforeYears: [
      "av", "efter", "från", "före", "hösten", "i", "sedan", "sommaren", "till", "under", "vintern",
      "våren", "året", "år",
    ],
    each: ["varje"],
    rates: [
      "årligen": .year, "om året": .year, "i månaden": .month, "i veckan": .week, "om dagen": .day,
      "om dygnet": .day, "i timmen": .hour,
    ],
    dateHedges: ["efter", "före", "innan", "senast", "tidigast"])

  static let en = ProseWords(
    numbers: counted(Vocabulary.englishNumbers),
    hedgesBefore: WordList(
      [
        "about": .hedge(.about), "around": .hedge(.about), "c": .hedge(.about),
        "some": .hedge(.about), "over": .side(.above), "under": .side(.below),
      ] as [String: HedgeWord]
    ).adding(englishHedges),
    hedgesAnywhere: englishHedges,
    months: numbered(MonthName.en.map { $0.lowercased() }),
    seasons: ["spring": .spring, "summer": .summer, "autumn": .autumn, "winter": .winter],
    between: "between",
    stops: [
      "a", "about", "after", "among", "an", "and", "are", "as", "at", "but", "by", "during", "for",
      "from",
      "in", "is", "of", "on", "or", "per", "than", "that", "the", "to", "under", "was", "were",
      "who",
      "with",
    ],
    beforeYears: [
      "after", "autumn", "before", "by", "during", "from", "in", "of", "since", "spring", "summer",
      "to", "until", "winter", "year",
    ],
    each: ["a", "an", "each", "every"],
    rates: ["annually": .year, "yearly": .year],
    dateHedges: ["after", "before", "earliest", "latest"])

  private static let swedishHedges: WordList<HedgeWord> = [
    "ca": .hedge(.about), "circa": .hedge(.about), "cirka": .hedge(.about),
    "ungefär": .hedge(.about), "uppskattningsvis": .hedge(.about),
    "minst": .hedge(.atLeast), "åtminstone": .hedge(.atLeast), "som minst": .hedge(.atLeast),
    "eller mer": .hedge(.atLeast), "eller fler": .hedge(.atLeast),
    "högst": .hedge(.atMost), "upp till": .hedge(.atMost), "som mest": .hedge(.atMost),
    "eller mindre": .hedge(.atMost), "eller färre": .hedge(.atMost),
    "drygt": .side(.above), "mer än": .side(.above), "fler än": .side(.above),
    "knappt": .side(.below), "nästan": .side(.below), "närmare": .side(.below),
    "mindre än": .side(.below), "färre än": .side(.below),
  ]

  private static let englishHedges: WordList<HedgeWord> = [
    "approximately": .hedge(.about), "ca": .hedge(.about), "circa": .hedge(.about),
    "roughly": .hedge(.about),
    "at least": .hedge(.atLeast), "or more": .hedge(.atLeast),
    "at most": .hedge(.atMost), "up to": .hedge(.atMost), "or less": .hedge(.atMost),
    "or fewer": .hedge(.atMost),
    "more than": .side(.above), "just over": .side(.above),
    "almost": .side(.below), "fewer than": .side(.below), "just under": .side(.below),
    "less than": .side(.below), "nearly": .side(.below),
  ]

  /// The absences of the amount language, and forms that Swedish grammar asks for in a sentence.
  static let absences = WordList(Vocabulary.absences).adding([
    "inte värderade": .notValued, "ej värderad": .notValued, "ej värderade": .notValued,
    "inte angiven": .notStated, "inte angivna": .notStated, "ej angiven": .notStated,
    "ej angivna": .notStated, "anges ej": .notStated, "inte tillämplig": .notApplicable,
    "inte tillämpliga": .notApplicable, "undantagna": .withheld,
  ])

  private static func counted(_ words: [String]) -> [String: Int64] {
    Dictionary(
      words.enumerated().map { ($0.element, Int64($0.offset)) }, uniquingKeysWith: { $1 })
  }

  private static func numbered(_ months: [String]) -> [String: Int] {
    Dictionary(months.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { $1 })
  }
}
