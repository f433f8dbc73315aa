import InsynDiagnostics
import InsynModel

/// What one walk through all that is written has to say about references and languages.
///
/// It passes every place where an organisation, a source or a text can stand; only what some rule
/// reports, and what has been mentioned at all, is kept. A reference into a gap is taken to be
/// right: the file has been reported already.
struct Survey: Sendable {
  private(set) var unknownOrganisations: [Located<Identifier<Organisation>>] = []
  private(set) var unknownSources: [Located<Identifier<Source>>] = []
  private(set) var strays: [Located<Stray>] = []
  /// Words for a place that are too few or too many.
  private(set) var misfitFinds: [Located<String>] = []
  private(set) var untranslated: [Located<LocalizedText>] = []
  private(set) var mentionedOrganisations: Set<Identifier<Organisation>> = []
  private(set) var citedSources: Set<Identifier<Source>> = []
  private(set) var usedTerms: UsedTerms
  private let registry: Registry
  private let names: Names

  /// `isPart` leaves out everything but the partnerships.
  init(of registry: Registry, site: Site?, names: Names, isPart: Bool = false) {
    (self.registry, self.names) = (registry, names)
    usedTerms = UsedTerms(of: isPart ? Glossary() : registry.glossary)
    registry.partnerships.forEach { walk($0) }
    if !isPart { walkTheRest(site) }
  }

  private mutating func walkTheRest(_ site: Site?) {
    if let site { walk(site) }
    registry.organisations.values.forEach { walk($0) }
    registry.sources.values.forEach { walk($0) }
    registry.terms.forEach { walk($0) }
    registry.checklists.forEach { walk($0) }
    registry.pages.values.forEach { walk($0) }
    if let statement = registry.accessibility { walk(statement) }
    registry.topics.forEach { walk($0) }
  }
}

extension Survey {
  mutating func mention(_ organisation: Located<Identifier<Organisation>>) {
    let id = organisation.value
    if mentionedOrganisations.contains(id) { return }
    if registry.organisations[id] != nil || registry.gaps.organisations.contains(id) {
      mentionedOrganisations.insert(id)
    } else {
      unknownOrganisations.append(organisation)
    }
  }

  /// One end of a flow: it may be an account, which has a rule of its own.
  mutating func mention(_ end: Located<Identifier<FlowEnd>>) {
    let organisation = end.map { Identifier<Organisation>($0) }
    if registry.organisations[organisation.value] != nil { mention(organisation) }
  }

  mutating func mention(_ source: Located<Identifier<Source>>) {
    let id = source.value
    if citedSources.contains(id) { return }
    if registry.sources[id] != nil || registry.gaps.sources.contains(id) {
      citedSources.insert(id)
    } else {
      unknownSources.append(source)
    }
  }

  mutating func mention(_ sources: [SourceReference]) {
    for reference in sources {
      mention(reference.source)
      if let find = reference.find, !FindLengthCheck.isRight(FoldedText(find.value).count) {
        misfitFinds.append(find)
      }
    }
  }

  mutating func mention(_ figure: Located<Identifier<Figure>>, of home: Identifier<FigureOwner>) {
    guard !registry.gaps.holds(figuresOf: home) else { return }
    if names.figures[home]?[figure.value] == nil {
      strays.append(figure.map { .figure(home, $0) })
    }
  }

  mutating func mention(_ partnership: Located<Identifier<Partnership>>) {
    let id = partnership.value
    guard !registry.gaps.partnerships.contains(id), names.partnerships[id] == nil else { return }
    strays.append(partnership.map { .partnership($0) })
  }

  mutating func mention(_ checklist: Located<Identifier<Checklist>>) {
    guard !registry.gaps.criteria, !names.checklists.contains(checklist.value) else { return }
    strays.append(checklist.map { .checklist($0) })
  }

  mutating func mention(_ text: LocalizedText, at place: SourceRange) {
    mentionLanguages(of: text, at: place)
    usedTerms.search(text)
  }

