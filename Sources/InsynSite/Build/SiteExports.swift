import InsynDiagnostics
import InsynExports
import InsynModel
import InsynPages

/// The downloads of a site: measured first, so that pages can say how large they are.
struct SiteExports: Sendable {
  private let content: ExportContent
  private let files: [ExportFile]

  init(of site: SiteContent) {
    content = ExportContent(site.registry, directory: site)
    files = Exports.files(of: content)
  }

  /// What pages link to.
  var downloads: Downloads {
    var ofSite: [Download] = []
    var ofOwner: [Identifier<FigureOwner>: [Download]] = [:]
    for file in files {
      let download = Download(
        table: file.table.name, title: file.table.title, path: file.path, format: "CSV",
        bytes: file.extent.bytes, rows: file.extent.rows)
      if let owner = file.owner {
        ofOwner[owner.id, default: []].append(download)
      } else {
        ofSite.append(download)
      }
    }
    return Downloads(ofSite: ofSite, ofOwner: ofOwner)
  }

  var artifacts: [Artifact] {
    files.compactMap { file in
      guard let path = SitePath(file.path) else { return nil }
      let origin = Phrase(sv: "nedladdningen \(file.path)", en: "the download \(file.path)")
      return Artifact(path, of: origin) { [content] in file.write(content, into: &$0) }
    }
  }
}

extension SiteContent: FigureDirectory {}
