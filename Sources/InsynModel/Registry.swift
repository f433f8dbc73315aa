package import InsynDiagnostics

/// Everything that was read from `content/`, ready for checks, pages and exports.
package struct Registry: Sendable {
  package let units: UnitTable
  package let organisations: [Identifier<Organisation>: Organisation]
  package let sources: [Identifier<Source>: Source]
  /// In the order of their ids.
  package let partnerships: [Partnership]
  package let terms: [Term]
  package let checklists: [Checklist]
  package let pages: [Identifier<Page>: Page]
  package let accessibility: AccessibilityStatement?
  package let accessibilityResults: AccessibilityResults?
  package let gaps: Gaps

  package init(
    units: UnitTable, organisations: [Organisation], sources: [Source],
    partnerships: [Partnership], terms: [Term], checklists: [Checklist], pages: [Page],
    accessibility: AccessibilityStatement? = nil,
    accessibilityResults: AccessibilityResults? = nil, gaps: Gaps = Gaps()
  ) {
    self.units = units
    self.organisations = Dictionary(
      organisations.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    self.sources = Dictionary(
      sources.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let documents = self.sources
    self.partnerships = partnerships.map { $0.withFigures(from: documents) }
      .sorted { $0.id.value < $1.id.value }
    self.terms = terms
    self.checklists = checklists
    self.pages = Dictionary(
      pages.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    self.accessibility = accessibility
    self.accessibilityResults = accessibilityResults
    self.gaps = gaps
  }

  /// The things that are known to exist but could not be read in full.
  ///
  /// A reference into a gap is not reported as one to nothing: its file has been reported already.
  package struct Gaps: Sendable {
    package var organisations: Set<Identifier<Organisation>> = []
    package var sources: Set<Identifier<Source>> = []
    package var partnerships: Set<Identifier<Partnership>> = []
    package var narratives: Set<Identifier<Partnership>> = []
    package var pages: Set<Identifier<Page>> = []
    package var glossary = false
    package var criteria = false

    package init() {}
  }
}

/// A page of running text, such as the one about the site.
package struct Page: Sendable {
  package let id: Located<Identifier<Page>>
  package let texts: [Language: RichText]

  package init(id: Located<Identifier<Page>>, texts: [Language: RichText]) {
    (self.id, self.texts) = (id, texts)
  }
}
