import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// What every page has around its content: its head, its navigation and its foot.
package struct PageView: TemplateView {
  let lang: String
  let title: String
  let heading: TextView
  let description: String
  let canonical: String
  let alternates: [AlternateView]
  let stylesheet: String
  let script: String?
  let isUnlisted: Bool
  let site: String
  let home: String
  let navigation: [NavigationView]
  let otherLanguage: AlternateView?
  let crumbs: [LinkView]
  let published: String
  let publishedDate: String
  let publisher: TextView
  let email: String?
  let licence: LinkView
  let footer: [LinkView]
  let pager: PagerView?

  /// The page's own name stands before the site's in its title, and before `owner`, whose thing it
  /// is. `parents` are the pages above this one, from the top, without the home page.
  init(
    heading: TextView, of owner: String? = nil, description: String, parents: [PageName] = [],
    in context: PageContext
  ) {
    let site = context.site
    lang = context.language.rawValue
    let heading = context.numbered(heading)
    self.heading = heading
    self.description = description
    self.site = site.title.value[context.language].text
    title =
      context.page == .home
      ? self.site
      : [heading.text, owner, self.site].compactMap(\.self).joined(separator: " – ")
    canonical = site.baseURL.text + context.path
    alternates = context.alternates
    otherLanguage = context.otherLanguage
    stylesheet = context.link(toPath: context.stylesheet)
    script = context.script.map { context.link(toPath: $0) }
    isUnlisted = context.page == .styleGuide
    home = context.link(to: .home) ?? "./"
    navigation = NavigationView.all(in: context)
    pager = PagerView(in: context)
    let parents = parents + (context.page.number > 1 ? [context.page.list] : [])
    crumbs = parents.map { LinkView(href: context.link(to: $0), label: context.title(of: $0)) }
    published = context.published
    publishedDate = site.published.description
    publisher = context.text(site.publisher)
    email = site.email
    licence = LinkView(href: site.licence.address.text, label: context.text(site.licence.name))
    footer = context.footer
  }

  package static let fields: [TemplateField<PageView>] = [
    .text("lang", "The page's language: sv or en", \.lang),
    .text("title", "The title of the browser's window, with the site's name", \.title),
    .view("heading", "The page's own name", \.heading),
    .text("description", "One or two sentences for search engines", \.description),
    .text("canonical", "The page's absolute address", \.canonical),
    .list("alternates", "The page in each language, and in any", \.alternates),
    .text("stylesheet", "The address of the style sheet", \.stylesheet),
    .optional("script", "The address of the script, where there is one", \.script),
    .flag("isUnlisted", "Whether search engines should leave it out", \.isUnlisted),
    .text("site", "The site's name", \.site),
    .text("home", "The address of the home page", \.home),
    .list("navigation", "The main pages", \.navigation),
    .view("otherLanguage", "The same page in the other language", \.otherLanguage),
    .list("crumbs", "The pages above this one, from the top", \.crumbs),
    .text("published", "The day the site shows, in words", \.published),
    .text("publishedDate", "The same day in ISO form", \.publishedDate),
    .view("publisher", "Who publishes the site", \.publisher),
    .optional("email", "The publisher's address", \.email),
    .view("licence", "The licence of the content", \.licence),
    .list("footer", "The pages about the site", \.footer),
    .view("pager", "The pages of the list, where it has several", \.pager),
  ]
}

/// The page in one of its languages.
package struct AlternateView: TemplateView {
  let lang: String
  let address: String
  let href: String

  package static let fields: [TemplateField<AlternateView>] = [
    .text("lang", "The language: sv, en, or x-default for readers of any other", \.lang),
    .text("address", "The absolute address", \.address),
    .text("href", "The address relative to the page", \.href),
  ]
}

/// One of the main pages, in the navigation.
package struct NavigationView: TemplateView {
  let link: LinkView
  let isCurrent: Bool

  static func all(in context: PageContext) -> [NavigationView] {
    let pages: [PageName] = [
      .partnerships, .money, .services, .organisations, .topics, .figures, .sources,
    ]
    return (pages + context.questions.map(PageName.text)).map { page in
      NavigationView(
        link: LinkView(href: context.link(to: page), label: context.title(of: page)),
        isCurrent: page == context.page.list)
    }
  }

  package static let fields: [TemplateField<NavigationView>] = [
    .view("link", "The page", \.link),
    .flag("isCurrent", "Whether it is this page", \.isCurrent),
  ]
}

extension PageContext {
  /// The page in each language, and the one for readers of any other: the choice of language for
  /// the home page, otherwise the Swedish one.
  var alternates: [AlternateView] {
    let page = page == .languageChoice ? .home : page
    let written = Language.allCases.compactMap { language in
      address(of: page, in: language).map { (language.rawValue, $0) }
    }
    let any = page == .home ? "" : address(of: page, in: .sv)
    return (written + (any.map { [("x-default", $0)] } ?? [])).map { lang, path in
      AlternateView(lang: lang, address: site.baseURL.text + path, href: link(toPath: path))
    }
  }

  /// The page in the other language. The style guide has none and leads to the other home page.
  var otherLanguage: AlternateView? {
    let other = language.other.rawValue
    if page == .styleGuide, let home = address(of: .home, in: language.other) {
      let address = site.baseURL.text + home
      return AlternateView(lang: other, address: address, href: link(toPath: home))
    }
    return alternates.first { $0.lang == other }
  }

  /// The name of a page that needs no record to be named by.
  func title(of page: PageName) -> TextView {
    switch page {
    case .further(let list, _): title(of: list)
    case .languageChoice: text(word(.page(.languageChoice)))
    case .notFound: text(word(.page(.notFound)))
    case .styleGuide: text(StyleGuide.title)
    case .home: text(site.title)
    case .partnerships: text(word(.page(.partnerships)))
    case .services: text(word(.page(.services)))
    case .organisations: text(word(.page(.organisations)))
    case .money: text(word(.page(.money)))
    case .topics: text(word(.page(.topics)))
    case .figures: text(word(.page(.figures)))
    case .sources: text(word(.page(.sources)))
    case .glossary: text(word(.page(.glossary)))
    case .partnership(let id): self.partnership(id).map { text($0.name) } ?? text(id.text)
    case .figuresOf(let id): owner(id).map { text($0.name) } ?? text(id.text)
    case .partnershipPart(_, let part): text(word(.part(part)))
    case .topic(let id): topic(id).map { text($0.name) } ?? text(id.text)
    case .servicesOf(let id): title(of: .partnership(id))
    case .servicesIn(.kind(let kind)): text(word(.service(kind)))
    case .servicesIn(.audience(let audience)): text(word(.audience(audience)))
    case .service(let partnership, let id):
      self.partnership(partnership)?.services.first { $0.id.value == id }
        .map { text($0.name) } ?? text(id.text)
    case .organisation(let id): link(to: id).label
    case .source(let id): documents[id].map { title(of: $0) } ?? text(id.text)
    case .text(let id):
      text(textPages[id]?.texts[language]?.title?.value ?? id.text)
    }
  }

  /// The page of questions and answers, if there is one.
  var questions: [Identifier<Page>] {
    textPages.values.filter { $0.topFolder == .questions }.map(\.id.value)
  }

  /// The glossary and the pages of running text that are no main pages, in alphabetical order of
  /// their ids.
  fileprivate var footer: [LinkView] {
    let texts = textPages.keys.filter { !questions.contains($0) }.sorted().map(PageName.text)
    return ([.glossary] + texts).map { LinkView(href: link(to: $0), label: title(of: $0)) }
  }
}
