package import InsynDiagnostics

/// Everything that was read from `content/`, ready for checks, pages and exports.
package struct Registry: Sendable {
  package let units: UnitTable
  package let organisations: [Identifier<Organisation>: Organisation]
  package let sources: [Identifier<Source>: Source]
  /// In the order of their ids.
  package internal(set) var partnerships: [Partnership]
  /// In the order of their ids.
  package let topics: [Topic]
  package let glossary: Glossary
  package let checklists: [Checklist]
  package let pages: [Identifier<Page>: Page]
  package let accessibility: AccessibilityStatement?
  package let accessibilityResults: AccessibilityResults?
  package let gaps: Gaps

  package init(
    units: UnitTable, organisations: [Organisation], sources: [Source],
    partnerships: [Partnership], topics: [Topic], glossary: Glossary, checklists: [Checklist],
    pages: [Page], accessibility: AccessibilityStatement? = nil,
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
    self.topics = topics.map { $0.withFigures(from: documents) }
      .sorted { $0.id.value < $1.id.value }
    self.glossary = glossary
    self.checklists = checklists
    self.pages = Dictionary(
      pages.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    self.accessibility = accessibility
    self.accessibilityResults = accessibilityResults
    self.gaps = gaps
  }

  package var terms: [Term] { glossary.terms }

  /// The kinds and groups that any service has, in the order in which the catalogue lists them.
  package var serviceFacets: [ServiceFacet] {
    let services = partnerships.flatMap(\.services)
    return (ServiceFacet.kinds + ServiceFacet.audiences).filter {
      services.contains(where: $0.holds)
    }
  }

  /// The things that are known to exist but could not be read in full.
  ///
  /// A reference into a gap is not reported as one to nothing: its file has been reported already.
  package struct Gaps: Sendable {
    package var organisations: Set<Identifier<Organisation>> = []
    package var sources: Set<Identifier<Source>> = []
    package var partnerships: Set<Identifier<Partnership>> = []
    package var topics: Set<Identifier<Topic>> = []
    package var narratives: Set<Identifier<Partnership>> = []
    package var pages: Set<Identifier<Page>> = []
    package var glossary = false
    package var criteria = false

    package init() {}

    /// Whether some of the figures of a partnership or a topic may be unknown.
    package func holds(figuresOf owner: Identifier<FigureOwner>) -> Bool {
      partnerships.contains(Identifier(owner)) || topics.contains(Identifier(owner))
    }
  }
}

extension Registry {
  /// Everything that has figures: the partnerships, then the topics.
  package var owners: [FigureOwner] { partnerships.map(\.owner) + topics.map(\.owner) }

  package func owner(_ id: Identifier<FigureOwner>) -> FigureOwner? {
    partnership(Identifier(id))?.owner ?? topic(Identifier(id))?.owner
  }

  package func partnership(_ id: Identifier<Partnership>) -> Partnership? {
    let place = place(of: id)
    return place < partnerships.count && partnerships[place].id.value == id
      ? partnerships[place] : nil
  }

  /// Where a partnership stands, or would stand.
  func place(of id: Identifier<Partnership>) -> Int { partnerships.place { $0.id.value < id } }

  package func topic(_ id: Identifier<Topic>) -> Topic? {
    let place = topics.place { $0.id.value < id }
    return place < topics.count && topics[place].id.value == id ? topics[place] : nil
  }
}

extension Array {
  /// How many elements come first, found by halving: they stand before all others.
  fileprivate func place(where comesBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if comesBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
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
