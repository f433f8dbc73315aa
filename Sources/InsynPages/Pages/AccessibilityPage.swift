import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The accessibility statement: what the law asks for, and what the publisher adds.
package struct AccessibilityPageView: TemplateView {
  private let text: TextPageView
  let conformity: String
  let address: String
  let updated: String
  let version: String
  let evaluation: EvaluationView?
  let earlier: String?
  let review: ReviewView?
  let shortcomings: [ExemptionView]
  let burdens: [ExemptionView]
  let outside: [ExemptionView]

  init?(_ page: Page, in context: PageContext) {
    guard let text = TextPageView(page, in: context) else { return nil }
    self.text = text
    let (statement, results) = (context.accessibility, context.accessibilityResults)
    version = context.templatesVersion
    let conformity = Conformity(of: statement, results, templates: version)
    self.conformity = context.word(.conformity(conformity))
    let isCurrent = conformity != .unknown
    evaluation = isCurrent ? results.map { EvaluationView($0, in: context) } : nil
    earlier = isCurrent ? nil : results.map { context.words(PartialDate(day: $0.evaluated)) }
    address = context.site.baseURL.text
    let updated = statement?.updated ?? context.site.published
    self.updated = context.words(PartialDate(day: updated))
    review = statement?.review.map { ReviewView($0, in: context) }
    shortcomings = (statement?.shortcomings ?? []).map { ExemptionView($0, in: context) }
    burdens = (statement?.burdens ?? []).map { ExemptionView($0, in: context) }
    outside = (statement?.outside ?? []).map { ExemptionView($0, in: context) }
  }

  package static let fields: [TemplateField<AccessibilityPageView>] = [
    .view("page", "What stands around the content", \.text.page),
    .html("body", "What the publisher adds in its own words", \.text.body),
    .optional("lang", "Its language, where that is not the page's", \.text.lang),
    .text("conformity", "How far the site meets the law, in a sentence", \.conformity),
    .text("address", "Where the site stands", \.address),
    .text("updated", "The day the statement was last changed", \.updated),
    .text("version", "The version of the templates", \.version),
    .view("evaluation", "What came of the tests of this version", \.evaluation),
    .optional("earlier", "The day another version was tried, where this one was not", \.earlier),
    .view("review", "What people have tried themselves", \.review),
    .list("shortcomings", "What is known not to be accessible", \.shortcomings),
    .list("burdens", "What it would be a disproportionate burden to mend", \.burdens),
    .list("outside", "What the law does not cover", \.outside),
  ]
}

/// What came of the tests in a browser.
package struct EvaluationView: TemplateView {
  let date: String
  let browser: String
  let checker: String
  let passed: [String]
  let failed: [String]

  init(_ results: AccessibilityResults, in context: PageContext) {
    func names(_ result: AccessibilityResults.Result) -> [String] {
      results.checks.filter { $0.result == result }.map { context.word(.check($0.check)) }
    }
    date = context.words(PartialDate(day: results.evaluated))
    (browser, checker) = (results.browser, results.checker)
    (passed, failed) = (names(.passed), names(.failed))
  }

  package static let fields: [TemplateField<EvaluationView>] = [
    .text("date", "The day of the tests", \.date),
    .text("browser", "The browser and its version", \.browser),
    .text("checker", "What looked for faults, and its version", \.checker),
    .list("passed", "The tests that found nothing", \.passed),
    .list("failed", "The tests that found faults", \.failed),
  ]
}

package struct ReviewView: TemplateView {
  let date: String
  let method: TextView

  init(_ review: AccessibilityStatement.Review, in context: PageContext) {
    date = context.words(PartialDate(day: review.date))
    method = context.text(review.method)
  }

  package static let fields: [TemplateField<ReviewView>] = [
    .text("date", "The day of the review", \.date),
    .view("method", "Who tried what, and how", \.method),
  ]
}

/// Content that is not accessible, and why.
package struct ExemptionView: TemplateView {
  let what: TextView
  let why: TextView
  let criteria: String?

  init(_ exemption: AccessibilityStatement.Exemption, in context: PageContext) {
    what = context.text(exemption.what)
    why = context.text(exemption.why)
    criteria =
      exemption.criteria.isEmpty ? nil : exemption.criteria.joined(separator: ", ")
  }

  package static let fields: [TemplateField<ExemptionView>] = [
    .view("what", "What is not accessible", \.what),
    .view("why", "Why it is not", \.why),
    .optional("criteria", "The criteria of WCAG that are not met, by number", \.criteria),
  ]
}
