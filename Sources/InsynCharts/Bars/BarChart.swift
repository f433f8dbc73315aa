package import InsynDiagnostics
package import InsynModel

/// Bars from zero, in panels that each have a scale of their own.
package struct BarChart: Sendable {
  package struct Row: Sendable {
    /// The figure that it shows, for scripts and tests.
    package let figure: String
    package let label: String
    package let amount: Amount
    package let isProposed: Bool
    /// What another document says of the row above.
    package let isRival: Bool

    package init(
      figure: String, label: String, amount: Amount, isProposed: Bool, isRival: Bool = false
    ) {
      self.figure = figure
      self.label = label
      self.amount = amount
      self.isProposed = isProposed
      self.isRival = isRival
    }
  }

  package struct Group: Sendable {
    /// Nil where the panel says it all.
    package let name: String?
    package let rows: [Row]

    package init(name: String?, rows: [Row]) {
      (self.name, self.rows) = (name, rows)
    }
  }

  /// What may be drawn to one scale, or what has no amount and so no length.
  package struct Panel: Sendable {
    package let title: String
    /// Nil where no row has an amount.
    package let unit: QuantityUnit?
    package let groups: [Group]

    package init(title: String, unit: QuantityUnit?, groups: [Group]) {
      (self.title, self.unit, self.groups) = (title, unit, groups)
    }
  }

  let panels: [Panel]
  let language: Language

  package init(_ panels: [Panel], in language: Language) {
    (self.panels, self.language) = (panels, language)
  }
}

extension BarChart: ChartDrawing {
  package func draw(into svg: inout SVGBytes, id: String) -> Int {
    svg.define(patterns, id: id)
    return BarPen(language: language, id: id).draw(panels, into: &svg)
  }

  package var description: String {
    panels.map { panel in
      let groups = panel.groups.map { group in
        let rows = group.rows.map { "\($0.label): \($0.amount.text(in: language, .table))" }
        return (group.name.map { $0 + " – " } ?? "") + rows.joined(separator: "; ") + "."
      }
      return "\(panel.title). \(groups.joined(separator: " "))"
    }.joined(separator: " ")
  }

  private var patterns: [ChartPattern] {
    let amounts = panels.lazy.flatMap(\.groups).flatMap(\.rows).map(\.amount)
    let isHatched = amounts.contains { $0.absence == .notValued }
    let isSoft = amounts.contains { amount in
      amount.quantity.map { if case .soft = BarShape($0) { true } else { false } } ?? false
    }
    return (isHatched ? [.hatch] : []) + (isSoft ? [.fade] : [])
  }
}
