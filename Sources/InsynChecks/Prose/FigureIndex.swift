import InsynDiagnostics
import InsynModel

/// Finds figures by name. Of each partnership or topic that is cited the names are put in order once.
struct FigureIndex {
  private let registry: Registry
  private var places: [Identifier<Figure>: Int] = [:]
  private var current: FigureOwner?

  init(of registry: Registry) {
    self.registry = registry
  }

  /// - Returns: Nil if there is none, or if something in its files could not be read:
  ///   then its claims may lack the one that leads.
  mutating func figure(_ name: FigureName, near home: FigureOwner?) -> Figure? {
    guard !registry.gaps.holds(figuresOf: name.owner) else { return nil }
    if current?.id != name.owner {
      current = home?.id == name.owner ? home : registry.owner(name.owner)
      places = Dictionary(
        (current?.figures ?? []).enumerated().map { ($0.element.id.value, $0.offset) },
        uniquingKeysWith: { first, _ in first })
    }
    return places[name.id].flatMap { current?.figures[$0] }
  }
}
