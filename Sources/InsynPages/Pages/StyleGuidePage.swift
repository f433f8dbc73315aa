import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct StyleGuidePageView: TemplateView {
  let page: PageView
  let card: PartnershipCardView
  let sample: PartnershipPageView
  let downloads: [DownloadView]
  let pager: PagerView?

  /// Nil where there is no sample.
  init?(in context: PageContext) {
    guard let partnership = context.partnerships.first else { return nil }
    page = PageView(
      heading: context.title(of: .styleGuide),
      description: "The parts that the pages of this site are made of.", in: context)
    card = PartnershipCardView(partnership, in: context)
    sample = PartnershipPageView(partnership, in: context)
    downloads = context.downloads
    pager = PagerView(5, of: 12) { _ in "#pager" }
  }

  package static let fields: [TemplateField<StyleGuidePageView>] = [
    .view("page", "What stands around the content", \.page),
    .view("card", "The sample as a card", \.card),
    .view("sample", "The sample as on a page of its own", \.sample),
    .list("downloads", "The files of the site", \.downloads),
    .view("pager", "That of an invented list", \.pager),
  ]
}
