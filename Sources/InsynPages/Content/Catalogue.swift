import InsynDiagnostics
import InsynModel

/// How many services there are of each sort.
struct Catalogue: Sendable {
  /// The partnerships that have any, and how many.
  let partnerships: [(id: Identifier<Partnership>, count: Int)]
  /// Those that there are any of, in the order in which the catalogue lists them.
  let kinds: [(facet: ServiceFacet, count: Int)]
  let audiences: [(facet: ServiceFacet, count: Int)]
  /// How many services there are.
  let count: Int
  private let counts: [Identifier<Partnership>: Int]

  init(of registry: Registry) {
    let all = registry.partnerships.filter { !$0.services.isEmpty }
    partnerships = all.map { ($0.id.value, $0.services.count) }
    self.counts = Dictionary(partnerships) { first, _ in first }
    count = partnerships.reduce(0) { $0 + $1.count }
    var counts: [ServiceFacet: Int] = [:]
    for service in all.lazy.flatMap(\.services) {
      counts[.kind(service.kind), default: 0] += 1
      for audience in Set(service.audiences) { counts[.audience(audience), default: 0] += 1 }
    }
    kinds = ServiceFacet.kinds.compactMap { facet in counts[facet].map { (facet, $0) } }
    audiences = ServiceFacet.audiences.compactMap { facet in counts[facet].map { (facet, $0) } }
  }

  /// How many services a partnership has; nil where it has none.
  func count(of id: Identifier<Partnership>) -> Int? { counts[id] }

  /// The same for the same counts.
  var answer: String {
    (partnerships.map { "\($0.id) \($0.count)" }
      + (kinds + audiences).map { "\($0.facet) \($0.count)" })
      .joined(separator: "\n")
  }
}
