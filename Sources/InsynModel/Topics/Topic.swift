package import InsynDiagnostics

/// Something that surrounds the partnerships: a policy, a law, a scheme, a framework, a study.
package struct Topic: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case policy
    case law
    case scheme
    case framework
    case research
    case overview
  }

  package let id: Located<Identifier<Topic>>
  package let name: Located<LocalizedText>
  package let slug: LocalizedSlug
  package let kind: Kind
  package let summary: Located<LocalizedText>
  /// Those that it bears on.
  package let partnerships: [Located<Identifier<Partnership>>]
  /// Those whose answers it shows side by side.
  package let checklists: [Located<Identifier<Checklist>>]
  package let sections: [TopicSection]
  package let derived: [DerivedFigure]
  /// Itself as whose figures they are, which the registry works out: everything that has an address
  /// of its own in the register.
  package private(set) var owner: FigureOwner
  /// Why some of the derived figures have no value.
  package private(set) var derivationProblems: [DerivationProblem] = []

  package init(
    id: Located<Identifier<Topic>>, name: Located<LocalizedText>, slug: LocalizedSlug, kind: Kind,
    summary: Located<LocalizedText>, partnerships: [Located<Identifier<Partnership>>],
    checklists: [Located<Identifier<Checklist>>], sections: [TopicSection],
    derived: [DerivedFigure]
  ) {
    self.id = id
    self.name = name
    self.slug = slug
    self.kind = kind
    self.summary = summary
    self.partnerships = partnerships
    self.checklists = checklists
    self.sections = sections
    self.derived = derived
    owner = FigureOwner(
      id: Identifier(id.value), kind: .topic, name: name.value, slug: slug, status: .reported)
  }

  package var figures: [Figure] { owner.figures }

  /// The topic with its figures, of which the derived ones are worked out; their status may come
  /// from their sources.
  func withFigures(from sources: [Identifier<Source>: Source]) -> Topic {
    let figures = WorkedOutFigures(sections.flatMap(\.figures), derived) {
      $0.input(status: .reported, sources)
    }
    var copy = self
    (copy.owner, copy.derivationProblems) = (owner.with(figures.all), figures.problems)
    return copy
  }
}
