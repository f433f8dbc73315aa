package import Foundation

/// A whole output kept beside the tests, so that a person can read it and see what changed.
package struct Golden {
  private let file: URL

  package init(at file: URL) {
    self.file = file
  }

  /// - Parameters:
  ///   - name: The file's name in the folder `Golden` beside the test.
  ///   - test: The file of the test; leave it out.
  package init(_ name: String, beside test: String = #filePath) {
    file = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  /// What is wrong with an output; nil when it is what the file holds.
  ///
  /// With `RECORD_GOLDEN=1` the file is written anew, and that is reported too.
  package func difference(from text: String) throws -> String? {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return "Recorded \(file.lastPathComponent); run again without RECORD_GOLDEN."
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(file.lastPathComponent) is missing; record it with RECORD_GOLDEN=1."
    }
    guard kept != text else { return nil }
    return firstDifference(between: kept, and: text)
  }

  private func firstDifference(between kept: String, and text: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    let was = old.dropFirst(line).first ?? "(nothing)"
    let now = new.dropFirst(line).first ?? "(nothing)"
    return "\(file.lastPathComponent):\(line + 1) was:\n\(was)\nand is:\n\(now)"
  }
}
