import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A partnership's story, in the page's language or, where it is missing, the other.
package struct NarrativeView: TemplateView {
  let title: TextView
  let body: TrustedHTML
  let lang: String?
  let notice: String?
  let more: LinkView?

  init?(of partnership: Partnership, in context: PageContext) {
    let language = context.language
    let own = partnership.narratives[language].map { ($0, language) }
    let other = partnership.narratives[language.other].map { ($0, language.other) }
    guard let (text, written) = own ?? other else { return nil }
    let foreign = written == language ? nil : written
    let name = text.title.map(\.value) ?? partnership.name.value[written].text
    title = TextView(Wording(name, foreign: foreign), in: context)
    (lang, notice) = (title.lang, title.notice)
    more = context.more(.story, of: partnership)
    let renderer = RichTextRenderer(
      context: context, home: partnership.id.value, language: written)
    body = more == nil ? renderer.html(text) : renderer.opening(of: text)
  }

  package static let fields: [TemplateField<NarrativeView>] = [
    .view("title", "Its title", \.title),
    .html(
      "body", "The text, with its links and figures filled in; its beginning, if there is more",
      \.body),
    .optional("lang", "Its language, where that is not the page's", \.lang),
    .optional("notice", "Says that it is missing in the page's language", \.notice),
    .view("more", "The page that has all of it, if this is not it", \.more),
  ]
}
