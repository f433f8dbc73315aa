import InsynDiagnostics
import InsynModel

/// Finds figures by name. Of each partnership that is cited the names are put in order once.
struct FigureIndex {
  private let registry: Registry
  private var places: [Identifier<Figure>: Int] = [:]
  private var current: Partnership?

  init(of registry: Registry) {
    self.registry = registry
  }

  /// - Returns: Nil if there is none, or if something in the partnership's files could not be read:
  ///   then its claims may lack the one that leads.
  mutating func figure(_ name: FigureName, near home: Partnership?) -> Figure? {
    guard !registry.gaps.partnerships.contains(name.owner) else { return nil }
    if current?.id.value != name.owner {
      current = home?.id.value == name.owner ? home : registry.partnership(name.owner)
      places = Dictionary(
        (current?.figures ?? []).enumerated().map { ($0.element.id.value, $0.offset) },
        uniquingKeysWith: { first, _ in first })
    }
    return places[name.id].flatMap { current?.figures[$0] }
  }
}

extension Registry {
  /// Found by halving, since partnerships are in the order of their ids.
  func partnership(_ id: Identifier<Partnership>) -> Partnership? {
    var (low, high) = (0, partnerships.count)
    while low < high {
      let middle = (low + high) / 2
      if partnerships[middle].id.value < id { low = middle + 1 } else { high = middle }
    }
    guard low < partnerships.count, partnerships[low].id.value == id else { return nil }
    return partnerships[low]
  }
}
