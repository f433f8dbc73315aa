import InsynDiagnostics
import InsynModel

extension ValueReader<SourceReference> {
  /// `stockholm-2017, Partnerskapet`: a source's id, a comma, and the place in it; or a map with
  /// that as its `source`, and with the words that stand there.
  fileprivate static let source = ValueReader { node, reading in
    guard case .map = node.content else { return written.read(node, reading) }
    return entry.read(node, reading)
  }

  private static let written = ValueReader { node, reading in
    guard let text = ValueReader<String>.text.read(node, reading) else { return nil }
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? text
    let written = Located(name, at: node.place(of: 0..<name.utf8.count))
    guard let id = Identifier<Source>(name) else {
      reading.report(.invalidID(written))
      return nil
    }
    let locator = parts.dropFirst().first.map { $0.drop(while: \.isWhitespace) } ?? ""
    guard !locator.isEmpty else {
      reading.report(.missingLocator(written))
      return nil
    }
    return SourceReference(source: Located(id, at: written.range), locator: String(locator))
  }

  private static let entry = ValueReader.record { record in
    let reference = record.required("source", written)
    let words = PlaceWords(reading: record)
    return reference?.with(words)
  }
}

/// What may stand beside a `source`: words at the place, and where the value comes from.
struct PlaceWords {
  let find: Located<String>?
  let origin: ValueOrigin?

  init(reading record: Record) {
    find = record.optional("find", ValueReader<String>.text.located)
    origin = record.optional("value-is", ValueReader<ValueOrigin>.choice)
  }
}

extension SourceReference {
  /// The same place with these words; what the place has already stays.
  fileprivate func with(_ words: PlaceWords) -> SourceReference {
    SourceReference(
      source: source, locator: locator, find: find ?? words.find, origin: origin ?? words.origin)
  }
}

extension Record {
  /// The sources that stand beside the record's values; empty where none does. A `find` beside them
  /// belongs to the first.
  func sources() -> [SourceReference] {
    places(optional("source", ValueReader<SourceReference>.source.oneOrMore) ?? [])
  }

  func requiredSources() -> [SourceReference]? {
    let sources = required("source", ValueReader<SourceReference>.source.oneOrMore)
    let placed = places(sources ?? [])
    return sources == nil ? nil : placed
  }

  /// The record's own sources, or else those around it, of which the first then has its words.
  func sources(otherwise around: [SourceReference]) -> [SourceReference] {
    let own = optional("source", ValueReader<SourceReference>.source.oneOrMore) ?? []
    return places(own.isEmpty ? around.map(\.withoutWords) : own)
  }

  private func places(_ sources: [SourceReference]) -> [SourceReference] {
    let words = PlaceWords(reading: self)
    guard let first = sources.first else { return [] }
    if let find = words.find, first.find != nil { reading.report(.findTwice(find)) }
    return [first.with(words)] + sources.dropFirst()
  }
}

extension SourceReference {
  fileprivate var withoutWords: SourceReference {
    SourceReference(source: source, locator: locator)
  }
}

extension Diagnostic {
  fileprivate static func findTwice(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "find-twice", at: written.range,
      Phrase(
        sv: "Den första källan har redan ord som pekar ut stället, utom '\(written.value)'",
        en: "The first source has words for its place already, beside '\(written.value)'"),
      help: Phrase(
        sv: "Behåll ett 'find', antingen inne i källans post eller bredvid 'source'.",
        en: "Keep one 'find', either inside the source's entry or beside 'source'."))
  }
}
