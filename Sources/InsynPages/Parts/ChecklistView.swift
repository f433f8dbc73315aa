import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A list of criteria with the answers of several partnerships side by side.
package struct ChecklistView: TemplateView {
  let id: String
  let name: TextView
  let sources: ViewList<SourceReferenceView>
  let partnerships: [ComparedView]
  let criteria: [AnswersView]

  /// Of the partnerships, one that answers no criterion of the list is left out.
  init(_ list: Checklist, of partnerships: [Partnership], in context: PageContext) {
    let compared = partnerships.filter { partnership in
      partnership.criteria.contains { $0.criterion.value.checklist == list.id.value }
    }
    id = "checklist-\(list.id.value)"
    name = context.text(list.name)
    sources = context.sources(list.sources)
    self.partnerships = compared.map { ComparedView($0, in: context) }
    criteria = list.criteria.map { criterion in
      AnswersView(
        CriterionName(checklist: list.id.value, criterion: criterion.id.value), criterion,
        of: compared, in: context)
    }
  }

  package static let fields: [TemplateField<ChecklistView>] = [
    .text("id", "Its address on the page", \.id),
    .view("name", "What it is called", \.name),
    .list("sources", "Where it comes from", \.sources),
    .list("partnerships", "The partnerships that are held against it", \.partnerships),
    .flag("isAnswered", "Whether any partnership is held against it") { !$0.partnerships.isEmpty },
    .list("criteria", "Its criteria, each with the answers", \.criteria),
  ]
}

/// A partnership that is held against a list of criteria.
package struct ComparedView: TemplateView {
  let link: LinkView
  let status: String
  let statusName: String

  init(_ partnership: Partnership, in context: PageContext) {
    link = context.link(to: partnership, fragment: "criteria")
    (status, statusName) = context.standing(of: partnership)
  }

  package static let fields: [TemplateField<ComparedView>] = [
    .view("link", "Its criteria, by its name", \.link),
    .text("status", "The agreement's status, in words", \.status),
    .text("statusName", "The agreement's status as the content writes it", \.statusName),
  ]
}

package struct AnswersView: TemplateView {
  let criterion: TextView
  let answers: [AnswerView]

  init(
    _ name: CriterionName, _ criterion: Criterion, of partnerships: [Partnership],
    in context: PageContext
  ) {
    self.criterion = context.text(criterion.text)
    answers = partnerships.map { partnership in
      let answer = partnership.criteria.first { $0.criterion.value == name }?.answer
      return AnswerView(
        answer: answer.map { context.word(.answer($0)) }, answerName: answer?.rawValue,
        href: context.link(to: .partnership(partnership.id.value), fragment: name.anchor))
    }
  }

  package static let fields: [TemplateField<AnswersView>] = [
    .view("criterion", "What the criterion asks", \.criterion),
    .list("answers", "The answer of each partnership, in their order", \.answers),
  ]
}

package struct AnswerView: TemplateView {
  let answer: String?
  let answerName: String?
  let href: String?

  package static let fields: [TemplateField<AnswerView>] = [
    .optional(
      "answer", "How far the sources show it, in words; absent where nothing is said", \.answer),
    .optional("answerName", "The answer as the content writes it", \.answerName),
    .optional("href", "The criterion on the partnership's page", \.href),
  ]
}

extension CriterionName {
  /// Its address on a partnership's page.
  var anchor: String { "criterion-\(checklist)-\(criterion)" }
}
