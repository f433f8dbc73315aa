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
    terms = context.registry.terms
      .map { (SortKey($0.term.value[language].text), $0) }
      .sorted { ($0.0, $0.1.id.value) < ($1.0, $1.1.id.value) }
      .map { TermView($0.1, in: context) }
  }

  package static let fields: [TemplateField<GlossaryPageView>] = [
    .view("page", "What stands around the content") { $0.page },
    .list("terms", "Every term, in alphabetical order") { $0.terms },
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
    .text("id", "The term's id") { $0.id },
    .view("term", "The term") { $0.term },
    .view("meaning", "What it means") { $0.meaning },
    .optional("swedish", "On English pages: what it is called in Swedish") { $0.swedish },
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
    let language = context.language
    let own = text.texts[language].map { ($0, language) }
    let other = text.texts[language.other].map { ($0, language.other) }
    guard let (body, written) = own ?? other else { return nil }
    let heading = TextView(
      Wording(
        body.title?.value ?? text.id.value.text, foreign: written == language ? nil : written),
      in: context)
    page = PageView(heading: heading, description: heading.text, in: context)
    (lang, notice) = (heading.lang, heading.notice)
    self.body = RichTextRenderer(context: context, home: nil).html(body)
  }

  package static let fields: [TemplateField<TextPageView>] = [
    .view("page", "What stands around the content") { $0.page },
    .html("body", "The text, with its links and figures filled in") { $0.body },
    .optional("lang", "Its language, where that is not the page's") { $0.lang },
    .optional("notice", "Says that it is missing in the page's language") { $0.notice },
  ]
}

/// The pages that stand outside both languages: the choice between them, and the one for
/// addresses that lead nowhere.
package struct RootPageView: TemplateView {
  let stylesheet: String
  let title: String
  let canonical: String?
  let alternates: [AlternateView]
  let choices: [ChoiceView]

  /// - Parameter root: What links begin with: nothing on the first page, and the path of the site on
  ///   the host where the address may be any.
  init(_ heading: Word.Heading, root: String, in content: SiteContent, path: String) {
    let words = Language.allCases.map { content.words[.page(heading), $0] }
    stylesheet = root + content.stylesheet
    title = "\(words.joined(separator: " / ")) – \(content.site.title.value[.sv].text)"
    canonical = heading == .notFound ? nil : content.site.baseURL.text + path
    let homes = Language.allCases.compactMap { language in
      content.map.address(of: .home, in: language).map { (language, $0) }
    }
    alternates =
      heading == .notFound
      ? []
      : homes.map { language, path in
        AlternateView(
          lang: language.rawValue, address: content.site.baseURL.text + path, href: root + path)
      }
    choices = homes.map { language, path in
      ChoiceView(
        lang: language.rawValue, href: root + path,
        heading: content.words[.page(heading), language],
        text: content.words[.description(heading), language],
        home: content.words[.page(.home), language])
    }
  }

  package static let fields: [TemplateField<RootPageView>] = [
    .text("stylesheet", "The address of the style sheet") { $0.stylesheet },
    .text("title", "The title of the browser's window") { $0.title },
    .optional("canonical", "The page's absolute address") { $0.canonical },
    .list("alternates", "The home page in each language") { $0.alternates },
    .list("choices", "What the page says in each language") { $0.choices },
  ]
}

package struct ChoiceView: TemplateView {
  let lang: String
  let href: String
  let heading: String
  let text: String
  let home: String

  package static let fields: [TemplateField<ChoiceView>] = [
    .text("lang", "The language: sv or en") { $0.lang },
    .text("href", "The address of the home page in that language") { $0.href },
    .text("heading", "The page's name in that language") { $0.heading },
    .text("text", "What the page says in that language") { $0.text },
    .text("home", "The name of the home page in that language") { $0.home },
  ]
}
