import InsynDiagnostics
import InsynModel

extension Term {
  /// Reads one of the `terms` of `glossary.yaml`.
  convenience init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Term>>.id().located)
    let term = record.required("term", ValueReader<LocalizedText>.name.located)
    let meaning = record.required("meaning", ValueReader<LocalizedText>.localized.located)
    let also = record.list("also", ValueReader<LocalizedText>.name.located)
    let linking = record.optional("link", ValueReader<Linking>.choice)
    let keep = record.optional("keep", ValueReader<Keep>.choice)
    guard let id, let term, let meaning else { return nil }
    self.init(
      id: id, term: term, meaning: meaning, also: also, linking: linking ?? .both,
      keepsSwedish: keep == .yes)
  }

  private enum Keep: String, CaseIterable {
    case yes
    case no
  }
}

extension Checklist {
  /// Reads one of the `checklists` of `criteria.yaml`.
  init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Checklist>>.id().located)
    let name = record.required("name", ValueReader<LocalizedText>.name.located)
    let sources = record.requiredSources()
    let criteria = record.required("criteria", ValueReader.record(Criterion.init(reading:)).list)
    guard let id, let name, let sources, let criteria else { return nil }
    self.init(id: id, name: name, sources: sources, criteria: criteria)
  }
}

extension Criterion {
  fileprivate init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Criterion>>.id().located)
    let text = record.required("text", ValueReader<LocalizedText>.localized.located)
    guard let id, let text else { return nil }
    self.init(id: id, text: text)
  }
}
