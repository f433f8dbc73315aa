import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// What one or several documents say of a value.
package struct ClaimView: TemplateView {
  let value: ValueView
  let status: String
  let statusName: String
  let isProposed: Bool
  let period: String?
  let note: TextView?
  let sources: ViewList<SourceReferenceView>

  init(_ claim: Claim<Figure.Value>, of owner: FigureOwner, in context: PageContext) {
    let status = context.status(of: claim, of: owner)
    value = ValueView(claim.value.value, in: context)
    self.status = context.word(.status(status))
    statusName = status.rawValue
    isProposed = status == .proposed
    period = claim.period.map(context.words)
    note = claim.note.map { context.prose($0) }
    sources = context.sources(claim.sources)
  }

  package static let fields: [TemplateField<ClaimView>] = [
    .view("value", "The value", \.value),
    .text("status", "The decision status, in words", \.status),
    .text("statusName", "The decision status as the content writes it", \.statusName),
    .flag("isProposed", "Whether it is no more than a proposal", \.isProposed),
    .optional("period", "What the claim covers, where that is its own", \.period),
    .view("note", "What the editor says of the claim", \.note),
    .list("sources", "Where it is said", \.sources),
  ]
}

extension PageContext {
  /// How far a partnership has come, in words and as a class of the style sheet names it.
  func standing(of partnership: Partnership) -> (text: String, name: String) {
    guard let status = partnership.agreement?.status else { return (word(.noAgreement), "unknown") }
    return (word(.status(status)), status.rawValue)
  }
}
