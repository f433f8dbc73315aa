/// What a chart says in words.
package struct ChartWords: Hashable, Sendable {
  /// The message: what the figures show.
  package let headline: String
  /// Measure, unit and period.
  package let subtitle: String
  /// How the drawing is to be read, and what it leaves out; each a sentence.
  package let notes: [String]

  package init(headline: String, subtitle: String, notes: [String] = []) {
    (self.headline, self.subtitle, self.notes) = (headline, subtitle, notes)
  }

  /// What the drawing says to those who do not see it, after its headline.
  func text(with values: String) -> String {
    subtitle.hasSuffix(".") ? "\(subtitle) \(values)" : "\(subtitle). \(values)"
  }
}
