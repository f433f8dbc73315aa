/// How much room a figure has.
package enum FigureStyle: CaseIterable, Hashable, Sendable {
  /// For tables, charts and labels: `1 540 640 kr`, `250 mnkr`, `12,5 %`; `SEK 250m`.
  case table
  /// For running text: `1 540 640 kronor`, `250 miljoner kronor`, `12,5 procent`;
  /// `SEK 250 million`.
  case prose
}
