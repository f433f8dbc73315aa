import InsynDiagnostics
import InsynModel

/// The list of pages for search engines, each with its other languages (sitemaps.org 0.9).
package struct Sitemap: Sendable {
  private let content: SiteContent

  package init(of content: SiteContent) {
    self.content = content
  }

  package func write(into output: inout [UInt8]) {
    output.append(
      contentsOf: """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
        xmlns:xhtml="http://www.w3.org/1999/xhtml">

        """.utf8)
    write(.languageChoice, at: "", in: .sv, into: &output)
    for page in content.map.pages {
      for language in Language.allCases {
        guard let path = content.map.address(of: page, in: language) else { continue }
        write(page, at: path, in: language, into: &output)
      }
    }
    output.append(contentsOf: "</urlset>\n".utf8)
  }

  private func write(
    _ page: PageName, at path: String, in language: Language, into output: inout [UInt8]
  ) {
    let context = PageContext(content, page: page, path: path, language: language)
    var entry = "<url><loc>\(escaped(content.site.baseURL.text + path))</loc>"
    for alternate in context.alternates {
      entry += "<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.lang)\""
      entry += " href=\"\(escaped(alternate.address))\"/>"
    }
    output.append(contentsOf: "\(entry)</url>\n".utf8)
  }

  /// Addresses hold only what RFC 3986 allows; of that, XML wants `&` and `'` written otherwise.
  private func escaped(_ address: String) -> String {
    address.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
  }
}
