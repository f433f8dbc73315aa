import InsynDiagnostics
import InsynModel

/// How the records of a list are shared out among pages, so that no page grows with the site.
struct ListParts: Hashable, Sendable {
  /// How many entries a page has, unless a single record has more of them.
  static let limit = 200

  /// For each page, the places of its records in the list. There is always a first page.
  let pages: [Range<Int>]

  /// `weights` says how many entries each record has on the page.
  init(weights: [Int], limit: Int = ListParts.limit) {
    var pages: [Range<Int>] = []
    var (start, sum) = (0, 0)
    for (place, weight) in weights.enumerated() {
      if place > start, sum + weight > limit {
        pages.append(start..<place)
        (start, sum) = (place, 0)
      }
      sum += weight
    }
    self.pages = pages + [start..<weights.count]
  }
}

extension Registry {
  /// The lists that are split where they are long, with how many entries each record has on them.
  /// A card of a partnership takes as much room as four lines of a table.
  var listWeights: [(list: PageName, weights: [Int])] {
    let facets = serviceFacets.map { facet in
      (PageName.servicesIn(facet), partnerships.services(in: facet))
    }
    return facets + [
      (.partnerships, partnerships.map { _ in 4 }),
      (.services, partnerships.services(in: nil)),
      (.money, partnerships.filter(\.hasMoneySection).map(\.moneyRecords)),
      (.figures, partnerships.map { _ in 1 }),
      (.organisations, organisations.map { _ in 1 }),
      (.sources, sources.map { _ in 1 }),
    ]
  }
}

extension [Partnership] {
  /// How many services of a facet, or services at all, each has that has any.
  func services(in facet: ServiceFacet?) -> [Int] {
    map { $0.services.count { facet?.holds($0) ?? true } }.filter { $0 > 0 }
  }
}

extension Partnership {
  /// Whether its own page has a section on money, be it to say that nothing is known.
  var hasMoneySection: Bool { agreement != nil || budgetRecords > 0 }

  /// How many rows it has on the page of money.
  var moneyRecords: Int { max(budgetRecords, 1) }

  private var budgetRecords: Int {
    budget.contributions.count + budget.transfers.count + budget.rates.count
  }
}

/// The pages of lists of partnerships, as a record of dependencies has them: `money`,
/// `services/kind/housing`, `money/3`.
extension PageName {
  var listText: String {
    switch self {
    case .further(let list, let number): "\(list.listText)/\(number)"
    case .servicesIn(.kind(let kind)): "services/kind/\(kind.rawValue)"
    case .servicesIn(.audience(let audience)): "services/for/\(audience.rawValue)"
    default: "\(self)"
    }
  }

  init?(listText text: some StringProtocol) {
    let parts = String(text).split(separator: "/").map { String($0) }
    let list: PageName? =
      switch parts.prefix(while: { Int($0) == nil }) {
      case ["partnerships"]: .partnerships
      case ["services"]: .services
      case ["money"]: .money
      case ["figures"]: .figures
      case let facet where facet.count == 3 && facet[1] == "kind":
        Service.Kind(rawValue: facet[2]).map { .servicesIn(.kind($0)) }
      case let facet where facet.count == 3 && facet[1] == "for":
        Service.Audience(rawValue: facet[2]).map { .servicesIn(.audience($0)) }
      default: nil
      }
    guard let list else { return nil }
    self = parts.last.flatMap { Int($0) }.map { PageName.further(list, $0) } ?? list
  }
}
