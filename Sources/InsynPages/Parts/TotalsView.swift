import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// What contributions come to, where they may be added.
package struct TotalsView: TemplateView {
  let rows: [TotalView]

  /// Nil where there is nothing to add.
  init?(of partnership: Partnership, in context: PageContext) {
    let totals = context.totals(of: partnership)
    let listed = Set(totals.groups.compactMap { try? $0.result.get() }.flatMap(\.leftOut))
    rows =
      totals.groups.map { TotalView($0, listed: [], of: partnership, in: context) }
      + [totals.all].compactMap(\.self).map {
        TotalView($0, listed: listed, of: partnership, in: context)
      }
    if rows.isEmpty { return nil }
  }

  package static let fields: [TemplateField<TotalsView>] = [
    .list("rows", "The total of each who gives more than one thing, and of all", \.rows)
  ]
}

package struct TotalView: TemplateView {
  let parties: ViewList<LinkView>
  let value: ValueView?
  let reason: String?
  let period: String?
  let status: String
  let statusName: String
  let assumptions: [String]
  let leftOut: [LeftOutView]
  let leavesOutMore: Bool

  /// A row of the table; `listed` is what other rows say already that they leave out.
  init(
    _ total: Totals.Total, listed: Set<Measured.LeftOut>, of partnership: Partnership,
    in context: PageContext
  ) {
    let measured = try? total.result.get()
    parties = ViewList(total.parties) { context.link(to: $0) }
    value = measured.map { ValueView(.amount($0.amount), in: context) }
    if case .failure(let refusal) = total.result {
      reason = refusal.reason[context.language]
    } else {
      reason = nil
    }
    period = measured?.period.map(context.words)
    let known = measured?.status ?? partnership.statusOfClaims
    (status, statusName) = (context.word(.status(known)), known.rawValue)
    assumptions = (measured?.assumptions ?? []).map { $0.words[context.language] }
    let lacking = measured?.leftOut ?? []
    leftOut = LeftOutView.groups(
      lacking.filter { !listed.contains($0) }, of: partnership.owner, context)
    leavesOutMore = lacking.contains { listed.contains($0) }
  }

  package static let fields: [TemplateField<TotalView>] = [
    .list("parties", "Who gives", \.parties),
    .flag("isForAll", "Whether it is the total of all who give") { $0.parties.isEmpty },
    .flag("isJoint", "Whether several parties give together") { $0.parties.count > 1 },
    .view("value", "The total; absent where none may be drawn", \.value),
    .optional("reason", "Why there is no total, in sentences", \.reason),
    .optional("period", "What the total covers, where that is known", \.period),
    .text("status", "The decision status, in words", \.status),
    .text("statusName", "The decision status as the content writes it", \.statusName),
    .list("assumptions", "What the calculation takes for granted, in sentences", \.assumptions),
    .list("leftOut", "What it lacks, since it has no value", \.leftOut),
    .flag("hasLeftOut", "Whether it names anything that it lacks") { !$0.leftOut.isEmpty },
    .flag("leavesOutMore", "Whether it also lacks what totals above it name", \.leavesOutMore),
  ]
}
