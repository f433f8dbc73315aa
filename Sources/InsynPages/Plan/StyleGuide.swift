import InsynDiagnostics
package import InsynModel
import InsynTemplates

/// A page that shows the parts that pages are made of, with a sample that tries them: for those who
/// work on the templates, in English only, and in no list of pages.
package struct StyleGuide: Sendable {
  static let title = "Style guide"
  private static let path = "style/"

  private let content: SiteContent
  private let templates: PageTemplates

  /// The site is the one that the page becomes part of, with the downloads that are shown. The
  /// sample's records have no pages, so their names are no links, and no files.
  package init(in site: SiteContent, showing sample: Registry, templates: PageTemplates) {
    (content, self.templates) = (site.around(sample), templates)
  }

  package var page: PlannedPage {
    let title = Phrase(sv: "stilguiden", en: "the style guide")
    let path = Self.path + "index.html"
    return PlannedPage(path: path, slice: Slice(path: path), title: { title }) {
      [content, templates] output in
      let context = PageContext(content, page: .styleGuide, path: Self.path, language: .en)
      guard let view = StyleGuidePageView(in: context) else { return [] }
      let strings = content.words.table(in: context.language)
      templates.styleGuide.render(view, strings: strings, into: &output)
      TermLinker.finish(&output, in: context)
      return context.dependencies
    }
  }
}
