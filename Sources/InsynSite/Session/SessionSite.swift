import InsynChecks
import InsynDiagnostics
import InsynExports
import InsynLoader
import InsynModel
import InsynPages

/// A site in memory, of which single partnerships are read anew.
struct SessionSite: Sendable {
  /// What came of reading a partnership.
  struct Reading {
    let problems: [Diagnostic]
    /// The look-ups that may now have other answers; none where there are errors.
    let changed: Set<Dependency>
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
  /// Reads a partnership's files and puts what they say in the place of what they said. Where there
  /// are errors, the site stays as it was.
  ///
  /// - Returns: Nil for a partnership that the site does not have, or that is not there any more.
  mutating func read(
    _ id: Identifier<Partnership>, from source: any ContentSource
  ) throws -> Reading? {
    let files = PartnershipFiles(of: id, in: source)
    guard material.content.registry.partnership(id) != nil, try !files.isEmpty else { return nil }
    let loaded = try Loader.load(files)
    var problems = loaded.problems.filter { files.holds($0.range.file) }
    guard !problems.hasErrors, let partnership = loaded.registry.partnership(id) else {
      return Reading(problems: problems, changed: [])
    }
    var content = material.content
    let replaced = content.replace(with: partnership, offering: Self.downloads)
    problems += findings(on: id, in: content, named: source.name)
    guard !problems.hasErrors else { return Reading(problems: problems, changed: []) }
    material.content = content
    if replaced.movesPages { pages = content.map.pagesByPath }
    return Reading(problems: problems, changed: replaced.lookups)
  }

  private static func downloads(of owner: FigureOwner, in site: SiteContent) -> [Download] {
    Exports.files(of: owner, in: ExportContent(site.registry, directory: site)).map(Download.init)
  }

  /// What is wrong with a partnership beside those that it refers to.
  private func findings(
    on id: Identifier<Partnership>, in content: SiteContent, named folder: String
  ) -> [Diagnostic] {
    let mentioned = content.registry.partnership(id)?.mentioned ?? []
    let some = content.registry.narrowed(to: Set(mentioned.map { Identifier($0) }))
    let checked = CheckedContent(site: content.site, registry: some, folder: folder)
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
      let extent = ExportFile.Extent(rows: whole.rows, bytes: whole.bytes)
      return Artifact(download: Exports.file(of: table, holding: extent), of: exports)
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
