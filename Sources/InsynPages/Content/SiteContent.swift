import InsynDiagnostics
package import InsynModel

/// Everything that pages are made of, with what more than one page looks up.
package struct SiteContent: Sendable {
  package let site: Site
  package internal(set) var registry: Registry
  package internal(set) var map: SiteMap
  package let words: Words
  /// The path of the style sheet from the site's root.
  package let stylesheet: String
  /// The path of the script from the site's root, where there is one.
  package let script: String?
  /// Tells one version of the templates from another.
  package let templatesVersion: String
  var partnerships: [Identifier<Partnership>: Partnership]
  var owners: [Identifier<FigureOwner>: FigureOwner]
  let terms: [Identifier<Term>: Term]
  /// The topics that bear on each partnership.
  let topics: [Identifier<Partnership>: [Topic]]
  /// Who names each partnership as one that has to do with it, and how.
  var relations: [Identifier<Partnership>: [(Partnership, RelatedPartnership)]]
  /// The partnerships in which each organisation does something, in their order.
  var memberships: [Identifier<Organisation>: [Identifier<Partnership>]]
  /// The organisations that are parts of each, in the order of their ids.
  let parts: [Identifier<Organisation>: [Identifier<Organisation>]]
  var uses: SourceUses
  var catalogue: Catalogue
  var members: ListMembers
  package internal(set) var downloads = Downloads()
  let totals = Recent<Partnership, Totals>(limit: 16)

  package init(
    site: Site, registry: Registry, words: Words, stylesheet: String, script: String? = nil,
    templatesVersion: String = "", map: SiteMap? = nil
  ) {
    self.site = site
    self.registry = registry
    self.words = words
    self.stylesheet = stylesheet
    self.script = script
    self.templatesVersion = templatesVersion
    self.map = map ?? SiteMap(of: registry)
    partnerships = Dictionary(
      registry.partnerships.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    owners = Dictionary(
      registry.owners.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    terms = Dictionary(
      registry.terms.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    topics = registry.topics.reduce(into: [:]) { topics, topic in
      for id in topic.partnerships { topics[id.value, default: []].append(topic) }
    }
    relations = registry.partnerships.reduce(into: [:]) { relations, partnership in
      for related in partnership.related {
        relations[related.partnership.value, default: []].append((partnership, related))
      }
    }
    memberships = registry.partnerships.reduce(into: [:]) { memberships, partnership in
      for organisation in partnership.members {
        memberships[organisation, default: []].append(partnership.id.value)
      }
    }
    parts = registry.organisations.values.sorted { $0.id.value < $1.id.value }
      .reduce(into: [:]) { parts, organisation in
        guard let whole = organisation.partOf?.value else { return }
        parts[whole, default: []].append(organisation.id.value)
      }
    uses = SourceUses(of: registry)
    catalogue = Catalogue(of: registry)
    members = ListMembers(of: registry)
  }

  /// The partnerships on one page of a list of them.
  func partnerships(listedOn page: PageName) -> [Partnership] {
    guard let members = members[page.list] else { return part(of: registry.partnerships, on: page) }
    return part(of: members, on: page).compactMap { partnerships[$0] }
  }

  /// The records on one page of a list.
  func part<Record>(of records: [Record], on page: PageName) -> [Record] {
    guard let pages = map.parts(of: page.list)?.pages, pages.indices.contains(page.number - 1)
    else { return records }
    return Array(records[pages[page.number - 1].clamped(to: records.indices)])
  }

  /// The same site around other records, which have no pages there.
  package func around(_ records: Registry) -> SiteContent {
    SiteContent(
      site: site, registry: records, words: words, stylesheet: stylesheet, script: script,
      templatesVersion: templatesVersion, map: map
    ).offering(downloads)
  }

  /// The same content, with files for readers to take away.
  package func offering(_ downloads: Downloads) -> SiteContent {
    var content = self
    content.downloads = downloads
    return content
  }
}

extension Partnership {
  /// The organisations that do something in it: as a party, with a contribution, or in a service.
  var members: Set<Identifier<Organisation>> {
    let services = services.flatMap { ($0.coordinators ?? []) + ($0.providers ?? []) }
    return Set(
      parties.map(\.organisation.value) + budget.contributions.flatMap(\.by).map(\.value)
        + services.map(\.value))
  }
}
