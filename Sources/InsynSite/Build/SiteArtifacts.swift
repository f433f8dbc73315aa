import InsynDiagnostics
import InsynModel
import InsynPages

/// Every file of a site, ready to be made.
package struct SiteArtifacts: Sendable {
  package let artifacts: [Artifact]
  package let pages: Int

  /// The sample is what the style guide shows; nil for a site without one.
  init(
    of content: SiteContent, templates: PageTemplates, assets: Assets, sample: Registry? = nil
  ) {
    let exports = SiteExports(of: content)
    let offered = content.offering(exports.downloads)
    let guide = sample.map { StyleGuide(in: offered, showing: $0, templates: templates) }
    let pages = PagePlan(offered, templates: templates).pages + [guide?.page].compactMap(\.self)
    let sitemap = Sitemap(of: content)
    let robots = Robots.text(for: content.site)
    self.pages = pages.count
    artifacts =
      pages.compactMap(Artifact.init(page:)) + exports.artifacts
      + ChartPlan(content).files.compactMap(Artifact.init(page:))
      + [
        Artifact("sitemap.xml", "sidlistan", "the sitemap") { sitemap.write(into: &$0) },
        Artifact("robots.txt", "robots.txt", "robots.txt") { $0.append(contentsOf: robots.utf8) },
      ].compactMap(\.self)
      + assets.files.map { file in
        Artifact(
          file.path, of: Phrase(sv: "filen \(file.path)", en: "the file \(file.path)"),
          bytes: file.bytes)
      }
  }
}

extension Artifact {
  fileprivate init?(page: PlannedPage) {
    guard let path = SitePath(page.path) else { return nil }
    self.init(path, of: page.title()) { _ = page.render(&$0) }
  }

  fileprivate init?(
    _ path: String, _ sv: String, _ en: String,
    write: @escaping @Sendable (inout [UInt8]) throws -> Void
  ) {
    guard let path = SitePath(path) else { return nil }
    self.init(path, of: Phrase(sv: sv, en: en), write: write)
  }
}