  /// The languages of a text that uses no terms: it explains one.
  mutating func mentionLanguages(of text: LocalizedText, at place: SourceRange) {
    if text.missingLanguage != nil { untranslated.append(Located(text, at: place)) }
  }

  mutating func mention(_ text: Located<LocalizedText>?) {
    if let text { mention(text.value, at: text.range) }
  }

  /// The references of a running text; `home` is the partnership that a narrative tells of.
  mutating func mention(_ text: RichText, home: Identifier<Partnership>? = nil) {
    for reference in text.references { mention(reference, home: home) }
    for term in text.usedTerms { usedTerms.insert(term) }
  }

  private mutating func mention(_ reference: Reference, home: Identifier<Partnership>?) {
    let written = reference.target
    switch ReferenceTarget(reference, home: home) {
    case .organisation(let id): mention(Located(id, at: written.range))
    case .source(let id): mention(Located(id, at: written.range))
    case .figure(let owner, let id):
      guard mention(figuresOf: owner, in: reference) else { return }
      mention(Located(id, at: written.lastPart), of: owner)
    case .service(let owner, let id):
      guard mention(ownerOf: reference, owner) else { return }
      if names.partnerships[owner]?.services.contains(id) == false {
        strays.append(Located(.service(owner, id), at: written.lastPart))
      }
    case .term(let id):
      usedTerms.insert(id)
      guard !registry.gaps.glossary, !names.terms.contains(id) else { return }
      strays.append(Located(.term(id), at: written.range))
    case .partnership(let id): mention(Located(id, at: written.range))
    case .topic(let id):
      guard !registry.gaps.topics.contains(id), registry.topic(id) == nil else { return }
      strays.append(Located(.topic(id), at: written.range))
    case .page(let id):
      guard !registry.gaps.pages.contains(id), registry.pages[id] == nil else { return }
      strays.append(Located(.page(id), at: written.range))
    case nil: mentionWithoutTarget(reference, home: home)
    }
  }

  /// - Returns: Whether the partnership is there, and was read in full.
  private mutating func mention(ownerOf reference: Reference, _ id: Identifier<Partnership>) -> Bool
  {
    if registry.gaps.partnerships.contains(id) { return false }
    if names.partnerships[id] != nil { return true }
    strays.append(Located(.partnership(id), at: reference.target.firstPart))
    return false
  }

  /// - Returns: Whether the partnership or topic is there, and was read in full.
  private mutating func mention(
    figuresOf owner: Identifier<FigureOwner>, in reference: Reference
  ) -> Bool {
    if registry.gaps.holds(figuresOf: owner) { return false }
    if names.figures[owner] != nil { return true }
    strays.append(Located(.owner(owner), at: reference.target.firstPart))
    return false
  }

  /// An empty name has been reported where the text was read.
  private mutating func mentionWithoutTarget(_ reference: Reference, home: Identifier<Partnership>?)
  {
    let written = reference.target
    guard !written.value.isEmpty else { return }
    guard reference.kind == .chart else {
      return strays.append(
        Located(.invalid(reference.kind, written.value), at: written.range))
    }
    let charts = home.flatMap { names.partnerships[$0]?.charts } ?? []
    let name = ChartName(rawValue: written.value)
    if let name, charts.contains(name) { return }
    if name != nil, let home, registry.gaps.partnerships.contains(home) { return }
    strays.append(Located(.chart(written.value, of: charts), at: written.range))
  }
}

extension Located<String> {
  /// The place of what stands before the slash; of everything where none is written as such.
  fileprivate var firstPart: SourceRange {
    guard let slash = slash else { return range }
    return range.part(0..<slash)
  }

  /// The place of what stands after the slash.
  fileprivate var lastPart: SourceRange {
    guard let slash = slash else { return range }
    return range.part((slash + 1)..<value.utf8.count)
  }

  private var slash: Int? {
    guard range.text == value else { return nil }
    return Array(value.utf8).firstIndex(of: UInt8(ascii: "/"))
  }
}
