import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The catalogue: every service of every partnership, or those of one partnership, one kind or one
/// group of people.
package struct ServicesPageView: TemplateView {
  let page: PageView
  let facets: [FacetView]
  let partnerships: [PartnershipServicesView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .services),
      description: context.word(.description(.services)), in: context)
    facets = FacetView.all(in: context)
    partnerships = context.listedPartnerships.compactMap {
      PartnershipServicesView($0, in: context)
    }
  }

  init(of partnership: Partnership, in context: PageContext) {
    page = Self.page(in: context)
    facets = FacetView.all(in: context)
    partnerships = [PartnershipServicesView(partnership, in: context)].compactMap(\.self)
  }

  init(narrowedTo facet: ServiceFacet, in context: PageContext) {
    page = Self.page(in: context)
    facets = FacetView.all(in: context)
    partnerships = context.listedPartnerships.compactMap {
      PartnershipServicesView($0, narrowedTo: facet, in: context)
    }
  }

  /// What stands around a part of the catalogue.
  private static func page(in context: PageContext) -> PageView {
    let heading = "\(context.word(.servicesIn)) \(context.title(of: context.page).text)"
    return PageView(
      heading: context.text(heading),
      description: "\(heading). \(context.word(.description(.services)))",
      parents: [.services], in: context)
  }

  package static let fields: [TemplateField<ServicesPageView>] = [
    .view("page", "What stands around the content", \.page),
    .list("facets", "The ways to narrow the catalogue down", \.facets),
    .list("partnerships", "The partnerships that have services here", \.partnerships),
  ]
}

package struct PartnershipServicesView: TemplateView {
  let partnership: LinkView
  let status: String
  let statusName: String
  let services: ViewList<ServiceView>

  /// Nil where the partnership has no such service.
  init?(
    _ partnership: Partnership, narrowedTo facet: ServiceFacet? = nil, in context: PageContext
  ) {
    let services = partnership.services.filter { facet?.holds($0) ?? true }
    guard !services.isEmpty else { return nil }
    self.partnership = context.link(to: partnership, fragment: "services")
    (status, statusName) = context.standing(of: partnership)
    self.services = ViewList(services) { ServiceView($0, of: partnership, in: context) }
  }

  package static let fields: [TemplateField<PartnershipServicesView>] = [
    .view("partnership", "The partnership", \.partnership),
    .text("status", "The agreement's status, in words", \.status),
    .text("statusName", "The agreement's status as the content writes it", \.statusName),
    .list("services", "Its services", \.services),
  ]
}

package struct ServicePageView: TemplateView {
  let page: PageView
  let partnership: LinkView
  let service: ServiceView
  let funding: ViewList<FigureView>
  let note: TextView?
  let sources: ViewList<SourceReferenceView>
  let status: String
  let statusName: String

  init(_ service: Service, of partnership: Partnership, in context: PageContext) {
    let language = context.language
    let name = context.text(service.name)
    let owner = partnership.name.value[language].text
    page = PageView(
      heading: name, of: owner,
      description: "\(name.text): \(context.word(.servicesOf)) \(owner).",
      parents: [.services, .servicesOf(partnership.id.value)], in: context)
    self.partnership = context.link(to: partnership, fragment: "services")
    self.service = ServiceView(service, of: partnership, in: context)
    let ids = (service.funding ?? []).map(\.value)
    funding = ViewList(partnership.figures.filter { ids.contains($0.id.value) }) {
      FigureView($0, of: partnership.owner, in: context)
    }
    note = service.note.map { context.prose($0) }
    sources = context.sources(service.sources)
    (status, statusName) = context.standing(of: partnership)
  }

  package static let fields: [TemplateField<ServicePageView>] = [
    .view("page", "What stands around the content", \.page),
    .view("partnership", "The partnership that gives it", \.partnership),
    .view("service", "The service", \.service),
    .list("funding", "What pays for it; none where the source does not say", \.funding),
    .view("note", "What the editor says of it", \.note),
    .list("sources", "Where it is described", \.sources),
    .text("status", "The agreement's status, in words", \.status),
    .text("statusName", "The agreement's status as the content writes it", \.statusName),
  ]
}
