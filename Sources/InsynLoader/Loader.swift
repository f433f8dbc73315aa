import Dispatch
package import InsynDiagnostics
package import InsynModel
import Synchronization

/// Reads all of `content/` and reports everything that keeps a record from being one.
package struct Loader: Sendable {
  private let source: any ContentSource
  private var parts = ContentParts()
  private var problems: [Diagnostic] = []

  /// Reads everything, so many files at the same time; what comes of it is always the same.
  ///
  /// - Throws: When the folder or one of its files cannot be read at all.
  package static func load(
    _ source: any ContentSource, jobs: Int = 1
  ) throws -> LoadedContent {
    var loader = Loader(source: source)
    try loader.readAll(jobs: jobs)
    return loader.content()
  }

  private init(source: any ContentSource) {
    self.source = source
  }

  private mutating func readAll(jobs: Int) throws {
    var found: [FoundFile] = []
    for path in try source.paths() where !path.hasSuffix("README.md") {
      let file = SourceFile(path: source.displayPath(path), bytes: try source.bytes(of: path))
      do throws(ContentPath.Problem) {
        found.append(FoundFile(path: try ContentPath(path), file: file))
      } catch {
        problems.append(.misplacedFile(file, error, meant: ContentPath.suggestion(for: path)))
      }
    }
    // What texts are read by comes first: what is counted, and what is explained.
    for path in [ContentPath.units, .glossary] {
      if let found = found.first(where: { $0.path == path }) { read(found.file, as: path) }
    }
    found.removeAll { $0.path == .units || $0.path == .glossary }
    for stretch in read(FoundFile.stretches(of: found, atMost: jobs)) { take(stretch) }
  }

  /// Each stretch by a loader of its own, and at the same time as the others.
  private func read(_ stretches: [[FoundFile]]) -> [Loader] {
    var start = Loader(source: source)
    (start.parts.units, start.parts.glossary) = (parts.units, parts.glossary)
    let done = Mutex<[Int: Loader]>([:])
    DispatchQueue.concurrentPerform(iterations: stretches.count) { [start] index in
      var loader = start
      for found in stretches[index] { loader.read(found.file, as: found.path) }
      done.withLock { [loader] in $0[index] = loader }
    }
    return done.withLock { done in stretches.indices.compactMap { done[$0] } }
  }

  private mutating func take(_ other: Loader) {
    parts.take(other.parts)
    problems.append(contentsOf: other.problems)
  }

  private mutating func read(_ file: SourceFile, as path: ContentPath) {
    let before = problems.count
    let start = SourceRange(startOf: file)
    switch path {
    case .units: parts.units = record(in: file) { UnitTable(reading: $0) } ?? UnitTable()
    case .site: parts.site = record(in: file, Site.init(reading:))
    case .glossary: parts.glossary = Glossary(list("terms", in: file, Term.init(reading:)))
    case .criteria: parts.checklists = list("checklists", in: file, Checklist.init(reading:))
    case .accessibility:
      parts.accessibility = record(in: file, AccessibilityStatement.init(reading:))
    case .accessibilityResults:
      parts.accessibilityResults = record(in: file, AccessibilityResults.init(reading:))
    case .organisation(let id):
      let organisation = record(in: file) { Organisation(id: Located(id, at: start), reading: $0) }
      parts.organisations.append(contentsOf: organisation.map { [$0] } ?? [])
    case .source(let id):
      let document = record(in: file) { Source(id: Located(id, at: start), reading: $0) }
      parts.sources.append(contentsOf: document.map { [$0] } ?? [])
    case .topic(let id):
      let topic = record(in: file) { Topic(id: Located(id, at: start), reading: $0) }
      parts.topics.append(contentsOf: topic.map { [$0] } ?? [])
    case .page(let id, let language):
      let reader = MarkdownReader(
        language: language, units: parts.units, glossary: parts.glossary)
      let text = markdown(in: file, reader)
      parts.pages[id, default: PageParts(at: start)].texts[language] = text
    case .partnership(let id, let part):
      readPartnership(file, id: id, part)
    }
    if problems[before...].hasErrors { parts.unreadable.insert(path) }
  }

  private mutating func readPartnership(
    _ file: SourceFile, id: Identifier<Partnership>, _ part: ContentPath.PartnershipFile
  ) {
    let start = SourceRange(startOf: file)
    var partnership = parts.partnerships[id] ?? PartnershipParts(at: start)
    switch part {
    case .profile:
      let id = Located(id, at: start)
      partnership.profile = record(in: file) { Partnership(id: id, reading: $0) }
      partnership.hasProfile = true
    case .budget: partnership.budget = record(in: file, Budget.init(reading:)) ?? Budget()
    case .services: partnership.services = list("services", in: file, Service.init(reading:))
    case .outcomes: partnership.outcomes = record(in: file, Outcomes.init(reading:)) ?? Outcomes()
    case .narrative(let language):
      let reader = MarkdownReader(
        language: language, headingShift: 1, idPrefix: "narrative-", units: parts.units,
        glossary: parts.glossary)
      partnership.narratives[language] = markdown(in: file, reader)
    }
    parts.partnerships[id] = partnership
  }

  private mutating func record<Value>(
    in file: SourceFile, _ build: @escaping @Sendable (Record) -> Value?
  ) -> Value? {
    let (root, found) = DataParser.parse(file)
    problems.append(contentsOf: found)
    guard let root else { return nil }
    let reading = Reading(units: parts.units)
    let value = ValueReader.record(build).read(root, reading)
    problems.append(contentsOf: reading.problems)
    return value
  }

  /// A file that is one list under one key.
  private mutating func list<Value>(
    _ key: String, in file: SourceFile, _ build: @escaping @Sendable (Record) -> Value?
  ) -> [Value] {
    record(in: file) { $0.required(key, ValueReader.record(build).list) } ?? []
  }

  private mutating func markdown(in file: SourceFile, _ reader: MarkdownReader) -> RichText? {
    let (text, found) = reader.read(file)
    problems.append(contentsOf: found)
    return text
  }

  private consuming func content() -> LoadedContent {
    if parts.site == nil, !parts.unreadable.contains(.site) {
      let file = SourceFile(path: source.displayPath("site.yaml"), bytes: [])
      problems.append(.missingFile(file))
    }
    for (id, partnership) in parts.partnerships where !partnership.hasProfile {
      parts.unreadable.insert(.partnership(id, .profile))
      let path = source.displayPath("partnerships/\(id)/partnership.yaml")
      problems.append(.missingFile(SourceFile(path: path, bytes: [])))
    }
    // With a broken list of units, a unit that is not found may well be on it.
    if parts.unreadable.contains(.units) { problems.removeAll { $0.id == "unknown-unit" } }
    return LoadedContent(
      site: parts.site, registry: parts.registry, problems: problems.inPrintOrder())
  }
}

/// What came of reading: as much as could be read, and what kept the rest from it.
package struct LoadedContent: Sendable {
  /// Nil when `site.yaml` is missing or cannot be read.
  package let site: Site?
  package let registry: Registry
  package let problems: [Diagnostic]
}
