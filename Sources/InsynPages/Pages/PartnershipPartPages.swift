import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// One long part of what is known of a partnership, on a page of its own.
package struct PartnershipPartPageView: TemplateView {
  let page: PageView
  let partnership: LinkView
  let status: String
  let statusName: String
  let isProposed: Bool
  let details: AgreementDetailsView?
  let money: MoneyView?
  let governance: GovernanceView?
  let results: ResultsView?
  let evidence: EvidenceView?
  let narrative: NarrativeView?

  init(_ part: PartnershipPart, of partnership: Partnership, in context: PageContext) {
    let name = partnership.name.value[context.language].text
    let title = context.word(.part(part))
    page = PageView(
      heading: context.text("\(title): \(name)"),
      description: "\(title). \(partnership.summary.value[context.language].text)",
      parents: [.partnerships, .partnership(partnership.id.value)], in: context)
    self.partnership = context.link(to: partnership)
    (status, statusName) = context.standing(of: partnership)
    isProposed = partnership.agreement?.status == .proposed
    details =
      part == .agreement ? AgreementDetailsView(of: partnership, in: context) : nil
    money = part == .money ? MoneyView(of: partnership, in: context) : nil
    governance = part == .governance ? GovernanceView(of: partnership, in: context) : nil
    results = part == .results ? ResultsView(of: partnership, in: context) : nil
    evidence = part == .evidence ? EvidenceView(of: partnership, in: context) : nil
    narrative = part == .story ? NarrativeView(of: partnership, in: context) : nil
  }

  package static let fields: [TemplateField<PartnershipPartPageView>] = [
    .view("page", "What stands around the content", \.page),
    .view("partnership", "The partnership", \.partnership),
    .text("status", "The agreement's status, in words", \.status),
    .text("statusName", "The agreement's status as the content writes it", \.statusName),
    .flag("isProposed", "Whether the agreement is no more than a proposal", \.isProposed),
    .view("details", "The agreement, if the page is about that", \.details),
    .view("money", "The money, if the page is about that", \.money),
    .view("governance", "Governance, if the page is about that", \.governance),
    .view("results", "The results, if the page is about them", \.results),
    .view("evidence", "What is behind them, if the page is about that", \.evidence),
    .view("narrative", "The story, if the page is that", \.narrative),
  ]
}
