import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// Something that is dated, with what other sources say of the date.
package struct DatedView: TemplateView {
  let id: String?
  let date: String
  let machineDate: String?
  let what: TextView
  let href: String?
  let subject: LinkView?
  let note: TextView?
  let claim: ClaimView
  let rivals: ViewList<ClaimView>

  /// `id` is the entry's address on the page; nil for what has one elsewhere on it.
  init(
    _ date: PartialDate, _ what: TextView, _ figure: Figure, id: String? = nil,
    subject: LinkView? = nil, of owner: FigureOwner, in context: PageContext
  ) {
    self.id = id
    self.date = context.words(date)
    machineDate = date.machineReadable
    self.what = what
    self.subject = subject
    href = context.link(to: figure, of: owner).href
    note = figure.note.map { context.prose($0) }
    claim = ClaimView(figure.claims.leading, of: owner, in: context)
    rivals = ViewList(figure.claims.rivals) { ClaimView($0, of: owner, in: context) }
  }

  /// An event as its own entry.
  init(_ event: Event, of owner: FigureOwner, in context: PageContext) {
    self.init(
      event.date.leading.value.value, context.prose(event.what), event.figure,
      id: "event-\(event.id.value)", of: owner, in: context)
  }

  package static let fields: [TemplateField<DatedView>] = [
    .optional("id", "Its address on the page, if it has one of its own there", \.id),
    .text("date", "When, as exactly as the source says", \.date),
    .optional(
      "machineDate", "The same in ISO form; absent for seasons and about dates", \.machineDate),
    .view("what", "What happened", \.what),
    .optional("href", "The date's address in the register of figures", \.href),
    .view("subject", "The organisation that it happened to", \.subject),
    .view("note", "What the editor says of it", \.note),
    .view("claim", "The claim that leads", \.claim),
    .list("rivals", "What other documents say of the date", \.rivals),
  ]
}

/// Everything that is dated in a partnership, in order.
struct Timeline {
  let entries: [DatedView]

  init(of partnership: Partnership, in context: PageContext) {
    let owner = partnership.owner
    var dated: [(PartialDate, DatedView)] = owner.figures.compactMap { figure in
      guard case .date(let date) = figure.claims.leading.value.value else { return nil }
      let entry: DatedView? =
        switch figure.label {
        case .agreement(let milestone):
          DatedView(
            date, context.text(context.word(.milestone(milestone))), figure, of: owner, in: context)
        case .joined(let id):
          DatedView(
            date, context.text(context.word(.joins)), figure, subject: context.link(to: id),
            of: owner, in: context)
        case .left(let id):
          DatedView(
            date, context.text(context.word(.leaves)), figure, subject: context.link(to: id),
            of: owner, in: context)
        case .written(let what):
          DatedView(
            date, context.text(what), figure, id: "event-\(figure.id.value)", of: owner,
            in: context)
        case .extended, .result, .cell: nil
        }
      return entry.map { (date, $0) }
    }
    for extended in partnership.agreement?.extensions ?? [] {
      guard let decided = extended.decided else { continue }
      let what = "\(context.word(.extended)) \(context.words(extended.until.value))"
      dated.append(
        (decided, DatedView(decided, context.text(what), extended.figure, of: owner, in: context)))
    }
    entries = dated.enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }
}
