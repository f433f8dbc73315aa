import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct HomePageView: TemplateView {
  let page: PageView
  let tagline: TextView
  let introduction: TextView
  let counts: [CountView]
  let partnerships: [PartnershipCardView]
  let ways: [WayView]
  let more: LinkView?

  /// How many partnerships have room on the page.
  private static let most = 24

  init(in context: PageContext) {
    let site = context.site
    page = PageView(
      heading: context.text(site.title), description: site.description.value[context.language].text,
      in: context)
    tagline = context.text(site.tagline)
    introduction = context.prose(site.description)
    counts = CountView.all(in: context)
    ways = WayView.all(in: context)
    let known = context.partnerships
    let ordered = known.filter { $0.agreement != nil } + known.filter { $0.agreement == nil }
    partnerships = ordered.prefix(Self.most).map { PartnershipCardView($0, in: context) }
    more =
      ordered.count > Self.most
      ? LinkView(href: context.link(to: .partnerships), label: context.title(of: .partnerships))
      : nil
  }

  package static let fields: [TemplateField<HomePageView>] = [
    .view("page", "What stands around the content", \.page),
    .view("tagline", "What the site is, in one line", \.tagline),
    .view("introduction", "What the site is, in a few sentences", \.introduction),
    .list("counts", "What the site holds, counted", \.counts),
    .list(
      "partnerships", "The first partnerships; those without a known agreement last",
      \.partnerships),
    .view("more", "The list of all, where there are more than these", \.more),
    .list("ways", "Where to read on", \.ways),
  ]
}

/// How many of something the site holds, with the page that lists them.
package struct CountView: TemplateView {
  let link: LinkView
  let count: String

  static func all(in context: PageContext) -> [CountView] {
    let partnerships = context.partnerships
    let owners = partnerships.map(\.owner) + context.topics.map(\.owner)
    let sourced = owners.reduce(0) { $0 + $1.figures.count { $0.kind != .derived } }
    return [
      (PageName.partnerships, nil, partnerships.count),
      (.organisations, nil, context.organisations.count),
      (.services, nil, partnerships.reduce(0) { $0 + $1.services.count }),
      (.figures, context.text(context.word(.claimsWithSource)), sourced),
    ].map { page, name, count in
      CountView(
        link: LinkView(href: context.link(to: page), label: name ?? context.title(of: page)),
        count: ExactDecimal(Int64(count)).text(in: context.language))
    }
  }

  package static let fields: [TemplateField<CountView>] = [
    .view("link", "The page that lists them, by what they are", \.link),
    .text("count", "How many they are, in words") { $0.count },
  ]
}

/// A page that is a way into the site.
package struct WayView: TemplateView {
  let link: LinkView
  let description: String

  /// The questions, where there are any, the background and the sources.
  static func all(in context: PageContext) -> [WayView] {
    func way(_ page: PageName, _ description: Word) -> WayView {
      WayView(
        link: LinkView(href: context.link(to: page), label: context.title(of: page)),
        description: context.word(description))
    }
    let questions = context.questions.map { way(.text($0), .phrase(.questionsInBrief)) }
    return questions + [
      way(.topics, .description(.topics)), way(.sources, .description(.sources)),
      way(.figures, .phrase(.dataInBrief)),
    ]
  }

  package static let fields: [TemplateField<WayView>] = [
    .view("link", "The page, by its name", \.link),
    .text("description", "What is there", \.description),
  ]
}
