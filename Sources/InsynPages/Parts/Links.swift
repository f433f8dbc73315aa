import InsynDiagnostics
import InsynModel

/// The links that pages make to each other.
extension PageContext {
  func link(to partnership: Partnership, fragment: String? = nil) -> LinkView {
    LinkView(
      href: link(to: .partnership(partnership.id.value), fragment: fragment),
      label: text(partnership.name))
  }

  /// A link to the page that tells of whatever has the figures.
  func link(to owner: FigureOwner) -> LinkView {
    let page: PageName =
      switch owner.kind {
      case .partnership: .partnership(Identifier(owner.id))
      case .topic: .topic(Identifier(owner.id))
      }
    return LinkView(href: link(to: page), label: text(owner.name))
  }

  /// A link to an organisation, by its name.
  func link(to id: Identifier<Organisation>) -> LinkView {
    let name = organisation(id).map { text($0.name) }
    return LinkView(href: link(to: .organisation(id)), label: name ?? text(id.text))
  }

  func link(to service: Service, of partnership: Partnership) -> LinkView {
    LinkView(
      href: link(to: .service(partnership.id.value, service.id.value)),
      label: text(service.name))
  }

  /// The address of a figure's entry in the register.
  func link(to figure: Figure, of owner: FigureOwner) -> LinkView {
    LinkView(
      href: link(to: .figuresOf(owner.id), fragment: figure.id.value.text),
      label: label(of: figure))
  }

  /// A document's title; one that is not translated is in the document's language.
  func title(of source: Source) -> TextView {
    let title = source.title.value
    guard title.isName else { return text(title) }
    return TextView(title[language].text, in: source.language, page: language)
  }

  func label(of figure: Figure) -> TextView {
    TextView(wording(of: figure), in: self)
  }

  /// An account or an organisation, whichever has the id.
  func label(of end: Identifier<FlowEnd>, in partnership: Partnership) -> LinkView {
    let account = partnership.budget.accounts.first { $0.id.value.text == end.text }
    if let account { return LinkView(href: nil, label: text(account.name)) }
    return link(to: Identifier<Organisation>(end))
  }
}
