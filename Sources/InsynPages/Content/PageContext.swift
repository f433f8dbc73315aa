package import InsynDiagnostics
import InsynModel
import Synchronization

/// Which page is being made, in which language, and of what.
///
/// It is the only door from a page to the records, and notes what was asked for: see ``Dependency``.
/// A class, since every view is handed it: as a struct each copy would count a dozen references.
package final class PageContext: Sendable {
  private let content: SiteContent
  package let page: PageName
  package let language: Language
  /// The page's own path from the site's root.
  package let path: String
  private let noted = Mutex(Noted())

  package init(_ content: SiteContent, page: PageName, path: String, language: Language) {
    self.content = content
    self.page = page
    self.path = path
    self.language = language
  }

  /// The link to another page; nil for one that the site does not have.
  func link(to page: PageName, fragment: String? = nil) -> String? {
    address(of: page).map { link(toPath: $0, fragment: fragment) }
  }

  func link(toPath path: String, fragment: String? = nil) -> String {
    guard let fragment else { return RelativeLink.path(to: path, from: self.path) }
    return (path == self.path ? "" : RelativeLink.path(to: path, from: self.path)) + "#\(fragment)"
  }

  func word(_ word: Word) -> String { content.words[word, language] }

  func word(_ fragment: Word.Fragment) -> String { word(.phrase(fragment)) }

  /// The day the site shows, in words.
  var published: String { words(PartialDate(day: site.published)) }

  func text(_ text: LocalizedText) -> TextView { TextView(text[language], in: self) }

  func text(_ text: Located<LocalizedText>) -> TextView { self.text(text.value) }

  /// The same for running text, which links to the glossary.
  func prose(_ text: LocalizedText) -> TextView { TextView(prose: text[language], in: self) }

  func prose(_ text: Located<LocalizedText>) -> TextView { prose(text.value) }

  func text(_ plain: String) -> TextView { TextView(Wording(plain), in: self) }

  func words(_ date: PartialDate) -> String { date.text(in: language) }

  func words(_ period: Period) -> String { period.text(in: language) }
}

// MARK: - What every page is made of

extension PageContext {
  var site: Site { content.site }
  var stylesheet: String { content.stylesheet }
  var script: String? { content.script }
  var templatesVersion: String { content.templatesVersion }
  var glossary: Glossary { content.registry.glossary }
  var checklists: [Checklist] { content.registry.checklists }
  var documents: [Identifier<Source>: Source] { content.registry.sources }
  var textPages: [Identifier<Page>: Page] { content.registry.pages }
  var accessibility: AccessibilityStatement? { content.registry.accessibility }
  var accessibilityResults: AccessibilityResults? { content.registry.accessibilityResults }

  func term(_ id: Identifier<Term>) -> Term? { content.terms[id] }

  /// How many claims rest on a source, and how many of them name words that stand there.
  func places(in source: Identifier<Source>) -> SourceUses.Places? {
    note(.useCount(source))
    return content.uses.places(in: source)
  }
}

// MARK: - What some pages look up

extension PageContext {
  func partnership(_ id: Identifier<Partnership>) -> Partnership? {
    note(.partnership(id))
    return content.partnerships[id]
  }

  func topic(_ id: Identifier<Topic>) -> Topic? {
    note(.topic(id))
    return content.registry.topic(id)
  }

  func organisation(_ id: Identifier<Organisation>) -> Organisation? {
    note(.organisation(id))
    return content.registry.organisations[id]
  }

  func owner(_ id: Identifier<FigureOwner>) -> FigureOwner? {
    note(owner: id)
    return content.owners[id]
  }

  /// What the contributions to a partnership come to.
  func totals(of partnership: Partnership) -> Totals {
    content.totals.value(for: partnership) { Totals(of: partnership, documents) }
  }

  /// The partnerships on this page of a list of them.
  var listedPartnerships: [Partnership] {
    note(.entries(of: page))
    let listed = content.partnerships(listedOn: page)
    for partnership in listed { note(.partnership(partnership.id.value)) }
    return listed
  }

  /// The records on this page of a list of others.
  func part<Record>(of records: [Record]) -> [Record] { content.part(of: records, on: page) }

  /// How many pages the list has that this page is of.
  var pageCount: Int { content.map.parts(of: page.list)?.pages.count ?? 1 }

  var catalogue: Catalogue {
    note(.catalogue)
    return content.catalogue
  }

  /// All of them; a page that asks is made anew whenever any of them changes.
  var partnerships: [Partnership] {
    note(.partnerships)
    return content.registry.partnerships
  }

  var topics: [Topic] {
    note(.topics)
    return content.registry.topics
  }

