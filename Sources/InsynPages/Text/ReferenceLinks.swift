import InsynDiagnostics
import InsynModel

extension ReferenceTarget {
  /// The address of what is meant, relative to the page; nil where there is nothing.
  func link(in context: PageContext) -> String? {
    switch self {
    case .figure(let owner, let figure):
      context.link(to: .figuresOf(owner), fragment: figure.text)
    case .organisation(let id): context.link(to: .organisation(id))
    case .service(let partnership, let service): context.link(to: .service(partnership, service))
    case .term(let id): context.link(to: .glossary, fragment: id.text)
    case .source(let id): context.link(to: .source(id))
    case .partnership(let id): context.link(to: .partnership(id))
    case .topic(let id): context.link(to: .topic(id))
    case .page(let id): context.link(to: .text(id))
    }
  }

  /// Its name, or a figure's leading value, in the page's language.
  func name(in context: PageContext) -> String? {
    let language = context.language
    switch self {
    case .figure(let owner, let id):
      let figure = context.owner(owner)?.figure(id)
      return figure.map { ValueView($0.claims.leading.value.value, in: context).text }
    case .organisation(let id): return context.organisation(id)?.name.value[language].text
    case .service(let partnership, let id):
      let services = context.partnership(partnership)?.services
      return services?.first { $0.id.value == id }?.name.value[language].text
    case .term(let id): return context.term(id)?.term.value[language].text
    case .source(let id): return context.documents[id]?.title.value[language].text
    case .partnership(let id):
      return context.partnership(id)?.name.value[language].text
    case .topic(let id): return context.topic(id)?.name.value[language].text
    case .page(let id): return context.textPages[id]?.texts[language]?.title?.value
    }
  }
}
