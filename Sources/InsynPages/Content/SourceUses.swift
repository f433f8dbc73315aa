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

  private var uses: [Identifier<Source>: [Use]] = [:]
  private var counts: [Identifier<Source>: Int] = [:]
  private var places: [Identifier<Source>: Places] = [:]

  init(of registry: Registry) {
    for owner in registry.owners {
      for (source, figures) in owner.figuresBySource {
        uses[source, default: []].append(Use(owner: owner, figures: figures))
      }
    }
    counts = uses.mapValues { $0.reduce(0) { $0 + $1.figures.count } }
    add(registry.citedPlaces, 1)
  }

  subscript(source: Identifier<Source>) -> [Use] { uses[source] ?? [] }

  /// How many figures rest on a source.
  func count(of source: Identifier<Source>) -> Int { counts[source] ?? 0 }

  /// Nil where no claim rests on the source.
  func places(in source: Identifier<Source>) -> Places? {
    places[source].flatMap { $0.all == 0 ? nil : $0 }
  }

  /// Puts a partnership in the place of what it was; nil where it was not there.
  mutating func replace(_ old: Partnership?, with new: Partnership) {
    if let old {
      for (source, figures) in old.owner.figuresBySource {
        uses[source]?.removeAll { $0.owner.id == old.owner.id }
        counts[source, default: 0] -= figures.count
      }
      add(old.citedPlaces, -1)
    }
    for (source, figures) in new.owner.figuresBySource {
      let use = Use(owner: new.owner, figures: figures)
      let others = uses[source] ?? []
      let place = others.firstIndex { new.owner.comes(before: $0.owner) } ?? others.count
      uses[source, default: []].insert(use, at: place)
      counts[source, default: 0] += figures.count
    }
    add(new.citedPlaces, 1)
  }

  private mutating func add(_ cited: [CitedPlace], _ times: Int) {
    for place in cited {
      let source = place.reference.source.value
      places[source, default: Places()].all += times
      if place.reference.find != nil { places[source, default: Places()].withWords += times }
    }
  }
}

extension FigureOwner {
  /// The figures that rest on each source, in their order.
  var figuresBySource: [Identifier<Source>: [Figure]] {
    var found: [Identifier<Source>: [Int]] = [:]
    for (index, figure) in figures.enumerated() {
      for claim in figure.claims.all {
        for reference in claim.sources where found[reference.source.value]?.last != index {
          found[reference.source.value, default: []].append(index)
        }
      }
    }
    return found.mapValues { $0.map { figures[$0] } }
  }

  /// Partnerships come first, each kind in the order of its ids.
  fileprivate func comes(before other: FigureOwner) -> Bool {
    kind == other.kind ? id < other.id : kind == .partnership
  }
}
