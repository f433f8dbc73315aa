import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A partnership in a list: enough to choose it by.
package struct PartnershipCardView: TemplateView {
  let link: LinkView
  let place: TextView
  let summary: TextView
  let status: String
  let statusName: String
  let starts: FigureView?
  let ends: FigureView?
  let isSparse: Bool
  let parties: String
  let asOf: String
  let services: String
  let money: String?
  let targetGroup: TextView?

  init(_ partnership: Partnership, in context: PageContext) {
    link = context.link(to: partnership)
    place = context.text(partnership.place)
    summary = context.prose(partnership.summary)
    (status, statusName) = context.standing(of: partnership)
    func milestone(_ milestone: Agreement.Milestone) -> FigureView? {
      partnership.figures.first { $0.id.value.text == "agreement-\(milestone.rawValue)" }
        .map { FigureView($0, of: partnership.owner, in: context) }
    }
    starts = milestone(.starts) ?? milestone(.signed)
    ends = milestone(.ends)
    let published = context.site.published
    parties = String(partnership.parties.count { $0.isParty(on: published) })
    asOf = context.published
    isSparse = partnership.agreement == nil
    services = String(partnership.services.count)
    money = MoneySentence(of: partnership, in: context)?.text
    targetGroup = partnership.peopleInBrief(in: context.language)
      .map { TextView(prose: $0, in: context) }
  }

  package static let fields: [TemplateField<PartnershipCardView>] = [
    .view("link", "The partnership's page, by its name", \.link),
    .view("place", "The municipality or region", \.place),
    .view("summary", "What it is, in two or three sentences", \.summary),
    .text("status", "The agreement's status, in words", \.status),
    .text("statusName", "The agreement's status as the content writes it", \.statusName),
    .view("starts", "When the agreement starts, or was signed", \.starts),
    .view("ends", "When the agreement ends", \.ends),
    .text("parties", "How many are parties on the day the site shows", \.parties),
    .text("asOf", "The day the site shows, in words", \.asOf),
    .flag("isSparse", "Whether no agreement is known", \.isSparse),
    .text("services", "How many services the content lists", \.services),
    .optional("money", "What is known of the money, in one sentence", \.money),
    .view("targetGroup", "Whom it is for, in one sentence, where a source says so", \.targetGroup),
  ]
}

extension Partnership {
  /// The first sentence on whom it is for; of what sources say, where the editor has not put it
  /// together.
  fileprivate func peopleInBrief(in language: Language) -> Wording? {
    let said = statements.first { $0.about == .targetGroup }?.claims.leading.value.value
    return (targetGroup?.description.value ?? said).map { $0[language].firstSentence }
  }
}

extension Wording {
  /// Up to the first full stop that a capital letter comes after; all of it where there is none.
  fileprivate var firstSentence: Wording {
    let stop = text.indices.first { index in
      guard text[index] == "." else { return false }
      let rest = text[text.index(after: index)...]
      return rest.first?.isWhitespace == true
        && rest.first { !$0.isWhitespace }?.isUppercase == true
    }
    return stop.map { Wording(String(text[...$0]), foreign: foreign) } ?? self
  }
}
