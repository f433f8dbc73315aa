/// The look of a chart that stands alone: that of the site, in light and in dark.
///
/// Its rules for what is drawn are those of `templates/assets/insyn.css`; a test holds the two together.
enum ChartStyle {
  static let css = """
    .chart-file { --ink: #1b1e20; --quiet: #54595d; --line: #d5d6cf; --accent: #0b5a6b; \
    --tint: #c9dadc; --paper: #fdfdfb; --raised: #f4f4ef; \
    font: 400 13px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    @media (prefers-color-scheme: dark) { .chart-file { --ink: #e8e9e6; --quiet: #a9b0b4; \
    --line: #3a4145; --accent: #7cc4d3; --tint: #2c3e43; --paper: #15181a; --raised: #1e2326; } }
    .chart-ground { fill: var(--paper); }
    .chart-title { font-size: 20px; font-weight: 600; }
    .chart-drawing text { fill: var(--ink); paint-order: stroke; stroke: var(--paper); \
    stroke-width: 3px; stroke-linejoin: round; }
    .chart-drawing .chart-quiet { fill: var(--quiet); }
    .chart-strong, .flow-name { font-weight: 600; }
    .chart-grid { stroke: var(--line); }
    .chart-zero, .chart-tick, .chart-mark, .chart-step, .flow-tip { fill: none; \
    stroke: var(--ink); stroke-width: 2; }
    .chart-step { stroke-width: 1; stroke-dasharray: 2 3; }
    .chart-bar, .chart-area { fill: var(--accent); stroke: var(--accent); }
    .chart-member { fill: var(--quiet); stroke: var(--quiet); }
    .chart-span, .chart-bar.chart-proposed { fill: var(--tint); stroke: var(--accent); }
    .chart-bar.chart-proposed { stroke-width: 1.5; stroke-dasharray: 5 3; }
    .chart-undated, .chart-optional, .chart-rival, .chart-bar.chart-rival { fill: none; \
    stroke: var(--accent); }
    .chart-undated, .chart-optional { stroke-width: 1.5; stroke-dasharray: 2 3; }
    .chart-granted, .chart-maybe, .chart-whisker { stroke: var(--accent); }
    .chart-chip { stroke: var(--quiet); }
    .chart-chip:not([fill]) { fill: none; stroke-dasharray: 3 3; }
    .chart-hatch, .chart-onward { fill: none; stroke: var(--accent); stroke-width: 1.5; }
    .chart-full, .chart-gone { stop-color: var(--tint); }
    .chart-gone { stop-opacity: 0; }
    .chart-level { stroke: var(--accent); stroke-width: 4; }
    .flow-node { fill: var(--raised); stroke: var(--quiet); }
    .flow-name { text-anchor: middle; }
    .flow-line { fill: none; stroke: var(--accent); stroke-opacity: .75; }
    .flow-line.moved { stroke: var(--quiet); }
    .flow-line.unknown { stroke: var(--quiet); stroke-dasharray: 5 5; }

    """
}
