import InsynDiagnostics
import InsynModel

extension UnitTable {
  /// Reads `units.yaml`.
  init(reading record: Record) {
    self.init()
    for thing in record.list("units", ValueReader<CountedThing>.countedThing.located) {
      guard let clash = insert(thing.value) else { continue }
      record.reading.report(
        Diagnostic(.error, "ambiguous-unit", at: thing.range, clash.message, help: clash.help))
    }
  }
}

extension ValueReader<CountedThing> {
  fileprivate static let countedThing = ValueReader.record { record in
    let id = record.required("id", ValueReader<Identifier<CountedThing>>.id())
    let sv = record.required("sv", ValueReader<(singular: String, plural: String)>.forms)
    let en = record.required("en", ValueReader<(singular: String, plural: String)>.forms)
    let gender = record.optional("gender", ValueReader<CountedWords.Gender>.choice)
    guard let id, let sv, let en else { return nil }
    return CountedThing(
      id: id.text, words: CountedWords(sv: sv, en: en, gender ?? .common))
  }
}

extension ValueReader<(singular: String, plural: String)> {
  fileprivate static let forms = ValueReader.record { record in
    let one = record.required("one", .text)
    let many = record.required("many", .text)
    guard let one, let many else { return nil }
    return (one, many)
  }
}
