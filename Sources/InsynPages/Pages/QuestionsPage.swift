import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// Questions and their answers, each with the figures that it rests on.
package struct QuestionsPageView: TemplateView {
  let page: PageView
  let lead: TrustedHTML?
  let questions: [QuestionView]
  let notes: TrustedHTML?
  let lang: String?
  let notice: String?

  /// In the page's language or, where that is missing, the other.
  init?(_ text: Page, in context: PageContext) {
    guard let (body, written) = text.text(for: context.language) else { return nil }
    let heading = context.heading(of: text, body, in: written)
    page = PageView(heading: heading, description: heading.text, in: context)
    (lang, notice) = (heading.lang, heading.notice)
    let renderer = RichTextRenderer(context: context, home: nil, language: written)
    lead = body.lead.isEmpty ? nil : renderer.html(body.lead)
    notes = body.notes.isEmpty ? nil : renderer.html(body.notes)
    questions = body.sections.map { QuestionView($0, of: body, with: renderer) }
  }

  package static let fields: [TemplateField<QuestionsPageView>] = [
    .view("page", "What stands around the content", \.page),
    .html("lead", "What stands before the first question", \.lead),
    .list("questions", "The questions, with their answers", \.questions),
    .flag("hasQuestions", "Whether there are any") { !$0.questions.isEmpty },
    .html("notes", "The footnotes", \.notes),
    .optional("lang", "The language of the texts, where that is not the page's", \.lang),
    .optional("notice", "Says that they are missing in the page's language", \.notice),
  ]
}

package struct QuestionView: TemplateView {
  let id: String
  let title: String
  let answer: TrustedHTML
  let figures: [CitedFigureView]

  init(_ section: RichText.Section, of text: RichText, with renderer: RichTextRenderer) {
    id = section.heading.id
    title = section.heading.text
    answer = renderer.html(text.pieces[section.pieces])
    figures = CitedFigureView.cited(by: text.references(in: section), in: renderer.context)
  }

  package static let fields: [TemplateField<QuestionView>] = [
    .text("id", "The id of its heading", \.id),
    .text("title", "The question", \.title),
    .html("answer", "The question as a heading, and the answer", \.answer),
    .list("figures", "The figures that the answer cites, each once", \.figures),
    .flag("hasFigures", "Whether it cites any") { !$0.figures.isEmpty },
  ]
}

/// A figure that a text rests on, with whose it is.
package struct CitedFigureView: TemplateView {
  let owner: LinkView
  let figure: FigureView

  /// The figures among some references, in the order in which they are first cited.
  static func cited(by references: [Reference], in context: PageContext) -> [CitedFigureView] {
    var seen: Set<ReferenceTarget> = []
    return references.compactMap { reference in
      guard let target = ReferenceTarget(reference, home: nil), seen.insert(target).inserted,
        case .figure(let id, let name) = target, let owner = context.owner(id),
        let figure = owner.figure(name)
      else { return nil }
      return CitedFigureView(
        owner: context.link(to: owner), figure: FigureView(figure, of: owner, in: context))
    }
  }

  package static let fields: [TemplateField<CitedFigureView>] = [
    .view("owner", "The partnership or topic that it belongs to", \.owner),
    .view("figure", "The figure", \.figure),
  ]
}
