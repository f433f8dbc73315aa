import InsynDiagnostics
import InsynModel

/// What has been read so far.
struct ContentParts {
  var site: Site?
  var units = UnitTable()
  var organisations: [Organisation] = []
  var sources: [Source] = []
  var partnerships: [Identifier<Partnership>: PartnershipParts] = [:]
  var topics: [Topic] = []
  var glossary = Glossary()
  var checklists: [Checklist] = []
  var pages: [Identifier<Page>: PageParts] = [:]
  var accessibility: AccessibilityStatement?
  var accessibilityResults: AccessibilityResults?
  /// The files that something was wrong with: what they define is not known in full.
  var unreadable: Set<ContentPath> = []

  var registry: Registry {
    Registry(
      units: units, organisations: organisations, sources: sources,
      partnerships: partnerships.values.compactMap(\.partnership), topics: topics,
      glossary: glossary, checklists: checklists,
      pages: pages.map { Page(id: Located($0.key, at: $0.value.range), texts: $0.value.texts) },
      accessibility: accessibility, accessibilityResults: accessibilityResults, gaps: gaps)
  }

  /// Adds what was read of other files.
  mutating func take(_ other: ContentParts) {
    site = site ?? other.site
    organisations += other.organisations
    sources += other.sources
    partnerships.merge(other.partnerships) { first, _ in first }
    topics += other.topics
    checklists += other.checklists
    pages.merge(other.pages) { first, _ in first }
    accessibility = accessibility ?? other.accessibility
    accessibilityResults = accessibilityResults ?? other.accessibilityResults
    unreadable.formUnion(other.unreadable)
  }

  private var gaps: Registry.Gaps {
    var gaps = Registry.Gaps()
    for path in unreadable {
      switch path {
      case .site, .units, .accessibility, .accessibilityResults: break
      case .glossary: gaps.glossary = true
      case .criteria: gaps.criteria = true
      case .organisation(let id): gaps.organisations.insert(id)
      case .source(let id): gaps.sources.insert(id)
      case .topic(let id): gaps.topics.insert(id)
      case .page(let id, _): gaps.pages.insert(id)
      case .partnership(let id, .narrative): gaps.narratives.insert(id)
      case .partnership(let id, _): gaps.partnerships.insert(id)
      }
    }
    return gaps
  }
}

struct PartnershipParts {
  let range: SourceRange
  var profile: Partnership?
  var hasProfile = false
  var budget = Budget()
  var services: [Service] = []
  var outcomes = Outcomes()
  var narratives: [Language: RichText] = [:]

  init(at range: SourceRange) {
    self.range = range
  }

  var partnership: Partnership? {
    profile?.adding(budget, services, outcomes, narratives)
  }
}

struct PageParts {
  let range: SourceRange
  var texts: [Language: RichText] = [:]

  init(at range: SourceRange) {
    self.range = range
  }
}
