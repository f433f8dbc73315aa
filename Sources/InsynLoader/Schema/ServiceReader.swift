import InsynDiagnostics
import InsynModel

extension Service {
  /// Reads one of the `services` of `partnerships/<id>/services.yaml`.
  convenience init?(reading record: Record) {
    let organisations = ValueReader<Identifier<Organisation>>.id().located.oneOrMore
    let figures = ValueReader<Identifier<Figure>>.id().located.oneOrMore
    let id = record.required("id", ValueReader<Identifier<Service>>.id().located)
    let name = record.required("name", ValueReader<LocalizedText>.name.located)
    let slug = record.optional("slug", .name)
    let kind = record.required("kind", ValueReader<Kind>.choice)
    let description = record.optional("description", ValueReader<LocalizedText>.localized.located)
    let audience = record.optional("for", ValueReader<LocalizedText>.localized.located)
    let audiences = record.optional("audience", ValueReader<Audience>.choice.oneOrMore)
    let coordinators = record.required("coordinated-by", organisations.unlessNotStated)
    let providers = record.required("delivered-by", organisations.unlessNotStated)
    let funding = record.optional("funded-by", figures.unlessNotStated) ?? nil
    let period = record.optional("period", .period)
    let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
    let sources = record.requiredSources()
    guard let id, let name, let kind, let coordinators, let providers, let sources
    else { return nil }
    self.init(
      id: id, name: name, slug: LocalizedSlug(written: slug, name: name.value, id: id.value),
      kind: kind, description: description, audience: audience,
      audiences: audiences ?? [], coordinators: coordinators, providers: providers,
      funding: funding, period: period, note: note, sources: sources)
  }
}
