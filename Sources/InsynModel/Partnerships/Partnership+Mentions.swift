import InsynDiagnostics

extension Partnership {
  /// The partnerships, and the topics, that it refers to, and itself.
  package var mentioned: Set<Identifier<FigureOwner>> {
    let home = id.value
    let references = narratives.values.flatMap(\.references).compactMap {
      ReferenceTarget($0, home: home)
    }
    var mentioned = Set(references.compactMap(\.owner))
    mentioned.insert(Identifier(home))
    for other in related { mentioned.insert(Identifier(other.partnership.value)) }
    return mentioned
  }
}

extension ReferenceTarget {
  /// The partnership or topic that it leads to.
  fileprivate var owner: Identifier<FigureOwner>? {
    switch self {
    case .figure(let owner, _): owner
    case .service(let partnership, _), .partnership(let partnership): Identifier(partnership)
    case .topic(let topic): Identifier(topic)
    case .organisation, .term, .source, .page: nil
    }
  }
}
