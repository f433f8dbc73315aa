import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct HomePageView: TemplateView {
  let page: PageView
  let tagline: TextView
  let introduction: TextView
  let partnerships: [PartnershipCardView]

  init(in context: PageContext) {
    let site = context.content.site
    page = PageView(
      heading: context.text(site.title), description: site.description.value[context.language].text,
      in: context)
    tagline = context.text(site.tagline)
    introduction = context.prose(site.description)
    partnerships = context.registry.partnerships.map { PartnershipCardView($0, in: context) }
  }

  package static let fields: [TemplateField<HomePageView>] = [
    .view("page", "What stands around the content") { $0.page },
    .view("tagline", "What the site is, in one line") { $0.tagline },
    .view("introduction", "What the site is, in a few sentences") { $0.introduction },
    .list("partnerships", "Every partnership") { $0.partnerships },
  ]
}

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
    let published = context.content.site.published
    parties = String(partnership.parties.count { $0.isParty(on: published) })
    asOf = context.published
    isSparse = partnership.agreement == nil
    services = String(partnership.services.count)
  }

  package static let fields: [TemplateField<PartnershipCardView>] = [
    .view("link", "The partnership's page, by its name") { $0.link },
    .view("place", "The municipality or region") { $0.place },
    .view("summary", "What it is, in two or three sentences") { $0.summary },
    .text("status", "The agreement's status, in words") { $0.status },
    .text("statusName", "The agreement's status as the content writes it") { $0.statusName },
    .view("starts", "When the agreement starts, or was signed") { $0.starts },
    .view("ends", "When the agreement ends") { $0.ends },
    .text("parties", "How many are parties on the day the site shows") { $0.parties },
    .text("asOf", "The day the site shows, in words") { $0.asOf },
    .flag("isSparse", "Whether no agreement is known") { $0.isSparse },
    .text("services", "How many services the content lists") { $0.services },
  ]
}

package struct PartnershipsPageView: TemplateView {
  let page: PageView
  let partnerships: [PartnershipCardView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .partnerships),
      description: context.word(.description(.partnerships)), in: context)
    partnerships = context.registry.partnerships.map { PartnershipCardView($0, in: context) }
  }

  package static let fields: [TemplateField<PartnershipsPageView>] = [
    .view("page", "What stands around the content") { $0.page },
    .list("partnerships", "Every partnership") { $0.partnerships },
  ]
}
