import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A figure's entry in the register: all that is known of it, and how to cite it.
package struct FigureEntryView: TemplateView {
  let id: String
  let label: TextView
  let claims: ViewList<ClaimEntryView>
  let derivation: DerivationView?
  let area: TextView?
  let method: TextView?
  let by: ViewList<LinkView>
  let caveat: TextView?
  let note: TextView?
  let citation: CitationView?

  init(_ figure: Figure, of owner: FigureOwner, in context: PageContext) {
    id = figure.id.value.text
    label = context.label(of: figure)
    claims = ViewList(Array(figure.claims.all.enumerated())) { index, claim in
      ClaimEntryView(claim, of: figure, isRival: index > 0, owner, in: context)
    }
    derivation = figure.derivation.map { DerivationView($0, of: owner, in: context) }
    let details = figure.details
    area = details.area.map { context.text($0) }
    method = details.method.map { context.prose($0) }
    by = ViewList(details.by) { context.link(to: $0) }
    caveat = details.caveat.map { context.prose($0) }
    note = figure.note.map { context.prose($0) }
    citation = Citation(of: figure, of: owner, in: context).map(CitationView.init)
  }

  package static let fields: [TemplateField<FigureEntryView>] = [
    .text("id", "The figure's id, unique within its partnership or topic", \.id),
    .view("label", "What the figure is called", \.label),
    .list("claims", "What documents say: the claim that leads, then its rivals", \.claims),
    .view("derivation", "How it was worked out, if no document states it", \.derivation),
    .view("area", "The place or the people that it is about", \.area),
    .view("method", "How it was found", \.method),
    .list("by", "Who says or holds it", \.by),
    .flag("hasBy", "Whether it is put down to anyone but the source") { !$0.by.isEmpty },
    .view("caveat", "What keeps it from being taken for more than it is", \.caveat),
    .flag("hasDetails", "Whether there is an area, a method, a speaker or a caveat") {
      $0.area != nil || $0.method != nil || !$0.by.isEmpty || $0.caveat != nil
    },
    .view("note", "What the editor says of the figure", \.note),
    .view("citation", "How to cite it", \.citation),
  ]
}

/// What one document, or several together, say of a figure, with all that is known of it.
package struct ClaimEntryView: TemplateView {
  let claim: ClaimView
  let isRival: Bool
  let precision: [String]
  let interval: IntervalView?
  let absence: String?
  let period: String?
  let hasPeriod: Bool

  init(
    _ claim: Claim<Figure.Value>, of figure: Figure, isRival: Bool, _ owner: FigureOwner,
    in context: PageContext
  ) {
    self.claim = ClaimView(claim, of: owner, in: context)
    self.isRival = isRival
    let value = claim.value.value
    precision = Precision.all(of: value).map { context.word(.precision($0)) }
    period = (claim.period ?? figure.period).map(context.words)
    switch value {
    case .amount(let amount):
      interval = amount.quantity.flatMap { IntervalView($0, in: context) }
      absence = amount.absence.map { context.word(.absence($0)) }
      hasPeriod = period != nil || !figure.kind.isInWords
    case .date: (interval, absence, hasPeriod) = (nil, nil, false)
    case .text: (interval, absence, hasPeriod) = (nil, nil, period != nil)
    }
  }

  package static let fields: [TemplateField<ClaimEntryView>] = [
    .view("claim", "The value, its status and its sources", \.claim),
    .flag("isRival", "Whether another claim leads", \.isRival),
    .list(
      "precision", "How exact the value is, in words; none for an absence or a text", \.precision),
    .flag("hasPrecision", "Whether the value is of a kind that can be more or less exact") {
      !$0.precision.isEmpty
    },
    .view("interval", "What the number may be, where it is not exact", \.interval),
    .optional("absence", "Why there is no number, explained", \.absence),
    .optional("period", "What the value covers, where the source says so", \.period),
    .flag("hasPeriod", "Whether the value is of a kind that covers a period", \.hasPeriod),
  ]
}

/// The numbers that a quantity may be; an end may be open.
package struct IntervalView: TemplateView {
  let low: ValueView?
  let high: ValueView?

  /// Nil for what is exact.
  init?(_ quantity: Quantity, in context: PageContext) {
    guard quantity.hedge != .exact else { return nil }
    func end(_ number: ExactDecimal) -> ValueView {
      ValueView(.amount(.stated(Quantity(number, quantity.unit))), in: context)
    }
    low = quantity.interval.low.map(end)
    high = quantity.interval.high.map(end)
  }

  package static let fields: [TemplateField<IntervalView>] = [
    .view("low", "The lowest; absent where there is no lower limit", \.low),
    .view("high", "The highest; absent where there is no upper limit", \.high),
  ]
}

/// A citation in each of its forms.
package struct CitationView: TemplateView {
  let text: String
  let bibTeX: String
  let cslJSON: String

  init(_ citation: Citation) {
    (text, bibTeX, cslJSON) = (citation.text, citation.bibTeX, citation.cslJSON)
  }

  package static let fields: [TemplateField<CitationView>] = [
    .text("text", "In one line of plain text", \.text),
    .text("bibTeX", "As an entry for BibTeX", \.bibTeX),
    .text("cslJSON", "As CSL-JSON", \.cslJSON),
  ]
}
