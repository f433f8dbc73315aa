import InsynDiagnostics
import InsynExports
import InsynModel
import InsynPages

/// Every file of a site, ready to be made.
package struct SiteArtifacts: Sendable {
  package let artifacts: [Artifact]
  package let pages: Int
  /// Which of them are as they were.
  let record: SliceRecord

  init(of material: SiteMaterial, program: String, last: BuildCache?) {
    let (content, templates, digests) = (material.content, material.templates, material.digests)
    let exports = SiteExports(of: content, digests, last: last)
    let offered = content.offering(exports.downloads)
    let guide = material.sample.map { StyleGuide(in: offered, showing: $0, templates: templates) }
    let pages = PagePlan(offered, templates: templates).pages
    let sitemap = Sitemap(of: content)
    let robots = Robots.text(for: content.site)
    self.pages = pages.count + (guide == nil ? 0 : 1)
    // The guide is made from records that are not the site's, so it is always made.
    artifacts =
      pages.compactMap { Artifact(page: $0, in: $0.slice) }
      + [guide?.page].compactMap { $0.flatMap { Artifact(page: $0, in: nil) } } + exports.artifacts
      + ChartPlan(content).files.compactMap { Artifact(page: $0, in: $0.slice) }
      + sitemap.files.compactMap { file in
        Artifact(file.path, "sidlistan \(file.path)", "the sitemap \(file.path)", write: file.write)
      }
      + [
        Artifact("robots.txt", "robots.txt", "robots.txt") { $0.append(contentsOf: robots.utf8) }
      ].compactMap(\.self)
      + material.assets.files.map { file in
        Artifact(
          file.path, of: Phrase(sv: "filen \(file.path)", en: "the file \(file.path)"),
          bytes: file.bytes)
      }
    record = SliceRecord(
      program: program, SliceFingerprints(digests, offered), last: last, extents: exports.extents)
  }
}

extension Artifact {
  init?(page: PlannedPage, in slice: Slice?) {
    guard let path = SitePath(page.path) else { return nil }
    self.init(path, of: page.title(), in: slice, make: page.render)
  }

  fileprivate init?(
    _ path: String, _ sv: String, _ en: String,
    write: @escaping @Sendable (inout [UInt8]) throws -> Void
  ) {
    guard let path = SitePath(path) else { return nil }
    self.init(path, of: Phrase(sv: sv, en: en), write: write)
  }
}
