package import InsynDiagnostics
package import InsynLoader
package import InsynModel
import InsynPages

/// A site that is kept in memory while its content is edited.
///
/// What a partnership's files say is read alone and put in the place of what they said before. Which
/// files of the site would now be others follows from what they were made from: see ``Dependency``.
/// After any other edit everything is read anew.
package struct SiteSession: Sendable {
  /// What an edit came to.
  package struct Change: Sendable {
    /// What is wrong with what was read, in print order. Whether it keeps others from what they refer
    /// to is seen when everything is read.
    package let problems: [Diagnostic]
    /// The files of the partnerships that were read, and those that were made before and would now be
    /// others. None while an error stands: the site is then as it was.
    package let artifacts: [Artifact]
    /// Whether everything was read anew, so that any file may be another.
    package let isWhole: Bool
  }

  private let builder: SiteBuilder
  private let source: any ContentSource
  /// Nil until the content has been without errors.
  private var site: SessionSite?
  private var made = MadeArtifacts()
  /// What is wrong with the content, as it was when all of it was read.
  package private(set) var problems: [Diagnostic] = []

  /// - Throws: What the disk says when a folder or a file cannot be read.
  package init(content: any ContentSource, templates: String, baseURL: WebAddress? = nil) throws {
    source = content
    builder = SiteBuilder(content: content, templates: templates, baseURL: baseURL)
    _ = try readAll()
  }

  /// Reads what has changed.
  ///
  /// - Parameter paths: The files that were changed, added or removed, from the content folder on.
  /// - Returns: What is wrong with them, or else which files of the site are others than they were.
  /// - Throws: What the disk says when a folder or a file cannot be read.
  package mutating func update(_ paths: [String]) throws -> Change {
    guard let ids = Self.partnerships(in: paths), let reading = try site?.read(ids, from: source)
    else { return try readAll() }
    guard !reading.problems.hasErrors else {
      return Change(problems: reading.problems, artifacts: [], isWhole: false)
    }
    let changed = site?.replace(with: reading.partnerships) ?? []
    let own = ids.sorted().flatMap { site?.artifacts(of: $0) ?? [] }
    let others = made.paths(from: changed).subtracting(own.map(\.path)).sorted()
    return Change(
      problems: reading.problems, artifacts: own + others.compactMap { site?.artifact(at: $0) },
      isWhole: false)
  }

  /// A file of the site, as its bytes are now; nil where the site has none there.
  package mutating func make(_ path: SitePath) throws -> [UInt8]? {
    try site?.artifact(at: path).map { try make($0) }
  }

  /// The bytes of a file of the site, which is remembered as one that has been made.
  package mutating func make(_ artifact: Artifact) throws -> [UInt8] {
    var bytes: [UInt8] = []
    made.note(artifact.path, try artifact.make(&bytes))
    return bytes
  }

  private mutating func readAll() throws -> Change {
    let read = try builder.read()
    problems = read.problems
    if let parts = read.parts {
      site = SessionSite(SiteMaterial(parts))
      made = MadeArtifacts()
    }
    return Change(problems: problems, artifacts: [], isWhole: true)
  }

  /// The partnerships whose files these are; nil where any file is none of a partnership's.
  private static func partnerships(in paths: [String]) -> Set<Identifier<Partnership>>? {
    var ids: Set<Identifier<Partnership>> = []
    for path in paths {
      let parts = path.split(separator: "/")
      guard parts.count == 3, parts[0] == "partnerships", let id = Identifier<Partnership>(parts[1])
      else { return nil }
      ids.insert(id)
    }
    return ids
  }
}
