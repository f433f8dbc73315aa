import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// One way to narrow the catalogue of services down, with the pages that do.
package struct FacetView: TemplateView {
  let name: String
  let choices: [FacetChoiceView]

  /// Of more partnerships than these the catalogue names only the one that the page is of.
  private static let most = 24

  /// By partnership, by kind, and by group where the editors have said which; each begins with all.
  static func all(in context: PageContext) -> [FacetView] {
    let catalogue = context.catalogue
    func choice(_ page: PageName, _ name: TextView? = nil, _ count: Int) -> FacetChoiceView {
      FacetChoiceView(
        link: LinkView(href: context.link(to: page), label: name ?? context.title(of: page)),
        count: String(count), isCurrent: page == context.page.list)
    }
    func facet(_ name: Word.Fragment, _ choices: [FacetChoiceView]) -> FacetView? {
      choices.isEmpty ? nil : FacetView(name: context.word(name), choices: choices)
    }
    func narrowed(_ facets: [(facet: ServiceFacet, count: Int)]) -> [FacetChoiceView] {
      facets.map { choice(.servicesIn($0.facet), nil, $0.count) }
    }
    let whole = choice(.services, context.text(context.word(.all)), catalogue.count)
    var named = catalogue.partnerships.count <= most ? catalogue.partnerships : []
    if named.isEmpty, case .servicesOf(let id) = context.page {
      named = catalogue.count(of: id).map { [(id, $0)] } ?? []
    }
    let owned = named.map { choice(.servicesOf($0.id), nil, $0.count) }
    return [
      facet(.byPartnership, catalogue.partnerships.isEmpty ? [] : [whole] + owned),
      facet(.byKind, narrowed(catalogue.kinds)),
      facet(.byAudience, narrowed(catalogue.audiences)),
    ].compactMap(\.self)
  }

  package static let fields: [TemplateField<FacetView>] = [
    .text("name", "What the services are sorted by", \.name),
    .list("choices", "The pages that show some of them", \.choices),
  ]
}

/// A page that shows some of the services.
package struct FacetChoiceView: TemplateView {
  let link: LinkView
  let count: String
  let isCurrent: Bool

  package static let fields: [TemplateField<FacetChoiceView>] = [
    .view("link", "The page, by what its services have in common", \.link),
    .text("count", "How many services it shows") { $0.count },
    .flag("isCurrent", "Whether it is this page", \.isCurrent),
  ]
}
