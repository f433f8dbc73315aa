import InsynDiagnostics
import InsynModel

/// The list of pages for search engines, each with its other languages (sitemaps.org 0.9).
///
/// A file of it may hold so many addresses; a longer list is several files and an index of them.
package struct Sitemap: Sendable {
  /// The most addresses that the protocol lets a file have.
  package static let limit = 50_000

  /// One file: its path from the site's root, and what writes it.
  package struct File: Sendable {
    package let path: String
    package let write: @Sendable (inout [UInt8]) -> Void
  }

  private let content: SiteContent
  private let limit: Int

  package init(of content: SiteContent, limit: Int = Sitemap.limit) {
    (self.content, self.limit) = (content, limit)
  }

  /// `sitemap.xml`, and what it leads to where it is an index.
  package var files: [File] {
    let pages = content.map.pages
    // Each page has an address in every language; the choice of language has one.
    let share = max(limit / Language.allCases.count - 1, 1)
    guard pages.count > share else {
      return [File(path: "sitemap.xml") { [self] in write(pages[...], isFirst: true, into: &$0) }]
    }
    let parts = stride(from: 0, to: pages.count, by: share).map {
      pages[$0..<min($0 + share, pages.count)]
    }
    let files = parts.enumerated().map { number, part in
      File(path: "sitemap-\(number + 1).xml") { [self] in
        write(part, isFirst: number == 0, into: &$0)
      }
    }
    return [File(path: "sitemap.xml") { [self] in writeIndex(of: files, into: &$0) }] + files
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private func writeIndex(of files: [File], into output: inout [UInt8]) {
    output.append(contentsOf: "\(Self.head)<sitemapindex xmlns=\"\(Self.namespace)\">\n".utf8)
    for file in files {
      let address = escaped(content.site.baseURL.text + file.path)
      output.append(contentsOf: "<sitemap><loc>\(address)</loc></sitemap>\n".utf8)
    }
    output.append(contentsOf: "</sitemapindex>\n".utf8)
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private func write(
    _ pages: ArraySlice<PageName>, isFirst: Bool, into output: inout [UInt8]
  ) {
    output.append(contentsOf: "\(Self.head)<urlset xmlns=\"\(Self.namespace)\"".utf8)
    output.append(contentsOf: " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".utf8)
    if isFirst {
      write(
        [""], PageContext(content, page: .languageChoice, path: "", language: .sv), to: &output)
    }
    for page in pages {
      guard let path = content.map.address(of: page, in: .sv) else { continue }
      let context = PageContext(content, page: page, path: path, language: .sv)
      let other = content.map.address(of: page, in: .en)
      write([path, other].compactMap(\.self), context, to: &output)
    }
    output.append(contentsOf: "</urlset>\n".utf8)
  }

  /// The same page at each of its addresses: its alternates are the same at all of them.
  private func write(_ paths: [String], _ context: PageContext, to output: inout [UInt8]) {
    let alternates = context.alternates.map { alternate in
      "<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.lang)\" href=\"\(escaped(alternate.address))\"/>"
    }.joined()
    for path in paths {
      let address = escaped(content.site.baseURL.text + path)
      output.append(contentsOf: "<url><loc>\(address)</loc>\(alternates)</url>\n".utf8)
    }
  }

  /// Addresses hold only what RFC 3986 allows; of that, XML wants `&` and `'` written otherwise.
  private func escaped(_ address: String) -> String {
    address.replacingBytes { bytes, index in
      bytes[index] == UInt8(ascii: "&") ? ("&amp;", 1) : nil
    }
  }
}
