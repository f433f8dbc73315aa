import InsynDiagnostics
import InsynModel

extension Source {
  /// Reads `sources/<id>.yaml`.
  convenience init?(id: Located<Identifier<Source>>, reading record: Record) {
    let title = record.required("title", ValueReader<LocalizedText>.name.located)
    let publisher = record.required("publisher", .name)
    let author = record.optional("author", .name)
    let kind = record.required("kind", ValueReader<Kind>.choice)
    let date = record.required("date", ValueReader<PartialDate>.date.unlessNotStated)
    let language = record.required("language", ValueReader<Language>.choice)
    let address = record.optional("address", .address)
    let file = record.optional("file", ValueReader<String>.text.located)
    let status = record.optional("status", ValueReader<DecisionStatus>.choice)
    let covers = record.required("covers", ValueReader<LocalizedText>.localized.located)
    let interests = record.optional("interests", ValueReader<LocalizedText>.localized.located)
    guard let title, let publisher, let kind, let date, let language, let covers else { return nil }
    self.init(
      id: id, title: title, publisher: publisher, author: author, kind: kind, date: date,
      language: language, address: address, file: file, status: status, covers: covers,
      interests: interests)
  }
}
