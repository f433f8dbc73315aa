import InsynDiagnostics
import InsynModel

/// What each source is cited for: the figures of each partnership and topic, in the order of their pages.
struct SourceUses: Sendable {
  struct Use: Sendable {
    let owner: FigureOwner
    let figures: [Figure]
  }

  /// How many claims rest on a source, and how many of them name words that stand there.
  struct Places: Sendable {
    fileprivate(set) var all = 0
    fileprivate(set) var withWords = 0
  }

  private let uses: [Identifier<Source>: [Use]]
  private let counts: [Identifier<Source>: Int]
  private let places: [Identifier<Source>: Places]

  init(of registry: Registry) {
    var uses: [Identifier<Source>: [Use]] = [:]
    for owner in registry.owners {
      var figures: [Identifier<Source>: [Figure]] = [:]
      for figure in owner.figures {
        let cited = figure.claims.all.flatMap(\.sources).map(\.source.value)
        for source in Set(cited) { figures[source, default: []].append(figure) }
      }
      for (source, figures) in figures {
        uses[source, default: []].append(Use(owner: owner, figures: figures))
      }
    }
    self.uses = uses
    counts = uses.mapValues { $0.reduce(0) { $0 + $1.figures.count } }
    places = registry.citedPlaces.reduce(into: [:]) { places, place in
      let source = place.reference.source.value
      places[source, default: Places()].all += 1
      if place.reference.find != nil { places[source, default: Places()].withWords += 1 }
    }
  }

  subscript(source: Identifier<Source>) -> [Use] { uses[source] ?? [] }

  /// How many figures rest on a source.
  func count(of source: Identifier<Source>) -> Int { counts[source] ?? 0 }

  /// Nil where no claim rests on the source.
  func places(in source: Identifier<Source>) -> Places? { places[source] }
}
