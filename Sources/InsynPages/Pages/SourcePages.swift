import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct SourcesPageView: TemplateView {
  let page: PageView
  let sources: [SourceCardView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .sources), description: context.word(.description(.sources)),
      in: context)
    sources = context.part(of: context.documents.keys.sorted()).compactMap { id in
      context.documents[id].map { SourceCardView($0, in: context) }
    }
  }

  package static let fields: [TemplateField<SourcesPageView>] = [
    .view("page", "What stands around the content", \.page),
    .list("sources", "Every document", \.sources),
  ]
}

/// A document in a list.
package struct SourceCardView: TemplateView {
  let id: String
  let link: LinkView
  let publisher: TextView
  let kind: String
  let date: String
  let figures: String

  init(_ source: Source, in context: PageContext) {
    let id = source.id.value
    self.id = id.text
    link = LinkView(href: context.link(to: .source(id)), label: context.title(of: source))
    publisher = context.text(source.publisher)
    kind = context.word(.source(source.kind))
    date = source.date.map(context.words) ?? context.word(.notStated)
    figures = String(context.useCount(of: id))
  }

  /// The documents that the figures of a partnership or topic come from.
  static func cited(by owner: FigureOwner, in context: PageContext) -> [SourceCardView] {
    let ids = Set(
      owner.figures.flatMap { $0.claims.all.flatMap(\.sources) }.map(\.source.value))
    return ids.sorted().compactMap { id in
      context.documents[id].map { SourceCardView($0, in: context) }
    }
  }

  package static let fields: [TemplateField<SourceCardView>] = [
    .text("id", "The source's id, by which tables name it", \.id),
    .view("link", "The source's page, by the document's title", \.link),
    .view("publisher", "Who published it", \.publisher),
    .text("kind", "The kind of document, in words", \.kind),
    .text("date", "When it was published, or that it does not say", \.date),
    .text("figures", "How many figures on the site rest on it", \.figures),
  ]
}

package struct SourcePageView: TemplateView {
  let page: PageView
  let card: SourceCardView
  let author: TextView?
  let language: String
  let address: String?
  let status: String?
  let covers: TextView
  let interests: TextView?
  let places: SourcePlacesView?
  let uses: [SourceUseView]

  init(_ source: Source, in context: PageContext) {
    page = PageView(
      heading: context.title(of: source),
      description: source.covers.value[context.language].text, parents: [.sources], in: context)
    card = SourceCardView(source, in: context)
    author = source.author.map { context.text($0) }
    language = context.word(source.language == .sv ? .swedish : .english)
    address = source.address?.text
    status = source.status.map { context.word(.status($0)) }
    covers = context.prose(source.covers)
    interests = source.interests.map { context.prose($0) }
    places = context.places(in: source.id.value).map(SourcePlacesView.init)
    uses = context.uses(of: source.id.value).map { use in
      SourceUseView(
        owner: context.link(to: use.owner),
        figures: ViewList(use.figures.filter { !$0.isNamedOnly }) {
          FigureView($0, of: use.owner, in: context)
        },
        said: use.figures.filter(\.isNamedOnly).map {
          LinkView(href: context.link(to: $0, of: use.owner).href, label: context.title(of: $0))
        })
    }
  }

  package static let fields: [TemplateField<SourcePageView>] = [
    .view("page", "What stands around the content", \.page),
    .view("card", "What lists say of it", \.card),
    .view("author", "Who wrote it", \.author),
    .text("language", "The language it is written in, in words", \.language),
    .optional("address", "Where it can be read", \.address),
    .optional("status", "The status of the claims it makes, in words", \.status),
    .view("covers", "What it says something about", \.covers),
    .view("interests", "Who paid for it or has a stake in it", \.interests),
    .view("places", "How many claims name words that stand in it", \.places),
    .list("uses", "What it is cited for, by partnership and topic", \.uses),
  ]
}

/// How many of the claims that rest on a document name words that stand at their place in it.
package struct SourcePlacesView: TemplateView {
  let withWords: String
  let all: String

  init(_ places: SourceUses.Places) {
    withWords = String(places.withWords)
    all = String(places.all)
  }

  package static let fields: [TemplateField<SourcePlacesView>] = [
    .text("withWords", "How many name words that can be looked up in the document", \.withWords),
    .text("all", "How many claims rest on the document", \.all),
  ]
}

package struct SourceUseView: TemplateView {
  let owner: LinkView
  let figures: ViewList<FigureView>
  let said: [LinkView]

  package static let fields: [TemplateField<SourceUseView>] = [
    .view("owner", "The partnership or topic", \.owner),
    .list("figures", "Its figures that rest on the document", \.figures),
    .flag("hasFigures", "Whether any figures do") { !$0.figures.isEmpty },
    .list("said", "The statements and events that rest on it", \.said),
    .flag("hasSaid", "Whether any statements or events do") { !$0.said.isEmpty },
  ]
}

extension Figure {
  /// Whether a source's page shows no more than its name: what is said in words, and events.
  fileprivate var isNamedOnly: Bool { kind.isInWords || kind == .event }
}

extension PageContext {
  /// What a figure is called in a list; one without a name is called by what it says.
  fileprivate func title(of figure: Figure) -> TextView {
    guard case .result = figure.label, case .text(let said) = figure.claims.leading.value.value
    else { return label(of: figure) }
    return text(said)
  }
}
