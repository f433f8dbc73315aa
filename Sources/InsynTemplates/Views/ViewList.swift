/// Views of records, each made when a section comes to it and let go after.
///
/// A page rarely shows a list twice and often not at all, so this costs less than an array of views
/// that is made, copied and taken apart whole.
package struct ViewList<View: Sendable>: Sendable {
  package let count: Int
  private let make: @Sendable (Int) -> View

  package init<Record: Sendable>(
    _ records: [Record], _ view: @escaping @Sendable (Record) -> View
  ) {
    count = records.count
    make = { view(records[$0]) }
  }

  package static var empty: ViewList { ViewList([]) { (view: View) in view } }

  package var isEmpty: Bool { count == 0 }

  /// The first so many.
  package func prefix(_ limit: Int) -> ViewList { ViewList(min(limit, count), make) }

  private init(_ count: Int, _ make: @escaping @Sendable (Int) -> View) {
    (self.count, self.make) = (count, make)
  }

  func forEach(_ body: (View) -> Void) {
    for index in 0..<count { body(make(index)) }
  }
}
