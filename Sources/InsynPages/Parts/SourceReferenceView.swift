import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A source and the place in it.
package struct SourceReferenceView: TemplateView {
  let id: String
  let link: LinkView
  let locator: String
  let lang: String?
  let origin: String?

  init(_ reference: SourceReference, in context: PageContext) {
    let id = reference.source.value
    self.id = id.text
    let source = context.documents[id]
    link = LinkView(
      href: context.link(to: .source(id)),
      label: source.map { context.title(of: $0) } ?? context.text(id.text))
    locator = reference.locator
    origin = reference.origin.map { context.word(.origin($0)) }
    let hasWords = locator.contains(where: \.isLetter)
    lang = source.flatMap {
      hasWords && $0.language != context.language ? $0.language.rawValue : nil
    }
  }

  package static let fields: [TemplateField<SourceReferenceView>] = [
    .text("id", "The source's id, short enough for tables", \.id),
    .view("link", "The source's page, by the document's title", \.link),
    .text("locator", "The place in the document, as the document names it", \.locator),
    .optional(
      "origin", "That the editors counted or worked out the value, where they did", \.origin),
    .optional("lang", "The language of the place's words, where it is not the page's", \.lang),
  ]
}

extension PageContext {
  func sources(_ references: [SourceReference]) -> ViewList<SourceReferenceView> {
    ViewList(references) { [self] in SourceReferenceView($0, in: self) }
  }
}
