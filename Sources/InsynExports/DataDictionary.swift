import InsynDiagnostics

/// What every table holds, column by column, for whoever uses the files; made from the tables.
package enum DataDictionary {
  package static func markdown(of tables: [Table] = Exports.all) -> String {
    tables.map(section).joined(separator: "\n")
  }

  private static func section(on table: Table) -> String {
    let site = table.coversSite ? "`data/\(table.name).csv`, " : ""
    let rows = table.columns.map { "| \(cells(of: $0).joined(separator: " | ")) |" }
    return """
      ## \(table.title.en) / \(table.title.sv)

      \(site)`data/<\(table.coversTopics ? "owner" : "partnership")>/\(table.name).csv`

      \(table.description.en)

      *\(table.description.sv)*

      | column | type | what it holds | an empty cell |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """
  }

  private static func cells(of column: Column) -> [String] {
    [
      "`\(column.name)`", column.kind.rawValue,
      pair(column.label) + "<br>" + pair(column.description) + words(of: column),
      column.whenEmpty.map(pair) ?? "never",
    ]
  }

  /// Both languages, the Swedish one set off. `|` would end a cell of the table.
  private static func pair(_ phrase: Phrase) -> String {
    "\(phrase.en) *\(phrase.sv)*".split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }

  private static func words(of column: Column) -> String {
    guard let words = column.words else { return "" }
    return "<br>" + words.map { "`\($0)`" }.joined(separator: ", ")
  }
}
