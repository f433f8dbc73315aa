import InsynModel
package import InsynTemplates

/// A value as readers see it, and as programs do.
package struct ValueView: TemplateView {
  let text: String
  let number: String?
  let date: String?
  let isAbsent: Bool
  let lang: String?

  init(_ value: Figure.Value, in context: PageContext) {
    switch value {
    case .amount(let amount):
      text = amount.text(in: context.language, .table)
      number = amount.quantity?.plainValue
      (date, lang) = (nil, nil)
      isAbsent = amount.absence != nil
    case .date(let written):
      text = context.words(written)
      (number, lang) = (nil, nil)
      date = written.machineReadable
      isAbsent = false
    case .text(let written):
      let words = context.text(written)
      (text, lang) = (words.text, words.lang)
      (number, date, isAbsent) = (nil, nil, false)
    }
  }

  package static let fields: [TemplateField<ValueView>] = [
    .text("text", "The value with its hedge and unit, in the page's language") { $0.text },
    .optional("number", "The exact number, for programs; absent for ranges, dates and texts") {
      $0.number
    },
    .optional("date", "The date in ISO form, for programs; absent for seasons and about dates") {
      $0.date
    },
    .optional("lang", "The language of a text, where that is not the page's") { $0.lang },
    .flag("isAbsent", "Whether there is a kind of absence instead of a value") { $0.isAbsent },
  ]
}
