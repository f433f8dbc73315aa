import InsynChecks
import InsynDiagnostics
import InsynExports
import InsynLoader
import InsynModel
import InsynPages

/// A site in memory, of which single partnerships are read anew.
struct SessionSite: Sendable {
  /// What came of reading partnerships.
  struct Reading {
    /// In print order.
    let problems: [Diagnostic]
    /// As their files say; none where there are errors.
    let partnerships: [Partnership]
  }

  private var material: SiteMaterial
  /// The page at each path.
  private var pages: [String: (PageName, Language)]

  init(_ material: SiteMaterial) {
    self.material = material
    let exports = SiteExports(of: material.content, material.digests)
    self.material.content = material.content.offering(exports.downloads)
    pages = material.content.map.pagesByPath
  }

  private var plan: PagePlan { PagePlan(material.content, templates: material.templates) }

  private var exports: ExportContent {
    ExportContent(material.content.registry, directory: material.content)
  }
}

// MARK: - Reading

extension SessionSite {
  /// Reads the files of some partnerships, and checks what they say beside all that was read before.
  ///
  /// - Returns: Nil where one of them is new to the site, or is not there any more.
  func read(_ ids: Set<Identifier<Partnership>>, from source: any ContentSource) throws -> Reading?
  {
    var registry = material.content.registry
    var problems: [Diagnostic] = []
    for id in ids.sorted() {
      let files = PartnershipFiles(of: id, in: source)
      guard registry.partnership(id) != nil, try !files.isEmpty else { return nil }
      let loaded = try Loader.load(files)
      problems += loaded.problems.filter { files.holds($0.range.file) }
      if let partnership = loaded.registry.partnership(id) {
        registry = registry.replacing(with: partnership)
      }
    }
    if !problems.hasErrors {
      problems += ids.flatMap { findings(on: $0, in: registry, named: source.name) }
    }
    return Reading(
      problems: problems.inPrintOrder(),
      partnerships: problems.hasErrors ? [] : ids.sorted().compactMap(registry.partnership))
  }

  /// Puts partnerships in the place of what they were.
  ///
  /// - Returns: The look-ups that may now have other answers.
  mutating func replace(with partnerships: [Partnership]) -> Set<Dependency> {
    var changed: Set<Dependency> = []
    for partnership in partnerships {
      let replaced = material.content.replace(with: partnership, offering: Self.downloads)
      if replaced.movesPages { pages = material.content.map.pagesByPath }
      changed.formUnion(replaced.lookups)
    }
    return changed
  }

  private static func downloads(of owner: FigureOwner, in site: SiteContent) -> [Download] {
    Exports.files(of: owner, in: ExportContent(site.registry, directory: site)).map(Download.init)
  }

  /// What is wrong with a partnership beside those that it refers to.
  private func findings(
    on id: Identifier<Partnership>, in registry: Registry, named folder: String
  ) -> [Diagnostic] {
    let mentioned = registry.partnership(id)?.mentioned ?? []
    let some = registry.narrowed(to: Set(mentioned.map { Identifier($0) }))
    let site = material.content.site
    let checked = CheckedContent(site: site, registry: some, folder: folder, isPart: true)
    return Checks.findings(on: id, in: checked)
  }
}

// MARK: - Files

extension SessionSite {
  /// Every file of a partnership.
  func artifacts(of id: Identifier<Partnership>) -> [Artifact] {
    guard let partnership = material.content.registry.partnership(id) else { return [] }
    let pages = plan.pages(of: id) + ChartPlan(material.content).files(of: partnership)
    return pages.compactMap { Artifact(page: $0, in: $0.slice) } + downloads(of: partnership.owner)
  }

  /// The file at a path, as it would be made now; nil where the site has none there.
  func artifact(at path: SitePath) -> Artifact? {
    if let (page, language) = pages[path.text] {
      return plan.page(page, in: language).flatMap { Artifact(page: $0, in: $0.slice) }
    }
    if let owner = owner(of: path) {
      return artifacts(of: owner).first { $0.path == path }
    }
    if let whole = material.content.downloads.ofSite.first(where: { $0.path == path.text }),
      let table = Exports.all.first(where: { $0.name == whole.table })
    {
      let (content, extent) = (exports, ExportFile.Extent(rows: whole.rows, bytes: whole.bytes))
      return Artifact(download: Exports.file(of: table, in: content, holding: extent), of: content)
    }
    return SiteArtifacts(of: material, program: "", last: nil).artifacts.first { $0.path == path }
  }

  private func downloads(of owner: FigureOwner) -> [Artifact] {
    let content = exports
    return Exports.files(of: owner, in: content).compactMap { Artifact(download: $0, of: content) }
  }

  /// The partnership that a download or a chart is of.
  private func owner(of path: SitePath) -> Identifier<Partnership>? {
    let parts = path.text.split(separator: "/")
    guard parts.count == 3, parts[0] == "data" else { return nil }
    let name = parts[1] == "charts" ? parts[2].prefix { $0 != "." } : parts[1]
    // A chart's own name follows the last hyphen.
    let id = parts[1] == "charts" ? name[..<(name.lastIndex(of: "-") ?? name.endIndex)] : name
    return Identifier(id).flatMap { material.content.registry.partnership($0)?.id.value }
  }
}
