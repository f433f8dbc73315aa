import InsynDiagnostics
import InsynModel

extension Citation {
  /// How to cite the leading claim of a figure; nil where the register has no entry for it.
  init?(of figure: Figure, of owner: FigureOwner, in context: PageContext) {
    let (language, site) = (context.language, context.site)
    let id = figure.id.value
    guard let address = context.address(of: id, of: owner.id)
    else { return nil }
    let label = context.wording(of: figure).text
    self.init(
      author: site.publisher[language].text,
      title: "\(label) – \(owner.name[language].text)",
      site: site.title.value[language].text, published: site.published, address: address,
      note: Self.note(on: figure, of: owner, in: context),
      key: "\(owner.id):\(id)", language: language)
  }

  /// The value, its status, and the document that it is taken from, or that the figures it was worked
  /// out from are: a citation without the last would make the site the source of what it repeats.
  private static func note(
    on figure: Figure, of owner: FigureOwner, in context: PageContext
  ) -> String {
    let claim = figure.claims.leading
    let value = brief(ValueView(claim.value.value, in: context).text, of: claim.value.value)
    let status = context.word(.status(context.status(of: claim, of: owner)))
    let sources = claim.sources.map { describe($0, in: context) }.joined(separator: "; ")
    let origin = context.word(figure.derivation == nil ? .sourceInNote : .workedOutInNote)
    return "\(value) (\(status.lowercased())). \(origin) \(sources)."
  }

  /// A text by its beginning: whoever cites it quotes what they need.
  private static func brief(_ words: String, of value: Figure.Value) -> String {
    guard case .text = value, words.count > longest else { return words }
    let cut = words.prefix(longest)
    return "\(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) …"
  }

  /// How many characters of a text stand in a citation.
  private static let longest = 80

  private static func describe(_ reference: SourceReference, in context: PageContext) -> String {
    guard let source = context.documents[reference.source.value] else {
      return "\(reference.source.value), \(reference.locator)"
    }
    let parts = [
      source.publisher[context.language].text, source.title.value[source.language].text,
      source.date.map(context.words), reference.locator,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
