import InsynDiagnostics
package import InsynModel

/// Everything that pages are made of, with what more than one page looks up.
package struct SiteContent: Sendable {
  package let site: Site
  package let registry: Registry
  package let map: SiteMap
  package let words: Words
  /// The path of the style sheet from the site's root.
  package let stylesheet: String
  let partnerships: [Identifier<Partnership>: Partnership]
  let owners: [Identifier<FigureOwner>: FigureOwner]
  let terms: [Identifier<Term>: Term]
  let uses: SourceUses
  private(set) var downloads = Downloads()

  package init(site: Site, registry: Registry, words: Words, stylesheet: String) {
    self.site = site
    self.registry = registry
    self.words = words
    self.stylesheet = stylesheet
    map = SiteMap(of: registry)
    partnerships = Dictionary(
      registry.partnerships.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    owners = Dictionary(
      registry.owners.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    terms = Dictionary(
      registry.terms.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    uses = SourceUses(of: registry)
  }

  /// The same content, with files for readers to take away.
  package func offering(_ downloads: Downloads) -> SiteContent {
    var content = self
    content.downloads = downloads
    return content
  }
}
