package import InsynDiagnostics

/// Finds the numbers in a block of running text that no reader could trace to a claim.
///
/// Dates and years are fine, and so are numbers in names (`A4`), a number before a heading, and
/// number words that count nothing the site counts. A text without digits and number words costs
/// next to nothing.
package struct LooseNumbers: Sendable {
  private let units: UnitTable
  private let language: Language

  /// Stands in the text for what is no running text: a link to a figure, code.
  package static let object: [UInt8] = [0xEF, 0xBF, 0xBC]

  package init(units: UnitTable, language: Language) {
    (self.units, self.language) = (units, language)
  }

  /// The places of loose numbers with their units, in bytes. A number may stand in front of a
  /// heading: `2.1 Parterna`.
  package func find(in text: [UInt8], isHeading: Bool) -> [Range<Int>] {
    var candidates = NumberCandidates(in: text, from: 0, language: language)
    var found: [Range<Int>] = []
    while let candidate = candidates.next() {
      let place = LooseNumberPlace(text, candidate, units: units, language: language)
      if isHeading, let end = place.headingNumberEnd {
        candidates.position = end
        continue
      }
      let result = candidate.isWord ? place.word() : place.digits()
      if result.isLoose { found.append(result.bytes) }
      candidates.position = max(candidates.position, result.bytes.upperBound)
    }
    return found
  }
}
