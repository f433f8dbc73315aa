import InsynDiagnostics
import InsynExports
import InsynModel
import InsynPages

/// The downloads of a site: measured first, so that pages can say how large they are.
struct SiteExports: Sendable {
  private let content: ExportContent
  private let files: [ExportFile]

  /// Files that the last build measured, and that would be made as they were, are not made to be
  /// measured.
  init(of site: SiteContent, _ digests: ContentDigests, last: BuildCache? = nil) {
    content = ExportContent(site.registry, directory: site)
    let fingerprints = SliceFingerprints(digests, site)
    var known: [Identifier<FigureOwner>: [String: ExportFile.Extent]] = [:]
    if let last {
      for owner in site.registry.owners {
        guard let entry = last.slices[Slice(downloadsOf: owner.id)],
          fingerprints.agrees(with: entry)
        else { continue }
        known[owner.id] = entry.extents
      }
    }
    files = Exports.files(of: content) { [known] table, owner in known[owner.id]?[table.name] }
  }

  /// What pages link to.
  var downloads: Downloads {
    var ofSite: [Download] = []
    var ofOwner: [Identifier<FigureOwner>: [Download]] = [:]
    for file in files {
      let download = Download(file)
      if let owner = file.owner {
        ofOwner[owner.id, default: []].append(download)
      } else {
        ofSite.append(download)
      }
    }
    return Downloads(ofSite: ofSite, ofOwner: ofOwner)
  }

  /// How much the files of each partnership or topic hold, by the name of their table.
  var extents: [Slice: [String: ExportFile.Extent]] {
    files.reduce(into: [:]) { extents, file in
      guard let owner = file.owner else { return }
      extents[Slice(downloadsOf: owner.id), default: [:]][file.table.name] = file.extent
    }
  }

  var artifacts: [Artifact] {
    files.compactMap { Artifact(download: $0, of: content) }
  }
}

extension Artifact {
  init?(download file: ExportFile, of content: ExportContent) {
    guard let path = SitePath(file.path) else { return nil }
    let origin = Phrase(sv: "nedladdningen \(file.path)", en: "the download \(file.path)")
    let slice = file.owner.map { Slice(downloadsOf: $0.id) } ?? Slice(path: file.path)
    self.init(path, of: origin, in: slice) {
      file.write(content, into: &$0)
      return file.dependencies
    }
  }
}

extension Download {
  init(_ file: ExportFile) {
    self.init(
      table: file.table.name, title: file.table.title, path: file.path, format: "CSV",
      bytes: file.extent.bytes, rows: file.extent.rows)
  }
}

extension ExportFile {
  /// Rows are made from their partnership or topic and from the names of organisations.
  fileprivate var dependencies: Set<Dependency> {
    guard let owner else { return [.organisations, .partnerships, .topics] }
    return switch owner.kind {
    case .partnership: [.organisations, .partnership(Identifier(owner.id))]
    case .topic: [.organisations, .topic(Identifier(owner.id))]
    }
  }
}

extension SiteContent: FigureDirectory {}
