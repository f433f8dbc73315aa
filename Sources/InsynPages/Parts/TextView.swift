import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// A text, with its language where that is not the page's.
package struct TextView: TemplateView {
  let text: String
  let lang: String?
  let notice: String?
  let linked: TrustedHTML?

  init(_ wording: Wording, in context: PageContext) {
    text = wording.text
    lang = wording.foreign?.rawValue
    notice = wording.foreign.map {
      context.word($0 == .sv ? .onlyInSwedish : .onlyInEnglish)
    }
    linked = nil
  }

  /// Running text, whose first uses of terms may become links to the glossary. To what is verbatim
  /// nothing is added but links.
  init(prose wording: Wording, isVerbatim: Bool = false, in context: PageContext) {
    text = wording.text
    let plain = TextView(wording, in: context)
    (lang, notice) = (plain.lang, plain.notice)
    linked =
      context.page == .glossary
      ? nil : TermMarker(in: context).marked(wording, isVerbatim: isVerbatim)
  }

  /// A text in a language of its own that readers can expect, such as a document's title.
  init(_ text: String, in language: Language, page: Language) {
    self.text = text
    lang = language == page ? nil : language.rawValue
    notice = nil
    linked = nil
  }

  package static let fields: [TemplateField<TextView>] = [
    .text("text", "The text itself", \.text),
    .optional("lang", "Its language, where that is not the page's: sv or en", \.lang),
    .optional("notice", "Says that the text is missing in the page's language", \.notice),
    .html(
      "linked", "The text with links to the glossary, if it may have any", \.linked),
  ]
}
