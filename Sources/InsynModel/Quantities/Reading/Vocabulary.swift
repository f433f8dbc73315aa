/// The words of the amount language, in lower case, Swedish and English side by side.
enum Vocabulary {
  enum Word: Hashable, Sendable {
    case hedge(Hedge)
    /// 10 to this power: 6 for `million`.
    case scale(Int)
    case measure(Measure)
    /// `mnkr`: 10 to this power, in kronor.
    case scaledKronor(Int)
    case number(Int64)
    case per
    case and
    case to
    /// A word that means different numbers in the two languages.
    case trap
  }

  static let words: [String: Word] = {
    var words: [String: Word] = [
      "per": .per, "and": .and, "och": .and, "to": .to, "till": .to,
      "biljon": .trap, "biljoner": .trap, "trillion": .trap, "trillions": .trap, "triljon": .trap,
      "triljoner": .trap,
      "tkr": .scaledKronor(3), "mnkr": .scaledKronor(6), "mdkr": .scaledKronor(9),
    ]
    func add(_ meaning: Word, _ forms: String...) {
      for form in forms { words[form] = meaning }
    }
    add(.hedge(.about), "about", "circa", "c", "ca", "cirka", "omkring", "ungefär", "approximately")
    add(.hedge(.atLeast), "minst", "at least")
    add(.hedge(.atMost), "högst", "at most", "up to", "upp till")
    add(.scale(3), "thousand", "tusen", "k")
    add(.scale(6), "million", "millions", "miljon", "miljoner", "m")
    add(.scale(9), "billion", "billions", "miljard", "miljarder", "bn")
    add(.measure(.currency(.sek)), "sek", "kr", "krona", "kronor")
    add(.measure(.currency(.eur)), "eur", "euro", "euros")
    add(.measure(.percent), "percent", "procent", "per cent")
    add(.measure(.time(.day)), "dygn")
    for unit in TimeUnit.allCases {
      for forms in [unit.words.sv, unit.words.en] {
        add(.measure(.time(unit)), forms.singular, forms.plural)
      }
    }
    for (number, form) in Self.swedishNumbers.enumerated() { add(.number(Int64(number)), form) }
    for (number, form) in Self.englishNumbers.enumerated() { add(.number(Int64(number)), form) }
    add(.number(1), "en")
    return words
  }()

  /// What is known of a word when it has been read.
  struct Entry: Sendable {
    let meaning: Word?
    /// Whether a meaning that takes two words may begin here, such as `at least`.
    let isFirstOfTwo: Bool
  }

  /// The same words, as texts are read with them.
  static let table: WordTable<Entry> = {
    let firsts = Set(words.keys.filter { $0.contains(" ") }.map(firstWord))
    return WordTable(
      firsts.union(words.keys).map {
        (key: $0, value: Entry(meaning: words[$0], isFirstOfTwo: firsts.contains($0)))
      })
  }()

  /// 0 to 12, the numbers that both languages' style guides write as words; 1 in the neuter.
  static let swedishNumbers = [
    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
  ]
  static let englishNumbers = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  private static func firstWord(_ form: String) -> String { String(form.prefix { $0 != " " }) }

  /// Whether a word may not be the name of a counted thing.
  static func isTaken(_ form: String) -> Bool { words[form] != nil || absences[form] != nil }

  /// The built-in units, for suggestions.
  static let unitWords: [String] = words.compactMap { form, word in
    switch word {
    case .measure, .scaledKronor: form.count > 1 ? form : nil
    default: nil
    }
  }

  static let absences: [String: Absence] = {
    let forms: [(Absence, [String])] = [
      (.none, ["none", "ingen", "inget", "inga"]),
      (.notValued, ["not valued", "not-valued", "inte värderat", "inte värderad", "ej värderat"]),
      (.notStated, ["not stated", "not-stated", "anges inte", "ej angivet", "inte angivet"]),
      (
        .notApplicable,
        ["not applicable", "not-applicable", "ej tillämpligt", "inte tillämpligt"]
      ),
      (.withheld, ["withheld", "undantaget", "undantagen"]),
    ]
    return Dictionary(
      forms.flatMap { absence, forms in forms.map { ($0, absence) } }, uniquingKeysWith: { $1 })
  }()
}
