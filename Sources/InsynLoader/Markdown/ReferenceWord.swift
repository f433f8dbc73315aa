import InsynDiagnostics
import InsynModel

/// Words that editors may write for a kind of reference, in both languages.
enum ReferenceWord {
  private static let kinds: [String: Reference.Kind] = [
    "figure": .figure, "figur": .figure, "siffra": .figure, "number": .figure,
    "org": .organisation, "organisation": .organisation, "organization": .organisation,
    "service": .service, "insats": .service, "tjänst": .service, "tjanst": .service,
    "term": .term, "begrepp": .term, "glossary": .term, "ord": .term,
    "source": .source, "källa": .source, "kalla": .source,
    "partnership": .partnership, "partnerskap": .partnership,
    "topic": .topic, "ämne": .topic, "amne": .topic,
    "page": .page, "sida": .page,
    "chart": .chart, "diagram": .chart,
  ]

  static func nearestKind(to word: String) -> Reference.Kind? {
    kinds.keys.nearest(to: word).flatMap { kinds[$0] }
  }
}
