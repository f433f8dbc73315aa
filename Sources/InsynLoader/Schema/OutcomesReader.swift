import InsynDiagnostics
import InsynModel

extension Outcomes {
  /// Reads `partnerships/<id>/outcomes.yaml`.
  init(reading record: Record) {
    self.init(
      indicators: record.list("indicators", .record(Indicator.init(reading:))),
      statistics: record.list("statistics", .record(Indicator.init(reading:))),
      results: record.list("results", .record(Statement.init(reading:))))
  }
}

extension Indicator {
  init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Figure>>.id().located)
    let label = record.required("label", ValueReader<LocalizedText>.localized.located)
    let sources = record.sources()
    let value = record.requiredClaims("value", .amount, sources: sources, isOne: true)
    let period = record.optional("period", ValueReader<Period>.period.unlessNotStated) ?? nil
    let area = record.optional("area", .name)
    let method = record.optional("method", ValueReader<LocalizedText>.localized.located)
    let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
    guard let id, let label, let value else { return nil }
    self.init(
      id: id, label: label, value: value, period: period, area: area, method: method, note: note,
      sources: sources)
  }
}