  var organisations: [Identifier<Organisation>: Organisation] {
    note(.organisations)
    return content.registry.organisations
  }

  func topics(on partnership: Identifier<Partnership>) -> [Topic] {
    note(.topicsOn(partnership))
    let topics = content.topics[partnership] ?? []
    for topic in topics { note(.topic(topic.id.value)) }
    return topics
  }

  /// The partnerships that name this one as one that has to do with it, and how.
  func naming(_ partnership: Identifier<Partnership>) -> [(Partnership, RelatedPartnership)] {
    note(.naming(partnership))
    let relations = content.relations[partnership] ?? []
    for (other, _) in relations { note(.partnership(other.id.value)) }
    return relations
  }

  /// The partnerships in which an organisation does something, in their order.
  func memberships(of organisation: Identifier<Organisation>) -> [Partnership] {
    note(.memberships(organisation))
    return (content.memberships[organisation] ?? []).compactMap(partnership)
  }

  /// The organisations that are parts of one, in the order of their ids.
  func parts(of organisation: Identifier<Organisation>) -> [Identifier<Organisation>] {
    note(.parts(organisation))
    return content.parts[organisation] ?? []
  }

  /// What a source is cited for.
  func uses(of source: Identifier<Source>) -> [SourceUses.Use] {
    note(.uses(source))
    let uses = content.uses[source]
    for use in uses { note(owner: use.owner.id) }
    return uses
  }

  /// How many figures rest on a source.
  func useCount(of source: Identifier<Source>) -> Int {
    note(.useCount(source))
    return content.uses.count(of: source)
  }

  /// The files of all partnerships and topics together.
  var siteDownloads: [Download] {
    note(.siteDownloads)
    return content.downloads.ofSite
  }

  func downloads(of owner: Identifier<FigureOwner>) -> [Download] {
    note(.downloads(owner))
    return content.downloads.ofOwner[owner] ?? []
  }

  /// A page's path from the site's root, in the language of this page or another; nil for a page
  /// that the site does not have.
  func address(of page: PageName, in language: Language? = nil) -> String? {
    note(of: page)
    return content.map.address(of: page, in: language ?? self.language)
  }

  /// The absolute address of a figure's entry in the register; nil where there is no such page.
  func address(of figure: Identifier<Figure>, of owner: Identifier<FigureOwner>) -> String? {
    note(owner: owner)
    return content.address(of: figure, of: owner, in: language)
  }

  /// What a figure is called.
  func wording(of figure: Figure) -> Wording {
    switch figure.label {
    case .joined(let id), .left(let id): note(.organisation(id))
    case .written, .agreement, .extended, .result, .cell: break
    }
    return content.label(of: figure, in: language)
  }

  /// A claim's own status, or else its source's, or else the agreement's.
  func status(of claim: Claim<Figure.Value>, of owner: FigureOwner) -> DecisionStatus {
    content.registry.status(of: claim, of: owner)
  }

  /// The page that shows a chart of a partnership.
  func page(of chart: ChartName, of partnership: Identifier<Partnership>) -> PageName {
    note(.partnership(partnership))
    return chart.page(of: partnership, in: content)
  }
}

// MARK: - What was asked for

extension PageContext {
  /// What the page was made from, as far as it has been made.
  package var dependencies: Set<Dependency> {
    noted.withLock { noted in
      noted.dependencies.filter { $0.kind.map { !noted.dependencies.contains($0) } ?? true }
    }
  }

  private struct Noted {
    var dependencies: Set<Dependency> = []
    /// Most look-ups are of what has just been looked up.
    var last: Dependency?
  }

  private func note(_ dependency: Dependency) {
    noted.withLock { noted in
      guard noted.last != dependency else { return }
      noted.last = dependency
      noted.dependencies.insert(dependency)
    }
  }

  private func note(owner: Identifier<FigureOwner>) {
    let id = Identifier<Partnership>(owner)
    note(.partnership(id))
    if content.partnerships[id] == nil { note(.topic(Identifier(owner))) }
  }

  /// Whether and where there is a page follows from the records that it is about.
  private func note(of page: PageName) {
    switch page {
    case .languageChoice, .notFound, .styleGuide, .home, .partnerships, .topics, .services,
      .organisations, .money, .figures, .sources, .source, .glossary, .text:
      break
    case .partnership(let id), .partnershipPart(let id, _), .servicesOf(let id),
      .service(let id, _):
      note(.partnership(id))
    case .topic(let id): note(.topic(id))
    case .organisation(let id): note(.organisation(id))
    case .servicesIn: note(.catalogue)
    case .further(let list, _): note(of: list)
    case .figuresOf(let id): note(owner: id)
    }
  }
}
