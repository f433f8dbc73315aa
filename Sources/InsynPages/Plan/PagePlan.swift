package import InsynDiagnostics
package import InsynModel
import InsynTemplates

/// Which pages there are, and how each is made. A class, since every planned page holds it.
package final class PagePlan: Sendable {
  private let content: SiteContent
  private let templates: PageTemplates

  package init(_ content: SiteContent, templates: PageTemplates) {
    (self.content, self.templates) = (content, templates)
  }

  /// Every page in both languages, and the two that stand outside them; in the order of the map.
  package var pages: [PlannedPage] {
    let translated = content.map.pages.flatMap { page in
      Language.allCases.compactMap { self.page(page, in: $0) }
    }
    return [languageChoice, notFound] + translated
  }

  /// The pages of a partnership in both languages.
  package func pages(of id: Identifier<Partnership>) -> [PlannedPage] {
    let share = content.partnerships[id].map(SiteMap.share(of:))
    return (share?.pages ?? []).flatMap { page in
      Language.allCases.compactMap { self.page(page, in: $0) }
    }
  }

  /// Nil where the site has no such page.
  package func page(_ name: PageName, in language: Language) -> PlannedPage? {
    guard let path = content.map.address(of: name, in: language) else { return nil }
    let slice = Slice(name, path: content.map.address(of: name, in: .sv) ?? path)
    return PlannedPage(
      path: path + "index.html", slice: slice, title: { [self] in title(of: name) }
    ) { [self] output in
      let context = PageContext(content, page: name, path: path, language: language)
      render(name, context, into: &output)
      TermLinker.finish(&output, in: context)
      return context.dependencies
    }
  }

  private func title(of page: PageName) -> Phrase {
    func title(in language: Language) -> String {
      let context = PageContext(content, page: page, path: "", language: language)
      return context.title(of: page).text
    }
    return Phrase(
      sv: "sidan '\(title(in: .sv))'", en: "the page '\(title(in: .en))'")
  }

  private func render(_ name: PageName, _ context: PageContext, into output: inout [UInt8]) {
    func write<View>(_ template: Template<View>, _ view: View?) {
      guard let view else { return }
      let strings = content.words.table(in: context.language)
      template.render(view, strings: strings, into: &output)
    }
    switch name.list {
    case .home: write(templates.home, HomePageView(in: context))
    case .partnerships: write(templates.partnerships, PartnershipsPageView(in: context))
    case .services: write(templates.services, ServicesPageView(in: context))
    case .servicesOf(let id):
      write(
        templates.services, context.partnership(id).map { ServicesPageView(of: $0, in: context) })
    case .servicesIn(let facet):
      write(templates.services, ServicesPageView(narrowedTo: facet, in: context))
    case .organisations: write(templates.organisations, OrganisationsPageView(in: context))
    case .money: write(templates.money, MoneyPageView(in: context))
    case .figures: write(templates.figures, FiguresPageView(in: context))
    case .sources: write(templates.sources, SourcesPageView(in: context))
    case .glossary: write(templates.glossary, GlossaryPageView(in: context))
    case .partnership(let id):
      write(
        templates.partnership, context.partnership(id).map { PartnershipPageView($0, in: context) }
      )
    case .partnershipPart(let id, let part):
      let partnership = context.partnership(id)
      write(
        templates.partnershipPart,
        partnership.map { PartnershipPartPageView(part, of: $0, in: context) })
    case .topics: write(templates.topics, TopicsPageView(in: context))
    case .topic(let id):
      write(templates.topic, context.topic(id).map { TopicPageView($0, in: context) })
    case .figuresOf(let id):
      write(
        templates.ownerFigures, context.owner(id).map { OwnerFiguresPageView($0, in: context) })
    case .service(let owner, let id):
      let partnership = context.partnership(owner)
      let service = partnership?.services.first { $0.id.value == id }
      guard let partnership, let service else { return }
      write(templates.service, ServicePageView(service, of: partnership, in: context))
    case .organisation(let id):
      write(
        templates.organisation,
        context.organisation(id).map { OrganisationPageView($0, in: context) })
    case .source(let id):
      write(templates.source, context.documents[id].map { SourcePageView($0, in: context) })
    case .text(let id) where id.text == "accessibility":
      write(
        templates.accessibility,
        context.textPages[id].flatMap { AccessibilityPageView($0, in: context) })
    case .text(let id):
      guard let text = context.textPages[id] else { return }
      if text.topFolder == .questions {
        write(templates.questions, QuestionsPageView(text, in: context))
      } else {
        write(templates.text, TextPageView(text, in: context))
      }
    case .languageChoice, .notFound, .styleGuide, .further: break
    }
  }

  /// The first page: which language do you read?
  private var languageChoice: PlannedPage {
    PlannedPage(
      path: "index.html", slice: Slice(path: "index.html"),
      title: { [self] in title(of: .languageChoice) }
    ) { [self] output in
      let view = RootPageView(.languageChoice, root: "", in: content, path: "")
      let strings = content.words.table(in: .sv)
      templates.languageChoice.render(view, strings: strings, into: &output)
      return []
    }
  }

  /// The page that a host shows for an address that leads nowhere. Since that may be any address,
  /// its links begin at the host's root.
  private var notFound: PlannedPage {
    PlannedPage(
      path: "404.html", slice: Slice(path: "404.html"), title: { [self] in title(of: .notFound) }
    ) { [self] output in
      let root = content.site.baseURL.path
      let view = RootPageView(.notFound, root: root, in: content, path: "404.html")
      let strings = content.words.table(in: .sv)
      templates.notFound.render(view, strings: strings, into: &output)
      return []
    }
  }
}
