package import InsynModel

/// Artifacts that are kept or made anew together: all that are about one partnership, for example.
///
/// What one of a slice's artifacts was made from is noted for the whole slice, so that a site of
/// hundreds of thousands of files needs some ten thousand notes.
package struct Slice: Hashable, Sendable {
  /// As a record of slices has it: `owner/goteborg`.
  package let text: String

  package init(of owner: Identifier<FigureOwner>) {
    text = "owner/\(owner)"
  }

  /// The files of one that readers can take away, which are made before the pages that link to them.
  package init(downloadsOf owner: Identifier<FigureOwner>) {
    text = "data/\(owner)"
  }

  /// Reads ``text``.
  package init(text: String) {
    self.text = text
  }

  /// One page in both its languages, by its Swedish path; or one file.
  package init(path: String) {
    text = "page/\(path)"
  }

  init(_ page: PageName, path: String) {
    switch page {
    case .partnership(let id), .partnershipPart(let id, _), .service(let id, _):
      self.init(of: Identifier(id))
    case .topic(let id): self.init(of: Identifier(id))
    case .figuresOf(let id): self.init(of: id)
    default: self.init(path: path)
    }
  }
}
