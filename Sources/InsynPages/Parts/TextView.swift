import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A text, with its language where that is not the page's.
package struct TextView: TemplateView {
  let text: String
  let lang: String?
  let notice: String?

  init(_ wording: Wording, in context: PageContext) {
    text = wording.text
    lang = wording.foreign?.rawValue
    notice = wording.foreign.map {
      context.word($0 == .sv ? .onlyInSwedish : .onlyInEnglish)
    }
  }

  /// A text in a language of its own that readers can expect, such as a document's title.
  init(_ text: String, in language: Language, page: Language) {
    self.text = text
    lang = language == page ? nil : language.rawValue
    notice = nil
  }

  package static let fields: [TemplateField<TextView>] = [
    .text("text", "The text itself") { $0.text },
    .optional("lang", "Its language, where that is not the page's: sv or en") { $0.lang },
    .optional("notice", "Says that the text is missing in the page's language") { $0.notice },
  ]
}
