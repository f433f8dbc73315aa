import InsynDiagnostics

/// Whose figures they are: a partnership's or a topic's. Both share one namespace of ids.
package final class FigureOwner: Sendable {
  package enum Kind: Hashable, Sendable {
    case partnership
    case topic
  }

  package let id: Identifier<FigureOwner>
  package let kind: Kind
  package let name: LocalizedText
  /// What its name gives in addresses.
  package let slug: LocalizedSlug
  /// That of the claims which state none and whose sources have none.
  package let status: DecisionStatus
  /// In the order of the page; the derived ones last.
  package let figures: [Figure]
  private let places: [Identifier<Figure>: Int]

  init(
    id: Identifier<FigureOwner>, kind: Kind, name: LocalizedText, slug: LocalizedSlug,
    status: DecisionStatus, figures: [Figure] = []
  ) {
    (self.id, self.kind, self.name, self.slug) = (id, kind, name, slug)
    (self.status, self.figures) = (status, figures)
    places = Dictionary(
      figures.indices.map { (figures[$0].id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same owner with its figures.
  func with(_ figures: [Figure]) -> FigureOwner {
    FigureOwner(id: id, kind: kind, name: name, slug: slug, status: status, figures: figures)
  }

  package func figure(_ id: Identifier<Figure>) -> Figure? { places[id].map { figures[$0] } }
}
