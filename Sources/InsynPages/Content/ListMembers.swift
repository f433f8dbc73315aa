import InsynDiagnostics
import InsynModel

/// The partnerships on each list that does not have all of them, in their order. It is worked out once
/// for all pages of all lists: sought anew for each page, it would take as long as the square of the
/// number of partnerships.
struct ListMembers: Sendable {
  private let members: [PageName: [Identifier<Partnership>]]

  init(of registry: Registry) {
    let facets = ServiceFacet.kinds + ServiceFacet.audiences
    var members: [PageName: [Identifier<Partnership>]] = [.services: [], .money: []]
    for facet in facets { members[.servicesIn(facet)] = [] }
    for partnership in registry.partnerships {
      var lists = facets.filter { partnership.services.contains(where: $0.holds) }
        .map(PageName.servicesIn)
      if !partnership.services.isEmpty { lists.append(.services) }
      if partnership.hasMoneySection { lists.append(.money) }
      for list in lists { members[list]?.append(partnership.id.value) }
    }
    self.members = members
  }

  /// Nil for a list that has every partnership.
  subscript(list: PageName) -> [Identifier<Partnership>]? { members[list] }
}
