package import InsynDiagnostics
import InsynModel

/// No organisation is a part of itself, whether directly or through others.
package struct CircularPartOfCheck: Check {
  package static let id = "circular-part-of"
  package static let accepts = [
    Example(in: .department, "part-of: goteborgs-stad")
  ]
  package static let reports = [
    Example(in: .department, "part-of: ↓social-resursforvaltning"),
    Example(in: .city, "kind: municipality\npart-of: ↓social-resursforvaltning"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    var settled: Set<Identifier<Organisation>> = []
    return content.organisations.compactMap { start in
      var path: [Organisation] = []
      var next: Organisation? = start
      while let organisation = next, settled.insert(organisation.id.value).inserted {
        path.append(organisation)
        next = organisation.partOf.flatMap { content.registry.organisations[$0.value] }
      }
      let circle = path.drop { $0.id.value != next?.id.value }
      return circle.first.flatMap { first in
        first.partOf.map { .circularPartOf($0, circle.map(\.id.value)) }
      }
    }
  }
}

extension Diagnostic {
  /// Of the organisations in the circle, the first is the one whose file it is.
  fileprivate static func circularPartOf(
    _ written: Located<Identifier<Organisation>>, _ circle: [Identifier<Organisation>]
  ) -> Diagnostic {
    let own = circle.first.map(\.text) ?? ""
    let way = circle.dropFirst().map { "'\($0)'" }
    let message =
      way.isEmpty
      ? Phrase(sv: "'\(own)' är en del av sig själv", en: "'\(own)' is a part of itself")
      : Phrase(
        sv: "'\(own)' är en del av sig själv, genom \(way.joined(separator: ", "))",
        en: "'\(own)' is a part of itself, through \(way.joined(separator: ", "))")
    return Diagnostic(
      .error, CircularPartOfCheck.id, at: written.range, message,
      help: Phrase(
        sv: "Skriv den organisation som är större, eller ta bort en av raderna 'part-of'.",
        en: "Write the organisation that is the larger one, or remove one of the 'part-of' lines."))
  }
}
