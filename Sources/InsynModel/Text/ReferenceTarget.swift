import InsynDiagnostics

/// What a reference in a text points at, once its kind and its ids have been read.
package enum ReferenceTarget: Hashable, Sendable {
  case figure(Identifier<Partnership>, Identifier<Figure>)
  case organisation(Identifier<Organisation>)
  case service(Identifier<Partnership>, Identifier<Service>)
  case term(Identifier<Term>)
  case source(Identifier<Source>)
  case partnership(Identifier<Partnership>)
  case page(Identifier<Page>)

  /// Nil when what is written cannot be an id of its kind. What is written without a partnership
  /// is looked for in `home`, the partnership whose narrative holds the reference.
  package init?(_ reference: Reference, home: Identifier<Partnership>?) {
    let written = reference.target.value
    func id<Entity>(_: Entity.Type) -> Identifier<Entity>? { Identifier(written) }
    func pair<Entity>(_: Entity.Type) -> (Identifier<Partnership>, Identifier<Entity>)? {
      let parts = written.split(separator: "/", omittingEmptySubsequences: false)
      let owner = parts.count == 2 ? Identifier<Partnership>(parts[0]) : home
      guard parts.count <= 2, let owner, let last = parts.last, let own = Identifier<Entity>(last)
      else { return nil }
      return (owner, own)
    }
    let target: ReferenceTarget? =
      switch reference.kind {
      case .figure: pair(Figure.self).map { .figure($0, $1) }
      case .service: pair(Service.self).map { .service($0, $1) }
      case .organisation: id(Organisation.self).map { .organisation($0) }
      case .term: id(Term.self).map { .term($0) }
      case .source: id(Source.self).map { .source($0) }
      case .partnership: id(Partnership.self).map { .partnership($0) }
      case .page: id(Page.self).map { .page($0) }
      case .chart: nil
      }
    guard let target else { return nil }
    self = target
  }
}
