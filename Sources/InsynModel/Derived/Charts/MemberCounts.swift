import InsynDiagnostics

/// How many parties of each role an agreement has had, and when.
///
/// A party whose joining no source dates is counted from the beginning, and one that is not known to
/// have left is counted to the end. A partial date makes the number uncertain for as long as it
/// leaves the day open.
package struct MemberCounts: Sendable {
  /// A stretch of whole days in which the number may be the same.
  package struct Stretch: Hashable, Sendable {
    package let first: CalendarDate
    package let last: CalendarDate
    /// How many there were at least, and at most.
    package let low: Int
    package let high: Int

    package var isCertain: Bool { low == high }
  }

  /// How many joined and left at a date.
  package struct Change: Hashable, Sendable {
    package let date: PartialDate
    package let joined: Int
    package let left: Int
  }

  package struct Series: Sendable {
    package let role: Party.Role
    package let stretches: [Stretch]
    /// In order of time; joining at the very beginning is no change.
    package let changes: [Change]
    /// How many are counted from the beginning because no source dates their joining.
    package let undated: Int
  }

  package let first: CalendarDate
  package let last: CalendarDate
  /// The roles that any party has, in their order.
  package let series: [Series]

  /// Nil where no number is known to change.
  package init?(of partnership: Partnership) {
    let stays = partnership.parties.map(Stay.init)
    let dates = stays.flatMap { [$0.start, $0.end].compactMap(\.self) }
    guard let earliest = dates.map(\.first).min(), let latest = dates.map(\.last).max() else {
      return nil
    }
    let term = partnership.agreement?.milestones ?? [:]
    let begins = term[.starts]?.leading.value.value.first ?? earliest
    let ends = term[.ends]?.leading.value.value.last ?? latest
    let first = min(begins, earliest)
    let last = ends > latest ? ends : latest.adding(days: 366) ?? latest
    series = Party.Role.allCases.compactMap { role in
      let own = stays.filter { $0.role == role }
      return own.isEmpty ? nil : Series(role, own, from: first, through: last)
    }
    (self.first, self.last) = (first, last)
    if series.allSatisfy(\.changes.isEmpty) { return nil }
  }
}

extension MemberCounts.Series {
  fileprivate init(
    _ role: Party.Role, _ stays: [Stay], from first: CalendarDate, through last: CalendarDate
  ) {
    self.role = role
    undated = stays.count { $0.start == nil }
    let breaks = stays.flatMap(\.breaks).filter { first < $0 && $0 <= last }
    let starts = [first] + Set(breaks).sorted()
    stretches = starts.enumerated().map { index, start in
      let next = index + 1 < starts.count ? starts[index + 1].adding(days: -1) : nil
      return MemberCounts.Stretch(
        first: start, last: next ?? last, low: stays.count { $0.surelyCovers(start) },
        high: stays.count { $0.mayCover(start) })
    }
    let joined = stays.compactMap(\.start).filter { $0.first > first }
    let left = stays.compactMap(\.end).filter { $0.last < last }
    changes = Set(joined + left).sorted().map { date in
      MemberCounts.Change(
        date: date, joined: joined.count { $0 == date }, left: left.count { $0 == date })
    }
  }
}

/// The time of one party, by the claims that lead.
private struct Stay {
  let role: Party.Role
  let start: PartialDate?
  let end: PartialDate?

  init(_ party: Party) {
    role = party.role
    start = party.from?.leading.value.value
    end = party.to?.leading.value.value
  }

  /// The days on which it may begin or stop to be counted.
  var breaks: [CalendarDate] {
    let joins = start.map { [$0.first, $0.last] } ?? []
    let leaves = end.map { [$0.first, $0.last].compactMap { $0.adding(days: 1) } } ?? []
    return joins + leaves
  }

  func surelyCovers(_ day: CalendarDate) -> Bool {
    start.map { $0.last <= day } ?? true && end.map { day <= $0.first } ?? true
  }

  func mayCover(_ day: CalendarDate) -> Bool {
    start.map { $0.first <= day } ?? true && end.map { day <= $0.last } ?? true
  }
}
