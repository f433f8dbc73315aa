package import InsynDiagnostics

/// How far the sources show that an agreement meets a criterion.
package struct CriterionAnswer: Sendable {
  package enum Answer: String, CaseIterable, Hashable, Sendable {
    case met
    case partly
    case notMet = "not-met"
    case notShown = "not-shown"
  }

  package let criterion: Located<CriterionName>
  package let answer: Answer
  package let evidence: Located<LocalizedText>?
  package let sources: [SourceReference]

  package init(
    criterion: Located<CriterionName>, answer: Answer, evidence: Located<LocalizedText>?,
    sources: [SourceReference]
  ) {
    (self.criterion, self.answer) = (criterion, answer)
    (self.evidence, self.sources) = (evidence, sources)
  }
}
