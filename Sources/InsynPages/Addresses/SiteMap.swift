package import InsynDiagnostics
package import InsynModel

/// Where every page stands, in both languages.
///
/// An address is a path from the site's root: folders with a slash at the end, `sv/pengar/`.
package struct SiteMap: Sendable {
  /// Every page that has an address in each language, in the order in which it is listed.
  package let pages: [PageName]
  private let addresses: [PageName: Phrase]
  /// How the lists are split that have more than one page.
  private let parts: [PageName: ListParts]

  package init(of registry: Registry) {
    var map = Builder()
    map.add(.home, at: Phrase(sv: "sv/", en: "en/"))
    map.add(.partnerships, in: .partnerships)
    map.add(.services, in: .services)
    map.add(.organisations, in: .organisations)
    map.add(.money, in: .money)
    map.add(.topics, in: .topics)
    map.add(.figures, in: .figures)
    map.add(.sources, in: .sources)
    map.add(.glossary, in: .glossary)
    for facet in registry.serviceFacets {
      map.add(
        .servicesIn(facet), under: .services,
        Phrase(sv: "\(facet.folder.sv)/\(facet.slug.sv)", en: "\(facet.folder.en)/\(facet.slug.en)")
      )
    }
    for (list, weights) in registry.listWeights { map.add(ListParts(weights: weights), of: list) }
    for partnership in registry.partnerships { map.add(partnership) }
    for topic in registry.topics { map.add(topic) }
    for organisation in registry.organisations.values.sorted(by: { $0.id.value < $1.id.value }) {
      map.add(.organisation(organisation.id.value), under: .organisations, organisation.slug)
    }
    for id in registry.sources.keys.sorted() {
      map.add(.source(id), under: .sources, LocalizedSlug(sv: Slug(id), en: Slug(id)))
    }
    for page in registry.pages.values.sorted(by: { $0.id.value < $1.id.value }) { map.add(page) }
    (pages, addresses, parts) = (map.pages, map.addresses, map.parts)
  }

  /// The path of a page from the site's root; nil for a page that the site does not have.
  package func address(of page: PageName, in language: Language) -> String? {
    addresses[page]?[language]
  }

  /// What pages of lists look up beside the records that they show.
  var listLookups: Set<Dependency> {
    Set(
      [.catalogue]
        + pages.filter { page in
          switch page.list {
          case .partnerships, .services, .servicesIn, .money, .figures: true
          default: false
          }
        }.map(Dependency.entries))
  }

  /// How a list is split; nil for one that has a single page.
  func parts(of list: PageName) -> ListParts? { parts[list] }
}

extension SiteMap {
  /// The page at each file's path.
  package var pagesByPath: [String: (PageName, Language)] {
    var found: [String: (PageName, Language)] = [:]
    found.reserveCapacity(addresses.count * Language.allCases.count)
    for (page, address) in addresses {
      for language in Language.allCases {
        found[address[language] + "index.html"] = (page, language)
      }
    }
    return found
  }

  /// What the map has because of one partnership.
  struct Share: Equatable {
    /// In the order in which they are listed.
    let pages: [PageName]
    let addresses: [PageName: Phrase]
    let facets: Set<ServiceFacet>
    /// How many entries it has on the lists that are split.
    let weights: [Int]
  }

  static func share(of partnership: Partnership) -> Share {
    var map = Builder()
    map.add(.partnerships, in: .partnerships)
    map.add(.services, in: .services)
    map.add(.figures, in: .figures)
    map.add(partnership)
    let facets = (ServiceFacet.kinds + ServiceFacet.audiences).filter {
      partnership.services.contains(where: $0.holds)
    }
    // The first three are those of the lists.
    let services = facets.map { facet in partnership.services.count(where: facet.holds) }
    return Share(
      pages: Array(map.pages.dropFirst(3)), addresses: map.addresses, facets: Set(facets),
      weights: [
        partnership.hasMoneySection ? partnership.moneyRecords : 0, partnership.services.count,
      ] + services)
  }
}

/// The addresses of the pages that have been added so far.
private struct Builder {
  var pages: [PageName] = []
  var addresses: [PageName: Phrase] = [:]
  var parts: [PageName: ListParts] = [:]

  /// The pages of a list after the first, each by its number below the list's address.
  mutating func add(_ parts: ListParts, of list: PageName) {
    guard parts.pages.count > 1 else { return }
    self.parts[list] = parts
    for number in 2...parts.pages.count {
      add(.further(list, number), under: list, Phrase(sv: "\(number)", en: "\(number)"))
    }
  }

  mutating func add(_ page: PageName, at address: Phrase) {
    pages.append(page)
    addresses[page] = address
  }

  mutating func add(_ page: PageName, in folder: TopFolder) {
    add(page, at: Phrase(sv: "sv/\(folder.slug.sv)/", en: "en/\(folder.slug.en)/"))
  }

  mutating func add(_ page: PageName, under parent: PageName, _ slug: LocalizedSlug) {
    add(page, under: parent, Phrase(sv: slug.sv.text, en: slug.en.text))
  }

  mutating func add(_ page: PageName, under parent: PageName, _ slug: Phrase) {
    guard let folder = addresses[parent] else { return }
    add(page, at: Phrase(sv: "\(folder.sv)\(slug.sv)/", en: "\(folder.en)\(slug.en)/"))
  }

  mutating func add(_ partnership: Partnership) {
    let id = partnership.id.value
    add(.partnership(id), under: .partnerships, partnership.slug)
    for part in PartnershipPart.allCases where part.isLong(in: partnership) {
      add(.partnershipPart(id, part), under: .partnership(id), part.slug)
    }
    add(.figuresOf(Identifier(id)), under: .figures, partnership.slug)
    guard !partnership.services.isEmpty else { return }
    add(.servicesOf(id), under: .services, partnership.slug)
    for service in partnership.services {
      add(.service(id, service.id.value), under: .servicesOf(id), service.slug)
    }
  }

  mutating func add(_ topic: Topic) {
    add(.topic(topic.id.value), under: .topics, topic.slug)
    add(.figuresOf(Identifier(topic.id.value)), under: .figures, topic.slug)
  }

  mutating func add(_ page: Page) {
    let address = Phrase(sv: "sv/\(page.slug(in: .sv))/", en: "en/\(page.slug(in: .en))/")
    add(.text(page.id.value), at: address)
  }
}
