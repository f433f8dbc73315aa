import InsynDiagnostics
package import InsynModel

/// What the rules look at: everything that was read, and the look-ups that several rules share.
package struct CheckedContent: Sendable {
  /// Nil when it is missing or could not be read.
  package let site: Site?
  package let registry: Registry
  /// The content folder, as messages name it: `content`.
  package let folder: String
  let names: Names
  let survey: Survey
  let prose: ProseSurvey

  /// `isPart` says that only the partnerships are to be looked at, among everything that they refer to.
  package init(site: Site?, registry: Registry, folder: String, isPart: Bool = false) {
    (self.site, self.registry, self.folder) = (site, registry, folder)
    names = Names(in: registry)
    survey = Survey(of: registry, site: site, names: names, isPart: isPart)
    prose = ProseSurvey(of: registry)
  }
}

extension CheckedContent {
  var gaps: Registry.Gaps { registry.gaps }

  var organisations: [Organisation] {
    registry.organisations.values.sorted { $0.id.value < $1.id.value }
  }

  /// The partnerships of which every data file could be read in full.
  var wholePartnerships: some Sequence<Partnership> {
    registry.partnerships.lazy.filter { !gaps.partnerships.contains($0.id.value) }
  }

  /// The topics that could be read in full.
  var wholeTopics: some Sequence<Topic> {
    registry.topics.lazy.filter { !gaps.topics.contains($0.id.value) }
  }

  /// Why derived figures have no value, where all that they rest on was read.
  var derivationProblems: [DerivationProblem] {
    wholePartnerships.flatMap(\.derivationProblems) + wholeTopics.flatMap(\.derivationProblems)
  }

  /// Whether everything that could mention something was read: only then can a rule say that
  /// nothing does.
  var isWhole: Bool {
    gaps.organisations.isEmpty && gaps.partnerships.isEmpty && gaps.topics.isEmpty
      && gaps.narratives.isEmpty && gaps.pages.isEmpty && !gaps.criteria
  }
}
