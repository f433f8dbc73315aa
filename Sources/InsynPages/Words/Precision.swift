import InsynModel

/// How exact a value is, as the register explains it.
package enum Precision: String, CaseIterable, Hashable, Sendable {
  case exact
  case rounded
  case about
  case between
  case atLeast = "at-least"
  case atMost = "at-most"
  case day
  case month
  case season
  case year
  case aboutThen = "about-then"

  /// Each that applies: `about` and `at-least` for "minst cirka". None for an absence, which has an
  /// explanation of its own.
  static func all(of value: Figure.Value) -> [Precision] {
    switch value {
    case .amount(let amount): amount.quantity.map { all(of: $0.hedge) } ?? []
    case .date(let date): (date.isApproximate ? [.aboutThen] : []) + [Precision(of: date)]
    case .text: []
    }
  }

  private static func all(of hedge: Hedge) -> [Precision] {
    let words: [(Hedge, Precision)] = [
      (.atLeast, .atLeast), (.atMost, .atMost), (.about, .about), (.between, .between),
      (.rounded, .rounded),
    ]
    let found = words.filter { hedge.contains($0.0) }.map(\.1)
    return found.isEmpty ? [.exact] : found
  }

  private init(of date: PartialDate) {
    switch date.precision {
    case .day: self = .day
    case .month: self = .month
    case .season: self = .season
    case .year: self = .year
    }
  }
}
