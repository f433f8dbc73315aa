import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A figure where it stands in a table or a list: its leading claim, and its rivals beside it.
package struct FigureView: TemplateView {
  let id: String
  let href: String?
  let label: TextView
  let kind: String
  let claim: ClaimView
  let rivals: ViewList<ClaimView>
  let period: String?
  let note: TextView?
  let derivation: DerivationView?

  init(_ figure: Figure, of owner: FigureOwner, in context: PageContext) {
    let link = context.link(to: figure, of: owner)
    id = figure.id.value.text
    href = link.href
    label = link.label
    kind = context.word(.figure(figure.kind))
    claim = ClaimView(figure.claims.leading, of: owner, in: context)
    rivals = ViewList(figure.claims.rivals) { ClaimView($0, of: owner, in: context) }
    period = figure.period.map(context.words)
    note = figure.note.map { context.prose($0) }
    derivation = figure.derivation.map { DerivationView($0, of: owner, in: context) }
  }

  package static let fields: [TemplateField<FigureView>] = [
    .text("id", "The figure's id, unique within its partnership or topic", \.id),
    .optional("href", "Its address in the register of figures", \.href),
    .view("label", "What the figure is called", \.label),
    .text("kind", "The kind of record it comes from, in words", \.kind),
    .view("claim", "The claim that leads", \.claim),
    .list("rivals", "What other documents say", \.rivals),
    .optional("period", "What the value covers, where the source says so", \.period),
    .view("note", "What the editor says of the figure", \.note),
    .view("derivation", "How it was worked out, if no document states it", \.derivation),
  ]
}
