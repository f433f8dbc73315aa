package import InsynTemplates

/// The template of each kind of page, ready to render.
package struct PageTemplates: Sendable {
  let home: Template<HomePageView>
  let partnerships: Template<PartnershipsPageView>
  let partnership: Template<PartnershipPageView>
  let partnershipPart: Template<PartnershipPartPageView>
  let topics: Template<TopicsPageView>
  let topic: Template<TopicPageView>
  let services: Template<ServicesPageView>
  let service: Template<ServicePageView>
  let organisations: Template<OrganisationsPageView>
  let organisation: Template<OrganisationPageView>
  let money: Template<MoneyPageView>
  let figures: Template<FiguresPageView>
  let ownerFigures: Template<OwnerFiguresPageView>
  let sources: Template<SourcesPageView>
  let source: Template<SourcePageView>
  let glossary: Template<GlossaryPageView>
  let text: Template<TextPageView>
  let questions: Template<QuestionsPageView>
  let accessibility: Template<AccessibilityPageView>
  let styleGuide: Template<StyleGuidePageView>
  let languageChoice: Template<RootPageView>
  let notFound: Template<RootPageView>

  private static let homePage = PageTemplate<HomePageView>("home")
  private static let partnershipsPage = PageTemplate<PartnershipsPageView>("partnerships")
  private static let partnershipPage = PageTemplate<PartnershipPageView>("partnership")
  private static let partnershipPartPage =
    PageTemplate<PartnershipPartPageView>("partnership-part")
  private static let topicsPage = PageTemplate<TopicsPageView>("topics")
  private static let topicPage = PageTemplate<TopicPageView>("topic")
  private static let servicesPage = PageTemplate<ServicesPageView>("services")
  private static let servicePage = PageTemplate<ServicePageView>("service")
  private static let organisationsPage = PageTemplate<OrganisationsPageView>("organisations")
  private static let organisationPage = PageTemplate<OrganisationPageView>("organisation")
  private static let moneyPage = PageTemplate<MoneyPageView>("money")
  private static let figuresPage = PageTemplate<FiguresPageView>("figures")
  private static let ownerFiguresPage =
    PageTemplate<OwnerFiguresPageView>("owner-figures")
  private static let sourcesPage = PageTemplate<SourcesPageView>("sources")
  private static let sourcePage = PageTemplate<SourcePageView>("source")
  private static let glossaryPage = PageTemplate<GlossaryPageView>("glossary")
  private static let textPage = PageTemplate<TextPageView>("text")
  private static let questionsPage = PageTemplate<QuestionsPageView>("questions")
  private static let accessibilityPage = PageTemplate<AccessibilityPageView>("accessibility")
  private static let styleGuidePage = PageTemplate<StyleGuidePageView>("style-guide")
  private static let languageChoicePage = PageTemplate<RootPageView>("language-choice")
  private static let notFoundPage = PageTemplate<RootPageView>("not-found")

  /// Every kind of page with the view that its template is handed.
  package static let all: [any AnyPageTemplate] = [
    homePage, partnershipsPage, partnershipPage, partnershipPartPage, servicesPage, servicePage,
    topicsPage, topicPage, organisationsPage, organisationPage, moneyPage, figuresPage,
    ownerFiguresPage, sourcesPage, sourcePage, glossaryPage, textPage, questionsPage,
    accessibilityPage, languageChoicePage, notFoundPage, styleGuidePage,
  ]

  /// Nil when the library has problems that keep a template from being rendered.
  package init?(from library: TemplateLibrary) {
    guard let home = library.template(Self.homePage),
      let partnerships = library.template(Self.partnershipsPage),
      let partnership = library.template(Self.partnershipPage),
      let partnershipPart = library.template(Self.partnershipPartPage),
      let topics = library.template(Self.topicsPage),
      let topic = library.template(Self.topicPage),
      let services = library.template(Self.servicesPage),
      let service = library.template(Self.servicePage),
      let organisations = library.template(Self.organisationsPage),
      let organisation = library.template(Self.organisationPage),
      let money = library.template(Self.moneyPage),
      let figures = library.template(Self.figuresPage),
      let ownerFigures = library.template(Self.ownerFiguresPage),
      let sources = library.template(Self.sourcesPage),
      let source = library.template(Self.sourcePage),
      let glossary = library.template(Self.glossaryPage),
      let text = library.template(Self.textPage),
      let questions = library.template(Self.questionsPage),
      let accessibility = library.template(Self.accessibilityPage),
      let styleGuide = library.template(Self.styleGuidePage),
      let languageChoice = library.template(Self.languageChoicePage),
      let notFound = library.template(Self.notFoundPage)
    else { return nil }
    (self.home, self.partnerships, self.partnership) = (home, partnerships, partnership)
    (self.partnershipPart, self.topics, self.topic) = (partnershipPart, topics, topic)
    (self.services, self.service) = (services, service)
    (self.organisations, self.organisation) = (organisations, organisation)
    (self.money, self.figures, self.ownerFigures) = (money, figures, ownerFigures)
    (self.sources, self.source, self.glossary) = (sources, source, glossary)
    (self.questions, self.styleGuide) = (questions, styleGuide)
    (self.text, self.accessibility) = (text, accessibility)
    (self.languageChoice, self.notFound) = (languageChoice, notFound)
  }
}
