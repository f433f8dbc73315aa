import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The catalogue: every service of every partnership.
package struct ServicesPageView: TemplateView {
  let page: PageView
  let partnerships: [PartnershipServicesView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .services),
      description: context.word(.description(.services)), in: context)
    partnerships = context.registry.partnerships.filter { !$0.services.isEmpty }.map {
      partnership in
      let standing = context.standing(of: partnership)
      return PartnershipServicesView(
        partnership: context.link(to: partnership, fragment: "services"),
        status: standing.text, statusName: standing.name,
        services: partnership.services.map { ServiceView($0, of: partnership, in: context) })
    }
  }

  package static let fields: [TemplateField<ServicesPageView>] = [
    .view("page", "What stands around the content") { $0.page },
    .list("partnerships", "The partnerships that have services") { $0.partnerships },
  ]
}

package struct PartnershipServicesView: TemplateView {
  let partnership: LinkView
  let status: String
  let statusName: String
  let services: [ServiceView]

  package static let fields: [TemplateField<PartnershipServicesView>] = [
    .view("partnership", "The partnership") { $0.partnership },
    .text("status", "The agreement's status, in words") { $0.status },
    .text("statusName", "The agreement's status as the content writes it") { $0.statusName },
    .list("services", "Its services") { $0.services },
  ]
}

package struct ServicePageView: TemplateView {
  let page: PageView
  let partnership: LinkView
  let service: ServiceView
  let funding: [FigureView]
  let note: TextView?
  let sources: [SourceReferenceView]
  let status: String
  let statusName: String

  init(_ service: Service, of partnership: Partnership, in context: PageContext) {
    let language = context.language
    let name = context.text(service.name)
    let owner = partnership.name.value[language].text
    page = PageView(
      heading: name, of: owner,
      description: "\(name.text): \(context.word(.servicesOf)) \(owner).",
      parents: [.services, .partnership(partnership.id.value)], in: context)
    self.partnership = context.link(to: partnership, fragment: "services")
    self.service = ServiceView(service, of: partnership, in: context)
    let ids = (service.funding ?? []).map(\.value)
    funding = partnership.figures.filter { ids.contains($0.id.value) }.map {
      FigureView($0, of: partnership.owner, in: context)
    }
    note = service.note.map { context.prose($0) }
    sources = context.sources(service.sources)
    (status, statusName) = context.standing(of: partnership)
  }

  package static let fields: [TemplateField<ServicePageView>] = [
    .view("page", "What stands around the content") { $0.page },
    .view("partnership", "The partnership that gives it") { $0.partnership },
    .view("service", "The service") { $0.service },
    .list("funding", "What pays for it; none where the source does not say") { $0.funding },
    .view("note", "What the editor says of it") { $0.note },
    .list("sources", "Where it is described") { $0.sources },
    .text("status", "The agreement's status, in words") { $0.status },
    .text("statusName", "The agreement's status as the content writes it") { $0.statusName },
  ]
}
