/// Why there is no figure. These are five different things, and none of them is an empty cell.
package enum Absence: String, CaseIterable, Hashable, Sendable {
  /// There is nothing: a zero that a source states without a unit ("no fee"). A sum counts it as
  /// zero. `0 SEK` is a quantity and not an absence.
  case none
  /// Something is given, such as premises or volunteers' time, but nobody has put a figure on it.
  case notValued = "not-valued"
  /// The source does not say.
  case notStated = "not-stated"
  /// There can be no figure here; a sum leaves it out and loses nothing.
  case notApplicable = "not-applicable"
  /// The figure exists and is not published.
  case withheld
}

extension Absence {
  /// Whether there is, or may be, an amount that a sum without it lacks.
  package var leavesSomethingOut: Bool {
    switch self {
    case .none, .notApplicable: false
    case .notValued, .notStated, .withheld: true
    }
  }
}
