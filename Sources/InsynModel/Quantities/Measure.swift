/// What one figure is counted in.
package enum Measure: Hashable, Sendable {
  /// A number of nothing in particular, such as a ratio of two sums.
  case number
  case percent
  case currency(Currency)
  case time(TimeUnit)
  case counted(CountedThing)

  /// The name in ids and downloads: `SEK`, `percent`, `day`, or the id of a counted thing.
  package var id: String {
    switch self {
    case .number: "number"
    case .percent: "percent"
    case .currency(let currency): currency.rawValue
    case .time(let unit): unit.id
    case .counted(let thing): thing.id
    }
  }

  /// Things before time, as people say it: per child and day.
  static func isSaidBefore(_ one: Measure, _ other: Measure) -> Bool {
    switch (one, other) {
    case (.time(let one), .time(let other)): one.rawValue < other.rawValue
    case (_, .time): true
    case (.time, _): false
    default: one.id < other.id
    }
  }
}
