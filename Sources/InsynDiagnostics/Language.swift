/// A language that pages and messages are written in.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case sv
  case en

  /// The other one of the two.
  package var other: Language { self == .sv ? .en : .sv }
}
