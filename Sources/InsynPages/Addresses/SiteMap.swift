package import InsynDiagnostics
package import InsynModel

/// Where every page stands, in both languages.
///
/// An address is a path from the site's root: folders with a slash at the end, `sv/pengar/`.
package struct SiteMap: Sendable {
  /// Every page that has an address in each language, in the order in which it is listed.
  package let pages: [PageName]
  private let addresses: [PageName: Phrase]

  package init(of registry: Registry) {
    var map = Builder()
    map.add(.home, sv: "", en: "")
    map.add(.partnerships, sv: "partnerskap", en: "partnerships")
    map.add(.services, sv: "insatser", en: "services")
    map.add(.organisations, sv: "organisationer", en: "organisations")
    map.add(.money, sv: "pengar", en: "money")
    map.add(.figures, sv: "siffror", en: "figures")
    map.add(.sources, sv: "kallor", en: "sources")
    map.add(.glossary, sv: "ordlista", en: "glossary")
    for partnership in registry.partnerships { map.add(partnership) }
    for organisation in registry.organisations.values.sorted(by: { $0.id.value < $1.id.value }) {
      map.add(.organisation(organisation.id.value), under: .organisations, organisation.slug)
    }
    for id in registry.sources.keys.sorted() {
      map.add(.source(id), under: .sources, LocalizedSlug(sv: Slug(id), en: Slug(id)))
    }
    for page in registry.pages.values.sorted(by: { $0.id.value < $1.id.value }) { map.add(page) }
    (pages, addresses) = (map.pages, map.addresses)
  }

  /// The path of a page from the site's root; nil for a page that the site does not have.
  package func address(of page: PageName, in language: Language) -> String? {
    addresses[page]?[language]
  }
}

/// The addresses of the pages that have been added so far.
private struct Builder {
  var pages: [PageName] = []
  var addresses: [PageName: Phrase] = [:]

  mutating func add(_ page: PageName, sv: String, en: String) {
    pages.append(page)
    addresses[page] = Phrase(
      sv: sv.isEmpty ? "sv/" : "sv/\(sv)/", en: en.isEmpty ? "en/" : "en/\(en)/")
  }

  mutating func add(_ page: PageName, under parent: PageName, _ slug: LocalizedSlug) {
    guard let folder = addresses[parent] else { return }
    pages.append(page)
    addresses[page] = Phrase(
      sv: "\(folder.sv)\(slug.sv.text)/", en: "\(folder.en)\(slug.en.text)/")
  }

  mutating func add(_ partnership: Partnership) {
    let id = partnership.id.value
    add(.partnership(id), under: .partnerships, partnership.slug)
    add(.figuresOf(id), under: .figures, partnership.slug)
    guard let partnerships = addresses[.partnerships], let own = addresses[.partnership(id)],
      let services = addresses[.services]
    else { return }
    for service in partnership.services {
      let folder = Phrase(
        sv: services.sv + own.sv.dropFirst(partnerships.sv.count),
        en: services.en + own.en.dropFirst(partnerships.en.count))
      let page = PageName.service(id, service.id.value)
      pages.append(page)
      addresses[page] = Phrase(
        sv: "\(folder.sv)\(service.slug.sv.text)/", en: "\(folder.en)\(service.slug.en.text)/")
    }
  }

  mutating func add(_ page: Page) {
    let fixed = [
      "about": Phrase(sv: "om", en: "about"),
      "accessibility": Phrase(sv: "tillganglighet", en: "accessibility"),
    ]
    let id = page.id.value
    if let address = fixed[id.text] {
      add(.text(id), sv: address.sv, en: address.en)
    } else {
      func slug(_ language: Language) -> String {
        let title = page.texts[language]?.title?.value ?? ""
        return Slug(transliterating: title)?.text ?? id.text
      }
      add(.text(id), sv: slug(.sv), en: slug(.en))
    }
  }
}
