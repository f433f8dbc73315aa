import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A link to a file that readers can take away, with what they need to know before they do.
package struct DownloadView: TemplateView {
  let href: String
  let label: String
  let format: String
  let size: String
  let rows: String

  init(_ download: Download, in context: PageContext) {
    href = context.link(toPath: download.path)
    label = download.title[context.language]
    format = download.format
    size = FileSize(bytes: download.bytes).text(in: context.language)
    let word = context.word(download.rows == 1 ? .row : .rows)
    rows = ExactDecimal(Int64(download.rows)).text(in: context.language) + "\u{A0}" + word
  }

  package static let fields: [TemplateField<DownloadView>] = [
    .text("href", "The file's address, relative to the page", \.href),
    .text("label", "What the file holds", \.label),
    .text("format", "Its format: CSV", \.format),
    .text("size", "How large it is: 12 kB", \.size),
    .text("rows", "How many rows it has, with the word: 117 rows", \.rows),
  ]
}

extension PageContext {
  /// The files of all partnerships together.
  var downloads: [DownloadView] {
    siteDownloads.map { DownloadView($0, in: self) }
  }

  /// The files of one partnership or topic; only those of one table where it is named.
  func downloads(of owner: FigureOwner, table: String? = nil) -> [DownloadView] {
    downloads(of: owner.id)
      .filter { table == nil || $0.table == table }.map { DownloadView($0, in: self) }
  }
}
