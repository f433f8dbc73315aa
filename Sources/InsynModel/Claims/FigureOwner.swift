import InsynDiagnostics

/// Whose figures they are: a partnership's or a topic's. Both share one namespace of ids.
package struct FigureOwner: Sendable {
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
  package let figures: [Figure]
}

extension FigureOwner {
  package func figure(_ id: Identifier<Figure>) -> Figure? { figures.first { $0.id.value == id } }
}

extension Partnership {
  package var owner: FigureOwner {
    FigureOwner(
      id: Identifier(id.value), kind: .partnership, name: name.value, slug: slug,
      status: statusOfClaims, figures: figures)
  }
}

extension Topic {
  package var owner: FigureOwner {
    FigureOwner(
      id: Identifier(id.value), kind: .topic, name: name.value, slug: slug, status: .reported,
      figures: figures)
  }
}
