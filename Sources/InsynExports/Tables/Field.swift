/// A column, and how its cell is found in a row.
struct Field<Row: Sendable>: Sendable {
  let column: Column
  let cell: @Sendable (Row) -> Cell

  init(_ column: Column, _ cell: @escaping @Sendable (Row) -> Cell) {
    (self.column, self.cell) = (column, cell)
  }

  /// The same column in a table whose rows hold such a row.
  func within<Outer>(_ part: @escaping @Sendable (Outer) -> Row) -> Field<Outer> {
    Field<Outer>(column) { [cell] in cell(part($0)) }
  }
}
