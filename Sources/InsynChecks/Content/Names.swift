import InsynDiagnostics
import InsynModel

/// The ids that records can be referred to by, apart from those that the registry is keyed by.
struct Names: Sendable {
  /// The ids within one partnership.
  struct OfPartnership: Sendable {
    let services: Set<Identifier<Service>>
    let accounts: Set<Identifier<Account>>
    /// What there is something to draw of; worked out only where a text shows charts.
    let charts: [ChartName]
  }

  let partnerships: [Identifier<Partnership>: OfPartnership]
  /// The figures of each partnership and each topic.
  let figures: [Identifier<FigureOwner>: [Identifier<Figure>: Figure.Kind]]
  let terms: Set<Identifier<Term>>
  let checklists: Set<Identifier<Checklist>>
  let criteria: Set<CriterionName>

  init(in registry: Registry) {
    partnerships = Dictionary(
      registry.partnerships.map { ($0.id.value, OfPartnership($0, registry.sources)) },
      uniquingKeysWith: { first, _ in first })
    let ofTopics = registry.topics.map {
      (Identifier<FigureOwner>($0.id.value), Names.kinds(of: $0.figures, $0.derived))
    }
    let ofPartnerships = registry.partnerships.map {
      (Identifier<FigureOwner>($0.id.value), Names.kinds(of: $0.figures, $0.budget.derived))
    }
    figures = Dictionary(ofPartnerships + ofTopics, uniquingKeysWith: { first, _ in first })
    checklists = Set(registry.checklists.map(\.id.value))
    terms = Set(registry.terms.map(\.id.value))
    criteria = Set(
      registry.checklists.flatMap { list in
        list.criteria.map { CriterionName(checklist: list.id.value, criterion: $0.id.value) }
      })
  }

  /// A derived figure without a value is there all the same: its problem has been reported.
  private static func kinds(
    of figures: [Figure], _ derived: [DerivedFigure]
  ) -> [Identifier<Figure>: Figure.Kind] {
    Dictionary(
      figures.map { ($0.id.value, $0.kind) } + derived.map { ($0.id.value, .derived) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Names.OfPartnership {
  init(_ partnership: Partnership, _ sources: [Identifier<Source>: Source]) {
    services = Set(partnership.services.map(\.id.value))
    accounts = Set(partnership.budget.accounts.map(\.id.value))
    let showsCharts = partnership.narratives.values.contains { text in
      text.references.contains { $0.kind == .chart }
    }
    charts = showsCharts ? partnership.charts(sources) : []
  }
}

extension Sequence {
  /// What each misspelt id most likely means; an id that is written often is looked up once.
  func nearest<Entity>(
    toEach written: some Sequence<Located<Identifier<Entity>>>
  ) -> [Identifier<Entity>: String]
  where Element == Identifier<Entity> {
    let distinct = Set(written.map(\.value))
    guard !distinct.isEmpty else { return [:] }
    let names = map(\.text)
    return Dictionary(
      uniqueKeysWithValues: distinct.compactMap { id in
        names.nearest(to: id.text).map { (id, $0) }
      })
  }

  /// The id that was most likely meant by a misspelt one.
  func nearest<Entity>(to id: Identifier<Entity>) -> String?
  where Element == Identifier<Entity> {
    map(\.text).nearest(to: id.text)
  }
}
