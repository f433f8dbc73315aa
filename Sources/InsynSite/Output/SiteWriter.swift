import InsynDiagnostics
import Synchronization

/// Writes a whole site, or nothing.
///
/// Files are made and written by several workers, one at a time each, into a folder beside the
/// output, which takes the output's place when it is whole. Until then, and whenever something goes
/// wrong, the old site is as it was. What no build made stays: see ``OldSite``.
///
/// Nothing is forced out to the disk: everything here can be built again, and the manifest shows
/// whether a power cut took something.
package struct SiteWriter: Sendable {
  private let output: String
  private let jobs: Int

  /// - Parameters:
  ///   - output: The folder that the site goes to, which need not exist.
  ///   - jobs: How many files are made at the same time; at least one.
  package init(output: String, jobs: Int) {
    self.output = output
    self.jobs = max(jobs, 1)
  }

  /// Writes the files, and a manifest of them.
  ///
  /// - Throws: ``OutputError``, `CancellationError`, or what an artifact throws.
  @discardableResult
  package func write(_ artifacts: [Artifact]) async throws -> WrittenSite {
    let plan = try SitePlan(artifacts)
    let place = try OutputPlace(output)
    let build = try BuildFolder(beside: place)
    defer { build.clear() }
    try OldSite(at: place)?.check(against: plan, shown: output)

    let manifest = Manifest(files: try await writeAll(plan.artifacts, into: build))
    let record = manifest.bytes
    try build.write(record, to: .manifest)

    // Looked at again, because building takes time in which others may have put something there.
    let old = try OldSite(at: place)
    try old?.check(against: plan, shown: output)
    try old?.carryOver(to: build.site)
    try Task.checkCancellation()
    try build.takePlace()
    return WrittenSite(
      files: manifest.files.count + 1,
      bytes: manifest.files.reduce(record.count) { $0 + $1.size })
  }

  private func writeAll(_ artifacts: [Artifact], into build: BuildFolder) async throws -> [Manifest
    .File]
  {
    let turns = Turns()
    return try await withThrowingTaskGroup(of: [Manifest.File].self) { group in
      for _ in 0..<min(jobs, artifacts.count) {
        group.addTask { try work(through: artifacts, by: turns, into: build) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// Makes and writes one file after another until none is left.
  private func work(
    through artifacts: [Artifact], by turns: Turns, into build: BuildFolder
  ) throws -> [Manifest.File] {
    var written: [Manifest.File] = []
    var bytes: [UInt8] = []
    while let index = turns.next(below: artifacts.count) {
      try Task.checkCancellation()
      let artifact = artifacts[index]
      // One very large file should not keep its memory for all that follow.
      bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 20)
      try artifact.write(&bytes)
      try build.write(bytes, to: artifact.path)
      written.append(
        Manifest.File(path: artifact.path, size: bytes.count, hash: ContentHash(of: bytes)))
    }
    return written
  }
}

/// What a build wrote.
package struct WrittenSite: Hashable, Sendable {
  /// Files, with the manifest.
  package let files: Int
  package let bytes: Int
}

/// Hands out the numbers from 0 on, each once.
private final class Turns: Sendable {
  private let count = Atomic(0)

  func next(below end: Int) -> Int? {
    let turn = count.wrappingAdd(1, ordering: .relaxed).oldValue
    return turn < end ? turn : nil
  }
}
