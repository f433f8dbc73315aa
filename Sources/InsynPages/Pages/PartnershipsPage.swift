import InsynModel
package import InsynTemplates

package struct PartnershipsPageView: TemplateView {
  let page: PageView
  let partnerships: [PartnershipCardView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .partnerships),
      description: context.word(.description(.partnerships)), in: context)
    partnerships = context.listedPartnerships.map { PartnershipCardView($0, in: context) }
  }

  package static let fields: [TemplateField<PartnershipsPageView>] = [
    .view("page", "What stands around the content", \.page),
    .list("partnerships", "Every partnership", \.partnerships),
  ]
}
