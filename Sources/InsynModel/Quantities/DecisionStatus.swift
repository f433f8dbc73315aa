/// How far what a figure speaks of had come when its source was written. It is not precision: a
/// figure can be exact and only proposed.
package enum DecisionStatus: String, CaseIterable, Hashable, Sendable {
  case proposed
  case decided
  case agreed
  case amended
  case reported
  case outturn
}
