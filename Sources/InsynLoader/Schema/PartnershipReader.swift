import InsynDiagnostics
import InsynModel

extension Partnership {
  /// Reads `partnerships/<id>/partnership.yaml`.
  convenience init?(id: Located<Identifier<Partnership>>, reading record: Record) {
    let name = record.required("name", ValueReader<LocalizedText>.name.located)
    let slug = record.optional("slug", .name)
    let place = record.required("place", .name)
    let summary = record.required("summary", ValueReader<LocalizedText>.localized.located)
    let agreement = record.optional("agreement", .record(Agreement.init(reading:)))
    let targetGroup = record.optional("target-group", .record(TargetGroup.init(reading:)))
    let parties = record.optional("parties", ValueReader.record(Party.init(reading:)).oneOrMore)
    let governance = record.list("governance", .record(GovernanceBody.init(reading:)))
    let phases = record.list("phases", .record(Phase.init(reading:)))
    let criteria = record.list("criteria", .record(CriterionAnswer.init(reading:)))
    let events = record.list("events", .record(Event.init(reading:)))
    let statements = record.list(
      "statements", .record { Statement(reading: $0, ofPartnership: true) })
    let related = record.list("related", .record(RelatedPartnership.init(reading:)))
    let isSparse = record.node("agreement") == nil || record.node("parties") == nil
    let sources = isSparse ? record.sourcesOfSparse() : record.sources()
    guard let name, let place, let summary, agreement != nil || record.node("agreement") == nil,
      parties != nil || record.node("parties") == nil
    else { return nil }
    self.init(
      id: id, name: name, slug: LocalizedSlug(written: slug, name: name.value, id: id.value),
      place: place, summary: summary, agreement: agreement, targetGroup: targetGroup,
      parties: parties ?? [], governance: governance, phases: phases, criteria: criteria,
      events: events, statements: statements, related: related, sources: sources)
  }
}

extension Party {
  fileprivate init?(reading record: Record) {
    let organisation = record.required(
      "organisation", ValueReader<Identifier<Organisation>>.id().located)
    let role = record.required("role", ValueReader<Role>.choice)
    let sources = record.requiredSources()
    let from = record.claims("from", .date, sources: sources ?? [])
    let to = record.claims("to", .date, sources: sources ?? [])
    let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
    if let from, let to, to.leading.value.value.last < from.leading.value.value.first {
      record.reading.report(.endsBeforeStart(to.leading.value.range))
    }
    guard let organisation, let role, let sources else { return nil }
    self.init(
      organisation: organisation, role: role, from: from, to: to, sources: sources, note: note)
  }
}

extension TargetGroup {
  fileprivate init?(reading record: Record) {
    let description = record.required("description", ValueReader<LocalizedText>.localized.located)
    let sources = record.requiredSources()
    let figures = record.list("figures", .record(Indicator.init(reading:)))
    guard let description, let sources else { return nil }
    self.init(description: description, sources: sources, figures: figures)
  }
}

extension GovernanceBody {
  fileprivate init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<GovernanceBody>>.id().located)
    let name = record.required("name", ValueReader<LocalizedText>.name.located)
    let kind = record.optional("kind", ValueReader<Kind>.choice)
    let organisations = record.optional(
      "organisations", ValueReader<Identifier<Organisation>>.id().located.oneOrMore)
    let members = record.optional("members", ValueReader<LocalizedText>.localized.located)
    let mandate = record.optional("mandate", ValueReader<LocalizedText>.localized.located)
    let period = record.optional("period", .period)
    let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
    let sources = record.requiredSources()
    guard let id, let name, let sources else { return nil }
    self.init(
      id: id, name: name, kind: kind, organisations: organisations ?? [], members: members,
      mandate: mandate, period: period, note: note, sources: sources)
  }
}

extension Phase {
  fileprivate init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Phase>>.id().located)
    let name = record.required("name", ValueReader<LocalizedText>.localized.located)
    let period = record.optional("period", .period)
    let description = record.optional("description", ValueReader<LocalizedText>.localized.located)
    let sources = record.requiredSources()
    guard let id, let name, let sources else { return nil }
    self.init(id: id, name: name, period: period, description: description, sources: sources)
  }
}

extension RelatedPartnership {
  fileprivate init?(reading record: Record) {
    let partnership = record.required(
      "partnership", ValueReader<Identifier<Partnership>>.id().located)
    let how = record.required("how", ValueReader<LocalizedText>.localized.located)
    let sources = record.requiredSources()
    guard let partnership, let how, let sources else { return nil }
    self.init(partnership: partnership, how: how, sources: sources)
  }
}

extension CriterionAnswer {
  fileprivate init?(reading record: Record) {
    let criterion = record.required("criterion", ValueReader<CriterionName>.criterion.located)
    let answer = record.required("answer", ValueReader<Answer>.choice)
    let evidence = record.optional("evidence", ValueReader<LocalizedText>.localized.located)
    let sources = record.requiredSources()
    guard let criterion, let answer, let sources else { return nil }
    self.init(criterion: criterion, answer: answer, evidence: evidence, sources: sources)
  }
}

extension ValueReader<CriterionName> {
  /// `iop-criteria/initiative`: the checklist, a slash, and the criterion.
  fileprivate static let criterion = ValueReader { node, reading in
    guard let text = ValueReader<String>.text.read(node, reading) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let checklist = Identifier<Checklist>(parts[0]),
      let criterion = Identifier<Criterion>(parts[1])
    else {
      reading.report(.invalidCriterion(Located(text, at: node.range)))
      return nil
    }
    return CriterionName(checklist: checklist, criterion: criterion)
  }
}

extension Record {
  /// What a partnership is known from of which no agreement or no party is.
  fileprivate func sourcesOfSparse() -> [SourceReference] {
    let found = sources()
    if node("source") == nil {
      let lacking = node("agreement") == nil ? "agreement" : "parties"
      reading.report(.sparseWithoutSource(at: place, lacking: lacking))
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func sparseWithoutSource(
    at place: SourceRange, lacking key: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "sparse-without-source", at: place,
      Phrase(
        sv: "Partnerskapet har varken '\(key)' eller en egen källa",
        en: "The partnership has neither '\(key)' nor a source of its own"),
      help: Phrase(
        sv:
          "Lägg till '\(key)', eller skriv 'source: <källa>, <ställe>' för det som är känt om det.",
        en: "Add '\(key)', or write 'source: <source>, <place>' for what is known of it."))
  }

  fileprivate static func invalidCriterion(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "invalid-criterion", at: written.range,
      Phrase(
        sv: "'\(written.value)' är inte namnet på ett kriterium",
        en: "'\(written.value)' is not the name of a criterion"),
      help: Phrase(
        sv: "Skriv listans id, ett snedstreck och kriteriets id: 'iop-criteria/initiative'.",
        en: "Write the checklist's id, a slash, and the criterion's id: 'iop-criteria/initiative'.")
    )
  }
}
