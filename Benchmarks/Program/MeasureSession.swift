import Foundation
import InsynDiagnostics
import InsynLoader
import InsynSite
import Synchronization

/// Prints how soon an edit to one partnership is on the pages of a site that is kept in memory. Run
/// it in the project's folder, with content such as `Benchmarks/generate` writes.
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
  print("\(budgets.count) partnerships, read and checked in \(milliseconds(reading))")
  var times = Times()
  let step = max(budgets.count / edits, 1)
  for path in stride(from: 0, to: budgets.count, by: step).map({ budgets[$0] }) {
    try content.edit(path)
    try times.measure(path, in: &session)
  }
  times.print()
}

private struct Times {
  private var reading: [Duration] = []
  private var page: [Duration] = []
  private var files: [Duration] = []
  private var (own, others) = (0, 0)

  /// Reads an edit, makes the page that its editor has open, and all files of the partnership.
  mutating func measure(_ path: String, in session: inout SiteSession) throws {
    let clock = ContinuousClock()
    var change: SiteSession.Change?
    reading.append(try clock.measure { change = try session.update([path]) })
    guard let artifacts = change?.artifacts, let open = artifacts.first else {
      return Swift.print("\(path): \(change?.problems.count ?? 0) findings")
    }
    page.append(try clock.measure { _ = try session.make(open) })
    // The partnership's own come first; the home page is the first of the others.
    let mine = artifacts.prefix { $0.path.text != "sv/index.html" }
    (own, others) = (mine.count, artifacts.count - mine.count)
    files.append(try clock.measure { for artifact in mine { _ = try session.make(artifact) } })
  }

  func print() {
    Swift.print("  an edit read and checked     \(spread(reading))")
    Swift.print("  the partnership's page made  \(spread(page))")
    Swift.print("  all its \(own) files made      \(spread(files)); \(others) others are told of")
  }

  private func spread(_ times: [Duration]) -> String {
    let sorted = times.sorted()
    guard let most = sorted.last else { return "never" }
    return "\(milliseconds(sorted[sorted.count / 2])), at most \(milliseconds(most))"
  }
}

private func milliseconds(_ time: Duration) -> String {
  let (seconds, attoseconds) = time.components
  return "\(twoDecimals(Double(seconds) * 1e3 + Double(attoseconds) * 1e-15)) ms"
}

/// How many partnerships are edited.
private let edits = 25

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
