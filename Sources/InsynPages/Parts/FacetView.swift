import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// One way to narrow the catalogue of services down, with the pages that do.
package struct FacetView: TemplateView {
  let name: String
  let choices: [FacetChoiceView]

  /// By partnership, by kind, and by group where the editors have said which; each begins with all.
  static func all(in context: PageContext) -> [FacetView] {
    let partnerships = context.partnerships.filter { !$0.services.isEmpty }
    let services = partnerships.flatMap(\.services)
    func choice(_ page: PageName, _ name: TextView? = nil, _ count: Int) -> FacetChoiceView {
      FacetChoiceView(
        link: LinkView(href: context.link(to: page), label: name ?? context.title(of: page)),
        count: String(count), isCurrent: page == context.page)
    }
    func facet(_ name: Word.Fragment, _ choices: [FacetChoiceView]) -> FacetView? {
      choices.isEmpty ? nil : FacetView(name: context.word(name), choices: choices)
    }
    func narrowed(_ facets: [ServiceFacet]) -> [FacetChoiceView] {
      facets.compactMap { facet in
        let count = services.count(where: facet.holds)
        return count == 0 ? nil : choice(.servicesIn(facet), nil, count)
      }
    }
    let whole = choice(.services, context.text(context.word(.all)), services.count)
    let owned = partnerships.map { choice(.servicesOf($0.id.value), nil, $0.services.count) }
    return [
      facet(.byPartnership, owned.isEmpty ? [] : [whole] + owned),
      facet(.byKind, narrowed(ServiceFacet.kinds)),
      facet(.byAudience, narrowed(ServiceFacet.audiences)),
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
