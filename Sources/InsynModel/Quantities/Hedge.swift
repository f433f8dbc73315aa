/// How much a source, or a calculation, says that a figure is worth: the words around the number.
///
/// A calculation takes over the hedges of all its inputs, so a result is never surer than they are:
/// a sum of an `about` and an `atLeast` is both, "minst cirka".
package struct Hedge: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The figure is what it says.
  package static let exact: Hedge = []
  /// Given to its last printed digit only, without a word for it: `250 mnkr`, or a quotient.
  package static let rounded = Hedge(rawValue: 1)
  /// `about`, `cirka`.
  package static let about = Hedge(rawValue: 2)
  /// A range of two stated ends: `130–150`.
  package static let between = Hedge(rawValue: 4)
  /// `at least`, `minst`: open above.
  package static let atLeast = Hedge(rawValue: 8)
  /// `at most`, `högst`: open below.
  package static let atMost = Hedge(rawValue: 16)
}

extension Hedge: CustomStringConvertible {
  /// For programs and downloads: `exact`, `about`, `at-least`, `about at-least` …
  package var description: String {
    let names: [(Hedge, String)] = [
      (.rounded, "rounded"), (.about, "about"), (.between, "between"), (.atLeast, "at-least"),
      (.atMost, "at-most"),
    ]
    return isEmpty ? "exact" : names.filter { contains($0.0) }.map(\.1).joined(separator: " ")
  }
}
