import InsynModel
package import InsynTemplates

/// A value as readers see it, and as programs do.
package struct ValueView: TemplateView {
  let text: String
  let number: String?
  let date: String?
  let isAbsent: Bool
  let isText: Bool
  let lang: String?
  let linked: TrustedHTML?
  let short: ShortForm?

  init(_ value: Figure.Value, in context: PageContext) {
    switch value {
    case .amount(let amount):
      linked = nil
      text = amount.text(in: context.language, .table)
      number = amount.quantity?.plainValue
      (date, lang, isText) = (nil, nil, false)
      isAbsent = amount.absence != nil
      short = ShortForm(in: text, context)
    case .date(let written):
      linked = nil
      text = context.words(written)
      (number, lang, isText) = (nil, nil, false)
      date = written.machineReadable
      isAbsent = false
      short = nil
    case .text(let written):
      let words = TextView(prose: written[context.language], isVerbatim: true, in: context)
      (text, lang, linked) = (words.text, words.lang, words.linked)
      (number, date, isAbsent, isText) = (nil, nil, false, true)
      short = nil
    }
  }

  package static let fields: [TemplateField<ValueView>] = [
    .text("text", "The value with its hedge and unit, in the page's language", \.text),
    .optional(
      "number", "The exact number, for programs; absent for ranges, dates and texts", \.number),
    .optional(
      "date", "The date in ISO form, for programs; absent for seasons and about dates", \.date),
    .flag("isText", "Whether it is something that a source says in words", \.isText),
    .optional("lang", "The language of a text, where that is not the page's", \.lang),
    .html("linked", "A text with links to the glossary, if it may have any", \.linked),
    .view("short", "The value in parts, where a word in it is to be spoken in full", \.short),
    .flag("isAbsent", "Whether there is a kind of absence instead of a value", \.isAbsent),
  ]
}
