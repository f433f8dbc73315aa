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
  private let registry: Registry
  private let names: Names

  init(of registry: Registry, site: Site?, names: Names) {
    (self.registry, self.names) = (registry, names)
    if let site { walk(site) }
    registry.organisations.values.forEach { walk($0) }
    registry.sources.values.forEach { walk($0) }
    registry.terms.forEach { walk($0) }
    registry.checklists.forEach { walk($0) }
    registry.pages.values.forEach { walk($0) }
    if let statement = registry.accessibility { walk(statement) }
    registry.partnerships.forEach { walk($0) }
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

  mutating func mention(_ figure: Located<Identifier<Figure>>, of home: Identifier<Partnership>) {
    guard !registry.gaps.partnerships.contains(home) else { return }
    if names.partnerships[home]?.figures[figure.value] == nil {
      strays.append(figure.map { .figure(home, $0) })
    }
  }

  mutating func mention(_ text: LocalizedText, at place: SourceRange) {
    if text.missingLanguage != nil { untranslated.append(Located(text, at: place)) }
  }

  mutating func mention(_ text: Located<LocalizedText>?) {
    if let text { mention(text.value, at: text.range) }
  }

  /// The references of a running text; `home` is the partnership that a narrative tells of.
  mutating func mention(_ text: RichText, home: Identifier<Partnership>? = nil) {
    for reference in text.references { mention(reference, home: home) }
  }

  private mutating func mention(_ reference: Reference, home: Identifier<Partnership>?) {
    let written = reference.target
    switch ReferenceTarget(reference, home: home) {
    case .organisation(let id): mention(Located(id, at: written.range))
    case .source(let id): mention(Located(id, at: written.range))
    case .figure(let owner, let id):
      guard mention(ownerOf: reference, owner) else { return }
      mention(Located(id, at: written.lastPart), of: owner)
    case .service(let owner, let id):
      guard mention(ownerOf: reference, owner) else { return }
      if names.partnerships[owner]?.services.contains(id) == false {
        strays.append(Located(.service(owner, id), at: written.lastPart))
      }
    case .term(let id):
      guard !registry.gaps.glossary, !names.terms.contains(id) else { return }
      strays.append(Located(.term(id), at: written.range))
    case .partnership(let id):
      guard !registry.gaps.partnerships.contains(id), names.partnerships[id] == nil else { return }
      strays.append(Located(.partnership(id), at: written.range))
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

  /// An empty name has been reported where the text was read.
  private mutating func mentionWithoutTarget(_ reference: Reference, home: Identifier<Partnership>?)
  {
    let written = reference.target
    guard !written.value.isEmpty else { return }
    if reference.kind == .chart, written.value == "flow", let home,
      names.partnerships[home]?.hasFlow == true || registry.gaps.partnerships.contains(home)
    {
      return
    }
    let stray: Stray =
      reference.kind == .chart ? .chart(written.value) : .invalid(reference.kind, written.value)
    strays.append(Located(stray, at: written.range))
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
