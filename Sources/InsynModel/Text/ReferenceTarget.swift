import InsynDiagnostics

/// What a reference in a text points at, once its kind and its ids have been read.
package enum ReferenceTarget: Hashable, Sendable {
  case figure(Identifier<FigureOwner>, Identifier<Figure>)
  case organisation(Identifier<Organisation>)
  case service(Identifier<Partnership>, Identifier<Service>)
  case term(Identifier<Term>)
  case source(Identifier<Source>)
  case partnership(Identifier<Partnership>)
  case topic(Identifier<Topic>)
  case page(Identifier<Page>)

  /// Nil when what is written cannot be an id of its kind. What is written without a partnership
  /// is looked for in `home`, the partnership whose narrative holds the reference.
  package init?(_ reference: Reference, home: Identifier<Partnership>?) {
    let written = reference.target.value
    func id<Entity>(_: Entity.Type) -> Identifier<Entity>? { Identifier(written) }
    func pair<Owner, Entity>(_: Entity.Type) -> (Identifier<Owner>, Identifier<Entity>)? {
      guard let slash = written.utf8.firstIndex(of: UInt8(ascii: "/")) else {
        return home.flatMap { home in Identifier(written).map { (Identifier(home), $0) } }
      }
      let rest = written[written.utf8.index(after: slash)...]
      return Identifier(written[..<slash]).flatMap { owner in Identifier(rest).map { (owner, $0) } }
    }
    let target: ReferenceTarget? =
      switch reference.kind {
      case .figure: pair(Figure.self).map { .figure($0, $1) }
      case .service: pair(Service.self).map { .service($0, $1) }
      case .organisation: id(Organisation.self).map { .organisation($0) }
      case .term: id(Term.self).map { .term($0) }
      case .source: id(Source.self).map { .source($0) }
      case .partnership: id(Partnership.self).map { .partnership($0) }
      case .topic: id(Topic.self).map { .topic($0) }
      case .page: id(Page.self).map { .page($0) }
      case .chart: nil
      }
    guard let target else { return nil }
    self = target
  }
}
