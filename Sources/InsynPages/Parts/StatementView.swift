import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// Something that sources say in words, with what others say of the same beside it.
package struct StatementView: TemplateView {
  let figure: FigureView
  let isNamed: Bool
  let by: ViewList<LinkView>
  let caveat: TextView?

  init(_ figure: Figure, of owner: FigureOwner, in context: PageContext) {
    self.figure = FigureView(figure, of: owner, in: context)
    if case .written = figure.label { isNamed = true } else { isNamed = false }
    by = ViewList(figure.details.by) { context.link(to: $0) }
    caveat = figure.details.caveat.map { context.prose($0) }
  }

  /// What sources say about one section of a partnership's pages.
  static func all(
    _ about: Statement.About, of partnership: Partnership, in context: PageContext
  ) -> ViewList<StatementView> {
    ViewList(partnership.statements.filter { $0.about == about }) {
      StatementView(
        $0.figure(.statement, otherwise: .result), of: partnership.owner, in: context)
    }
  }

  package static let fields: [TemplateField<StatementView>] = [
    .view("figure", "What it is about, and what the sources say", \.figure),
    .flag("isNamed", "Whether the editor has given it a name", \.isNamed),
    .list("by", "Who says or holds it", \.by),
    .flag("hasBy", "Whether it is put down to anyone but the source") { !$0.by.isEmpty },
    .view("caveat", "What keeps it from being taken for more than it is", \.caveat),
  ]
}
