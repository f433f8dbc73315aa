import InsynDiagnostics
import InsynModel

extension ValueReader<String> {
  /// A text that is not empty.
  static let text = ValueReader { node, reading in
    switch node.content {
    case .text(""):
      reading.report(.missingText(at: node.range))
      return nil
    case .text(let text): return text
    case .refused: return nil
    case .list, .map:
      reading.report(.expected(.text, at: node.range))
      return nil
    }
  }
}

extension ValueReader<WebAddress> {
  /// A whole web address.
  static let address = address(endsInSlash: false)

  /// The address of a folder on the web.
  static let baseAddress = address(endsInSlash: true)

  private static func address(endsInSlash: Bool) -> ValueReader {
    ValueReader { node, reading in
      guard let text = ValueReader<String>.text.read(node, reading) else { return nil }
      if let address = WebAddress(text), !endsInSlash || address.isFolder { return address }
      reading.report(.invalidAddress(Located(text, at: node.range), endsInSlash: endsInSlash))
      return nil
    }
  }
}

extension ValueReader<LocalizedText> {
  /// A text in both languages; one of them may be missing.
  static let localized = ValueReader { node, reading in
    switch node.content {
    case .map, .refused: return ValueReader.languages.read(node, reading)
    case .text(""): reading.report(.missingText(at: node.range))
    case .text, .list: reading.report(.expectedLanguages(at: node.range))
    }
    return nil
  }

  /// One text for both languages, or a text in both.
  static let name = ValueReader { node, reading in
    switch node.content {
    case .text: return ValueReader<String>.text.read(node, reading).map(LocalizedText.init(name:))
    case .map, .refused: return ValueReader.languages.read(node, reading)
    case .list:
      reading.report(.expectedLanguages(at: node.range))
      return nil
    }
  }

  private static let languages = ValueReader.record { record in
    let before = record.reading.problems.count
    let sv = record.optional("sv", .text)
    let en = record.optional("en", .text)
    let text = LocalizedText(sv: sv, en: en)
    if text == nil, record.reading.problems.count == before {
      record.reading.report(.missingLanguages(at: record.range))
    }
    return text
  }
}

extension ValueReader
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One of the words that a closed list of choices has.
  static var choice: ValueReader {
    ValueReader { node, reading in
      guard let text = ValueReader<String>.text.read(node, reading) else { return nil }
      if let value = Value(rawValue: text) { return value }
      let choices = Value.allCases.map(\.rawValue)
      reading.report(.unknownChoice(Located(text, at: node.range), choices: choices))
      return nil
    }
  }
}

extension ValueReader {
  /// The id of a thing.
  static func id<Entity>() -> ValueReader where Value == Identifier<Entity> {
    ValueReader { node, reading in
      guard let text = ValueReader<String>.text.read(node, reading) else { return nil }
      if let id = Identifier<Entity>(text) { return id }
      reading.report(.invalidID(Located(text, at: node.range)))
      return nil
    }
  }
}
