import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct TopicSectionView: TemplateView {
  let id: String
  let title: TextView
  let text: TextView?
  let isRanked: Bool
  let statements: ViewList<StatementView>
  let table: TopicTableView?
  let events: [DatedView]
  let indicators: ViewList<IndicatorView>

  init(_ section: TopicSection, of owner: FigureOwner, in context: PageContext) {
    id = section.id.value.text
    title = context.text(section.title)
    text = section.text.map { context.prose($0) }
    isRanked = section.isRanked
    let view = { @Sendable (statement: Statement) in
      StatementView(section.figure(of: statement), of: owner, in: context)
    }
    table = section.table.map { TopicTableView($0, section.statements, view, in: context) }
    statements = section.table == nil ? ViewList(section.statements, view) : .empty
    events = section.events.map { DatedView($0, of: owner, in: context) }
    indicators = ViewList(section.indicators) {
      IndicatorView($0, .statistic, of: owner, in: context)
    }
  }

  package static let fields: [TemplateField<TopicSectionView>] = [
    .text("id", "Its address on the page", \.id),
    .view("title", "What it is about", \.title),
    .view("text", "A sentence or two before the rest", \.text),
    .flag("isRanked", "Whether the order of its statements says something", \.isRanked),
    .list("statements", "What sources say, if that is no table", \.statements),
    .view("table", "What sources say, if that is a table", \.table),
    .list("events", "What is dated", \.events),
    .list("indicators", "Its numbers", \.indicators),
    .flag("hasStatements", "Whether sources say anything outside a table") {
      !$0.statements.isEmpty
    },
    .flag("hasEvents", "Whether anything is dated") { !$0.events.isEmpty },
    .flag("hasIndicators", "Whether there are numbers") { !$0.indicators.isEmpty },
  ]
}

/// Statements in rows and columns.
package struct TopicTableView: TemplateView {
  let columns: [TextView]
  let rows: [TopicRowView]

  init(
    _ table: TopicTable, _ said: [Statement],
    _ view: @escaping @Sendable (Statement) -> StatementView, in context: PageContext
  ) {
    columns = table.columns.map { context.text($0.name) }
    rows = table.rows.map { row in
      TopicRowView(
        name: context.text(row.name),
        cells: table.columns.map { column in
          let cell = TopicTable.Cell(row: row.id.value, column: column.id.value)
          return TopicCellView(statements: ViewList(said.filter { $0.cell == cell }, view))
        })
    }
  }

  package static let fields: [TemplateField<TopicTableView>] = [
    .list("columns", "The heads of the columns", \.columns),
    .list("rows", "The rows", \.rows),
  ]
}

package struct TopicRowView: TemplateView {
  let name: TextView
  let cells: [TopicCellView]

  package static let fields: [TemplateField<TopicRowView>] = [
    .view("name", "The head of the row", \.name),
    .list("cells", "Its cells, one for each column", \.cells),
  ]
}

package struct TopicCellView: TemplateView {
  let statements: ViewList<StatementView>

  package static let fields: [TemplateField<TopicCellView>] = [
    .list("statements", "What sources say there; none where they say nothing", \.statements)
  ]
}
