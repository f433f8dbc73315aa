import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import Synchronization

/// Prints how soon an edit to one partnership is on the pages of a site that is kept in memory. Run
/// it in the project's folder, with a folder of content such as `Benchmarks/Content/generate.py`
/// writes.
func measureSession() throws {
  guard CommandLine.arguments.count == 3 else {
    print("usage: insyn-benchmarks session CONTENT")
    exit(64)
  }
  let folder = ContentFolder(path: CommandLine.arguments[2])
  let budgets = try folder.paths().filter { $0.hasSuffix("/budget.yaml") }
  let content = EditedContent(folder)
  let clock = ContinuousClock()
  var session: SiteSession?
  let reading = try clock.measure {
    session = try SiteSession(content: content, templates: "templates")
  }
  guard var session, !session.problems.contains(where: { $0.severity == .error }) else {
    print("The content has errors.")
    return
  }
  for path in ["sv/index.html", "sv/partnerskap/index.html"] {
    _ = try SitePath(path).flatMap { try session.make($0) }
  }
  print("\(budgets.count) partnerships, read and checked in \(reading)")
  var (updates, makings, files) = ([Duration](), [Duration](), 0)
  let step = max(budgets.count / edits, 1)
  for path in stride(from: 0, to: budgets.count, by: step).map({ budgets[$0] }) {
    try content.edit(path)
    var change: SiteSession.Change?
    updates.append(try clock.measure { change = try session.update([path]) })
    let artifacts = change?.artifacts ?? []
    files += artifacts.count
    guard !artifacts.isEmpty else { print("\(path): \(change?.problems.count ?? 0) findings"); continue }
    makings.append(
      try clock.measure { for artifact in artifacts { _ = try session.make(artifact) } })
  }
  print("  an edit read and checked     \(median(updates)), at most \(updates.max() ?? .zero)")
  print(
    "  what it changes made         \(median(makings)), at most \(makings.max() ?? .zero), "
      + "\(files / max(makings.count, 1)) files")
}

/// How many partnerships are edited.
private let edits = 25

private func median(_ times: [Duration]) -> Duration {
  times.isEmpty ? .zero : times.sorted()[times.count / 2]
}

/// Content on disk, with changes that are not.
private final class EditedContent: ContentSource {
  private let folder: ContentFolder
  private let edited = Mutex<[String: [UInt8]]>([:])

  init(_ folder: ContentFolder) {
    self.folder = folder
  }

  var name: String { folder.name }

  func paths() throws -> [String] { try folder.paths() }

  func paths(in folder: String) throws -> [String] { try self.folder.paths(in: folder) }

  func bytes(of path: String) throws -> [UInt8] {
    try edited.withLock { $0[path] } ?? folder.bytes(of: path)
  }

  /// Adds a word to the first Swedish text, so that pages change that show it.
  func edit(_ path: String) throws {
    let text = String(decoding: try bytes(of: path), as: UTF8.self)
    let changed = text.replacing(/\n *sv: [^\n]+/, maxReplacements: 1) { "\($0.output) nu" }
    edited.withLock { $0[path] = Array(changed.utf8) }
  }
}
