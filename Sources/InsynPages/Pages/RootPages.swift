import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// The pages that stand outside both languages: the choice between them, and the one for
/// addresses that lead nowhere.
package struct RootPageView: TemplateView {
  let stylesheet: String
  let title: String
  let canonical: String?
  let alternates: [AlternateView]
  let choices: [ChoiceView]

  /// Links begin with `root`: nothing on the first page, and the path of the site on its host where
  /// the address may be any.
  init(_ heading: Word.Heading, root: String, in content: SiteContent, path: String) {
    let words = Language.allCases.map { content.words[.page(heading), $0] }
    stylesheet = root + content.stylesheet
    title = "\(words.joined(separator: " / ")) – \(content.site.title.value[.sv].text)"
    canonical = heading == .languageChoice ? content.site.baseURL.text + path : nil
    let homes = Language.allCases.compactMap { language in
      content.map.address(of: .home, in: language).map { (language, $0) }
    }
    let context = PageContext(content, page: .languageChoice, path: path, language: .sv)
    alternates = heading == .languageChoice ? context.alternates : []
    choices = homes.map { language, path in
      ChoiceView(
        lang: language.rawValue, href: root + path,
        heading: content.words[.page(heading), language],
        text: content.words[.description(heading), language],
        home: content.words[.page(.home), language])
    }
  }

  package static let fields: [TemplateField<RootPageView>] = [
    .text("stylesheet", "The address of the style sheet", \.stylesheet),
    .text("title", "The title of the browser's window", \.title),
    .optional("canonical", "The page's absolute address", \.canonical),
    .list("alternates", "The home page in each language", \.alternates),
    .list("choices", "What the page says in each language", \.choices),
  ]
}

package struct ChoiceView: TemplateView {
  let lang: String
  let href: String
  let heading: String
  let text: String
  let home: String

  package static let fields: [TemplateField<ChoiceView>] = [
    .text("lang", "The language: sv or en", \.lang),
    .text("href", "The address of the home page in that language", \.href),
    .text("heading", "The page's name in that language", \.heading),
    .text("text", "What the page says in that language", \.text),
    .text("home", "The name of the home page in that language", \.home),
  ]
}
