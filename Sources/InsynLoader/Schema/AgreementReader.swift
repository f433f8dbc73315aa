import InsynDiagnostics
import InsynModel

extension Agreement {
  /// Reads the `agreement` of `partnership.yaml`.
  init?(reading record: Record) {
    let status = record.required("status", ValueReader<DecisionStatus>.choice)
    let sources = record.sources()
    var milestones: [Milestone: Claims<PartialDate>] = [:]
    for milestone in Milestone.allCases {
      milestones[milestone] = record.claims(milestone.rawValue, .date, sources: sources)
    }
    let purpose = record.optional("purpose", ValueReader<LocalizedText>.localized.located)
    let structure = record.optional("structure", ValueReader<LocalizedText>.localized.located)
    if sources.isEmpty, purpose != nil || structure != nil { _ = record.requiredSources() }
    let extensions = record.list("extensions", .record(AgreementExtension.init(reading:)))
    let amendments = record.list("amendments", .record(Event.init(reading:)))
    let appendices = record.list("appendices", .record(Appendix.init(reading:)))
    if let starts = milestones[.starts]?.leading.value, let ends = milestones[.ends]?.leading.value,
      ends.value.last < starts.value.first
    {
      record.reading.report(.endsBeforeStart(ends.range))
    }
    guard let status else { return nil }
    self.init(
      status: status, milestones: milestones, purpose: purpose, structure: structure,
      sources: sources, extensions: extensions, amendments: amendments, appendices: appendices)
  }
}

extension AgreementExtension {
  fileprivate init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<AgreementExtension>>.id().located)
    let kind = record.required("kind", ValueReader<Kind>.choice)
    let until = record.required("until", ValueReader<PartialDate>.date.located)
    let decided = record.optional("decided", .date)
    let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
    let sources = record.requiredSources()
    guard let id, let kind, let until, let sources else { return nil }
    self.init(id: id, kind: kind, until: until, decided: decided, note: note, sources: sources)
  }
}

extension Appendix {
  fileprivate init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Appendix>>.id().located)
    let title = record.required("title", .name)
    let organisation = record.optional(
      "organisation", ValueReader<Identifier<Organisation>>.id().located)
    let sources = record.requiredSources()
    guard let id, let title, let sources else { return nil }
    self.init(id: id, title: title, organisation: organisation, sources: sources)
  }
}

extension Diagnostic {
  static func endsBeforeStart(_ end: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "ends-before-start", at: end,
      Phrase(
        sv: "Slutet '\(end.text)' ligger före början",
        en: "The end '\(end.text)' is before the start"),
      help: Phrase(
        sv: "Kontrollera båda datumen mot källan.", en: "Check both dates against the source."))
  }
}
