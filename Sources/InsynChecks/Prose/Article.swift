import InsynDiagnostics
import InsynModel

/// A narrative or a page of running text in the languages it is written in.
struct Article: Sendable {
  let texts: [Language: RichText]
  /// The partnership that it tells of; nil for a page.
  let home: FigureOwner?
}

extension Registry {
  /// Every article that could be read in full, in all its languages.
  var articles: [Article] {
    let narratives = partnerships.filter { !gaps.narratives.contains($0.id.value) }
      .map { Article(texts: $0.narratives, home: $0.owner) }
    let pages = pages.values.filter { !gaps.pages.contains($0.id.value) }
      .map { Article(texts: $0.texts, home: nil) }
    return narratives + pages
  }
}

extension Article {
  /// The figures that a text cites, in order.
  func citations(in text: RichText) -> [Citation] {
    text.references.compactMap { Citation($0, home: (home?.id).map(Identifier.init)) }
  }
}

/// A place where a text refers to a figure.
struct Citation: Sendable {
  let reference: Reference
  let name: FigureName

  init?(_ reference: Reference, home: Identifier<Partnership>?) {
    guard reference.kind == .figure,
      case .figure(let owner, let id)? = ReferenceTarget(reference, home: home)
    else { return nil }
    self.reference = reference
    name = FigureName(owner: owner, id: id)
  }
}

/// A figure's full name: that of its partnership or topic, and its own.
struct FigureName: Hashable, Sendable {
  let owner: Identifier<FigureOwner>
  let id: Identifier<Figure>

  /// As a text of this partnership may write it.
  func text(seenFrom home: FigureOwner?) -> String {
    owner == home?.id ? id.text : "\(owner)/\(id)"
  }
}
