/// A length of time that things are counted in, or paid for.
package enum TimeUnit: UInt8, CaseIterable, Hashable, Sendable {
  case hour
  case day
  case week
  case month
  case year

  /// The name in ids and downloads.
  package var id: String { words.en.singular }

  package var words: CountedWords {
    switch self {
    case .hour: CountedWords(sv: ("timme", "timmar"), en: ("hour", "hours"), .common)
    case .day: CountedWords(sv: ("dag", "dagar"), en: ("day", "days"), .common)
    case .week: CountedWords(sv: ("vecka", "veckor"), en: ("week", "weeks"), .common)
    case .month: CountedWords(sv: ("månad", "månader"), en: ("month", "months"), .common)
    case .year: CountedWords(sv: ("år", "år"), en: ("year", "years"), .neuter)
    }
  }
}
