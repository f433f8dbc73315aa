package import InsynDiagnostics

/// Criteria that agreements are held against, such as the six for when an IOP is suitable.
package struct Checklist: Sendable {
  package let id: Located<Identifier<Checklist>>
  package let name: Located<LocalizedText>
  package let sources: [SourceReference]
  package let criteria: [Criterion]

  package init(
    id: Located<Identifier<Checklist>>, name: Located<LocalizedText>, sources: [SourceReference],
    criteria: [Criterion]
  ) {
    (self.id, self.name, self.sources, self.criteria) = (id, name, sources, criteria)
  }
}

package struct Criterion: Sendable {
  package let id: Located<Identifier<Criterion>>
  package let text: Located<LocalizedText>

  package init(id: Located<Identifier<Criterion>>, text: Located<LocalizedText>) {
    (self.id, self.text) = (id, text)
  }
}

/// A criterion's full name: its checklist and its own id, `iop-criteria/initiative`.
package struct CriterionName: Hashable, Sendable {
  package let checklist: Identifier<Checklist>
  package let criterion: Identifier<Criterion>

  package init(checklist: Identifier<Checklist>, criterion: Identifier<Criterion>) {
    (self.checklist, self.criterion) = (checklist, criterion)
  }
}
