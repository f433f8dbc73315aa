/// How sure running text is of a figure: the hedges of the amount language, and the words by which a
/// writer says to which side a number was rounded.
package struct ProseHedge: Hashable, Sendable {
  /// The side of the written number on which the real one lies.
  package enum Side: Hashable, Sendable {
    /// `drygt`, `more than`.
    case above
    /// `knappt`, `nearly`.
    case below
  }

  /// `about`, `at least`, `at most` and `between`, in any combination.
  package private(set) var words: Hedge = []
  package private(set) var side: Side?

  mutating func insert(_ word: ProseWords.HedgeWord) {
    switch word {
    case .hedge(let hedge): words.formUnion(hedge)
    case .side(let side): self.side = side
    }
  }

  mutating func insertBetween() { words.insert(.between) }

  var isEmpty: Bool { words.isEmpty && side == nil }
}
