import InsynChecks
import InsynDiagnostics
import InsynLoader
import InsynModel
import Testing

/// A whole small site that every rule is content with. It has every key that names something.
struct Fixture {
  static let folder = "content"

  var files = Fixture.texts

  /// Reads the content and checks it.
  func check() throws -> (content: CheckedContent, findings: [Diagnostic], problems: [Diagnostic]) {
    let loaded = try Loader.load(ContentFiles(files, name: Fixture.folder))
    let content = CheckedContent(
      site: loaded.site, registry: loaded.registry, folder: Fixture.folder)
    return (content, Checks.findings(in: content), loaded.problems)
  }
}

/// The path of a file and a byte in it.
struct Place: Equatable {
  let path: String
  let offset: Int
}

extension Fixture {
  /// Changes the content as an example says.
  ///
  /// - Returns: The place of the example's mark, if it has one.
  mutating func apply(_ example: Example) throws -> Place? {
    switch example.change {
    case .added(let text): files[example.path] = text
    case .removed: files = files.filter { !$0.key.hasPrefix(example.path) }
    case .lines(let lines, let others):
      let text = try #require(files[example.path])
      let changed: String = try #require(
        Fixture.replacing(others, in: text, with: lines), "no line is replaced by \(lines)")
      files[example.path] = changed
    }
    return takeMark(in: example.path)
  }

  private mutating func takeMark(in path: String) -> Place? {
    guard let text = files[path], let mark = text.firstIndex(of: Example.mark) else { return nil }
    files[path] = text.filter { $0 != Example.mark }
    return Place(
      path: "\(Fixture.folder)/\(path)",
      offset: text.utf8.distance(from: text.startIndex, to: mark))
  }

  private static func replacing(_ others: String?, in text: String, with lines: String) -> String? {
    var all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let old = (others ?? lines.key).split(separator: "\n").map(String.init)
    let start = all.indices.first { index in
      guard index + old.count <= all.count else { return false }
      return zip(all[index...], old).allSatisfy {
        others == nil ? $0.trimmed.key == $1 : $0.trimmed == $1
      }
    }
    guard let start else { return nil }
    let indent = all[start].prefix { $0 == " " }
    let new = lines.split(separator: "\n").map { "\(indent)\($0)" }
    all.replaceSubrange(start..<(start + old.count), with: new)
    return all.joined(separator: "\n")
  }
}

extension String {
  /// What stands before the first colon of the first line, without the mark.
  fileprivate var key: String {
    String(prefix { $0 != ":" && $0 != "\n" }.filter { $0 != Example.mark })
  }

  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
