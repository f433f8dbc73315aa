import InsynDiagnostics

/// What a field is, as messages and the reference say it.
enum FieldKind: Sendable {
  case text
  case optionalText
  case html
  case optionalHTML
  case flag
  case view
  case optionalView
  case list

  init(_ access: FieldAccess) {
    switch access {
    case .text(let reader): self = reader.isOptional ? .optionalText : .text
    case .html(let reader): self = reader.isOptional ? .optionalHTML : .html
    case .flag: self = .flag
    case .word: self = .text
    case .items(let items):
      switch items.kind {
      case .one: self = .view
      case .optional: self = .optionalView
      case .list: self = .list
      }
    }
  }

  /// With its article: "a list".
  var phrase: Phrase {
    switch self {
    case .text, .optionalText: Phrase(sv: "en text", en: "a text")
    case .html, .optionalHTML: Phrase(sv: "färdig HTML", en: "ready HTML")
    case .flag: Phrase(sv: "ett ja eller nej", en: "a yes or no")
    case .view, .optionalView: Phrase(sv: "en grupp av namn", en: "a group of names")
    case .list: Phrase(sv: "en lista", en: "a list")
    }
  }
}
