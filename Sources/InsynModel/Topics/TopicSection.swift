package import InsynDiagnostics

/// A part of a topic's page, with an address of its own.
package struct TopicSection: Sendable {
  package let id: Located<Identifier<TopicSection>>
  package let title: Located<LocalizedText>
  /// A sentence or two before the rest.
  package let text: Located<LocalizedText>?
  /// Whether the order of its statements says something.
  package let isRanked: Bool
  /// The table that its statements stand in, if they do.
  package let table: TopicTable?
  package let statements: [Statement]
  package let events: [Event]
  package let indicators: [Indicator]

  package init(
    id: Located<Identifier<TopicSection>>, title: Located<LocalizedText>,
    text: Located<LocalizedText>?, isRanked: Bool, table: TopicTable?, statements: [Statement],
    events: [Event], indicators: [Indicator]
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.isRanked = isRanked
    self.table = table
    self.statements = statements
    self.events = events
    self.indicators = indicators
  }

  package var figures: [Figure] {
    statements.map(figure) + events.map(\.figure) + indicators.map { $0.figure(.statistic) }
  }

  package func figure(of statement: Statement) -> Figure {
    let label = statement.cell.flatMap { cell in table?.label(of: cell) }
    return statement.figure(.statement, otherwise: label ?? .written(title.value))
  }
}

/// Rows and columns whose cells hold statements.
package struct TopicTable: Sendable {
  /// A row or a column.
  package struct Line: Sendable {
    package let id: Located<Identifier<Line>>
    package let name: Located<LocalizedText>

    package init(id: Located<Identifier<Line>>, name: Located<LocalizedText>) {
      (self.id, self.name) = (id, name)
    }
  }

  package struct Cell: Hashable, Sendable {
    package let row: Identifier<Line>
    package let column: Identifier<Line>

    package init(row: Identifier<Line>, column: Identifier<Line>) {
      (self.row, self.column) = (row, column)
    }
  }

  package let rows: [Line]
  package let columns: [Line]

  package init(rows: [Line], columns: [Line]) {
    (self.rows, self.columns) = (rows, columns)
  }

  fileprivate func label(of cell: Cell) -> Figure.Label? {
    guard let row = rows.first(where: { $0.id.value == cell.row }),
      let column = columns.first(where: { $0.id.value == cell.column })
    else { return nil }
    return .cell(row: row.name.value, column: column.name.value)
  }
}
