import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct GlossaryPageView: TemplateView {
  let page: PageView
  let terms: [TermView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .glossary), description: context.word(.description(.glossary)),
      in: context)
    let language = context.language
    terms = context.glossary.terms
      .map { (SortKey($0.term.value[language].text), $0) }
      .sorted { ($0.0, $0.1.id.value) < ($1.0, $1.1.id.value) }
      .map { TermView($0.1, in: context) }
  }

  package static let fields: [TemplateField<GlossaryPageView>] = [
    .view("page", "What stands around the content", \.page),
    .list("terms", "Every term, in alphabetical order", \.terms),
  ]
}

package struct TermView: TemplateView {
  let id: String
  let term: TextView
  let meaning: TextView
  let swedish: String?

  init(_ term: Term, in context: PageContext) {
    id = term.id.value.text
    self.term = context.text(term.term)
    meaning = context.text(term.meaning)
    let original = term.term.value[.sv]
    swedish = context.language == .en && original.text != self.term.text ? original.text : nil
  }

  package static let fields: [TemplateField<TermView>] = [
    .text("id", "The term's id", \.id),
    .view("term", "The term", \.term),
    .view("meaning", "What it means", \.meaning),
    .optional("swedish", "On English pages: what it is called in Swedish", \.swedish),
  ]
}

/// A page of running text, such as the one about the site.
package struct TextPageView: TemplateView {
  let page: PageView
  let body: TrustedHTML
  let lang: String?
  let notice: String?

  /// In the page's language or, where that is missing, the other.
  init?(_ text: Page, in context: PageContext) {
    guard let (body, written) = text.text(for: context.language) else { return nil }
    let heading = context.heading(of: text, body, in: written)
    page = PageView(heading: heading, description: heading.text, in: context)
    (lang, notice) = (heading.lang, heading.notice)
    self.body = RichTextRenderer(context: context, home: nil, language: written).html(body)
  }

  package static let fields: [TemplateField<TextPageView>] = [
    .view("page", "What stands around the content", \.page),
    .html("body", "The text, with its links and figures filled in", \.body),
    .optional("lang", "Its language, where that is not the page's", \.lang),
    .optional("notice", "Says that it is missing in the page's language", \.notice),
  ]
}

extension Page {
  /// The text for readers of a language, and what it is written in.
  func text(for language: Language) -> (RichText, Language)? {
    texts[language].map { ($0, language) } ?? texts[language.other].map { ($0, language.other) }
  }
}

extension PageContext {
  /// The title of a page of running text.
  func heading(of page: Page, _ text: RichText, in written: Language) -> TextView {
    let foreign = written == language ? nil : written
    return TextView(Wording(text.title?.value ?? page.id.value.text, foreign: foreign), in: self)
  }
}
