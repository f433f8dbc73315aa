import InsynDiagnostics
import InsynModel

/// What each source is cited for: the figures of each partnership, in the order of their pages.
struct SourceUses: Sendable {
  struct Use: Sendable {
    let partnership: Partnership
    let figures: [Figure]
  }

  private let uses: [Identifier<Source>: [Use]]

  init(of registry: Registry) {
    var uses: [Identifier<Source>: [Use]] = [:]
    for partnership in registry.partnerships {
      var figures: [Identifier<Source>: [Figure]] = [:]
      for figure in partnership.figures {
        let cited = figure.claims.all.flatMap(\.sources).map(\.source.value)
        for source in Set(cited) { figures[source, default: []].append(figure) }
      }
      for (source, figures) in figures {
        uses[source, default: []].append(Use(partnership: partnership, figures: figures))
      }
    }
    self.uses = uses
  }

  subscript(source: Identifier<Source>) -> [Use] { uses[source] ?? [] }
}
