import InsynModel
package import InsynTemplates

/// A value as readers see it, and as programs do.
package struct ValueView: TemplateView {
  let text: String
  let number: String?
  let date: String?
  let isAbsent: Bool
  let short: ShortForm?

  init(_ value: Figure.Value, in context: PageContext) {
    switch value {
    case .amount(let amount):
      text = amount.text(in: context.language, .table)
      number = amount.quantity?.plainValue
      date = nil
      isAbsent = amount.absence != nil
      short = ShortForm(in: text, context)
    case .date(let written):
      text = context.words(written)
      number = nil
      date = written.machineReadable
      isAbsent = false
      short = nil
    }
  }

  package static let fields: [TemplateField<ValueView>] = [
    .text("text", "The value with its hedge and unit, in the page's language") { $0.text },
    .optional("number", "The exact number, for programs; absent for ranges and dates") {
      $0.number
    },
    .optional("date", "The date in ISO form, for programs; absent for seasons") { $0.date },
    .view("short", "The value in parts, where a word in it is to be spoken in full") { $0.short },
    .flag("isAbsent", "Whether there is a kind of absence instead of a value") { $0.isAbsent },
  ]
}
