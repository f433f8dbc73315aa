package import InsynDiagnostics

/// A name for a unit that cannot be used.
package struct UnitClash: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The counted thing with this id has the name.
    case unit(String)
    /// It is a word of the amount language, such as `kr`, `year` or `per`.
    case word
    /// It is empty, or has signs or digits in it.
    case unreadable
  }

  /// The name, in lower case.
  package let form: String
  package let reason: Reason

  package init(form: String, _ reason: Reason) {
    (self.form, self.reason) = (form, reason)
  }

  package var message: Phrase {
    switch reason {
    case .unit(let id):
      Phrase(
        sv: "'\(form)' är redan ett namn på '\(id)'", en: "'\(form)' is a name of '\(id)' already")
    case .word:
      Phrase(
        sv: "'\(form)' betyder redan något i belopp",
        en: "'\(form)' already means something in amounts")
    case .unreadable:
      Phrase(
        sv: "'\(form)' kan inte vara namn på det som räknas",
        en: "'\(form)' cannot be the name of what is counted")
    }
  }

  package var help: Phrase {
    switch reason {
    case .unit, .word:
      Phrase(sv: "Välj ett annat ord.", en: "Choose another word.")
    case .unreadable:
      Phrase(
        sv: "Skriv ett eller flera ord, utan siffror och tecken.",
        en: "Write one or more words, without digits and signs.")
    }
  }
}
